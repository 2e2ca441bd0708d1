import type { DocumentFacts } from '#ontology';
import { buildFacts, type PlanSaid, type Thing } from '../../cypher/testing/build-facts.ts';

/** The nodes and edges that a document comes to, with as many properties as ours have on average. */
export function bareRows({
  document,
  plans,
  sections,
  sentences,
  entities,
  mentions,
  relations,
  targets,
}: DocumentFacts) {
  const node = (id: string, a: string, b: string, c = 0, d = 0) => ({ id, a, b, c, d });
  const edge = (from: string, to: string, id: string, a = '', c = 0, d = 0) => ({ from, to, id, a, c, d });
  const evidence = [...relations, ...targets].flatMap((item) =>
    item.evidence.map(({ sentenceId, start, end, text }) =>
      edge(item.id, sentenceId, `${item.id}${start}`, text, start, end),
    ),
  );
  return {
    nodes: [
      node(document.id, document.name, document.text),
      node(document.name, document.format, ''),
      ...plans.map(({ id, title, start, end }) => node(id, title, '', start, end)),
      ...sections.map(({ id, heading, start, end }) => node(id, heading, '', start, end)),
      ...sentences.map(({ id, text, start, end }) => node(id, text, '', start, end)),
      ...entities.map(({ id, name, type }) => node(id, name, type)),
      ...relations.map(({ id, type, status }) => node(id, type, status)),
      ...targets.map(({ id, metric, unit }) => node(id, metric, unit)),
    ],
    edges: [
      edge(document.id, document.name, document.name),
      ...plans.map(({ id }) => edge(document.id, id, id)),
      ...sections.map(({ id, planId }) => edge(planId, id, id)),
      ...sentences.map(({ id, sectionId }) => edge(sectionId, id, id)),
      ...targets.map(({ id, planId }) => edge(planId, id, id)),
      ...entities.map(({ id }) => edge(document.id, id, `${document.id}${id}`)),
      ...mentions.map(({ sentenceId, entityId, start, end, text }) =>
        edge(sentenceId, entityId, `${sentenceId}${start}${entityId}`, text, start, end),
      ),
      ...relations.map(({ id, source, target, status }) => edge(source, target, id, status)),
      ...targets.flatMap(({ id, owners }) => owners.map(({ agencyId }) => edge(id, agencyId, id + agencyId))),
      ...evidence,
    ],
  };
}

export function countRows(facts: DocumentFacts): number {
  const { nodes, edges } = bareRows(facts);
  return nodes.length + edges.length;
}

/** Documents of 100 entities each with three relations per entity, some to entities of the document before. */
export function madeUpDocuments(entities: number, relations: number): DocumentFacts[] {
  const perDocument = 100;
  const thing = (index: number): Thing =>
    index % 4 === 0
      ? { type: 'Industry', name: `第${index}产业`, aliases: [`产业${index}号`] }
      : { type: 'Platform', name: `第${index}创新平台`, aliases: [`平台${index}号`] };
  return Array.from({ length: Math.ceil(entities / perDocument) }, (_, place) => {
    const sentences = Array.from({ length: perDocument }, (__, offset) => {
      const index = place * perDocument + offset;
      const own = thing(index);
      const others = Array.from({ length: Math.round(relations / entities) }, (___, turn) =>
        thing(Math.max(0, index - 1 - ((index * 31 + turn * 17) % 90) * (turn + 1))),
      ).filter(({ name }) => name !== own.name);
      const platforms = [own, ...others].filter(({ type }) => type === 'Platform');
      return {
        text: `${[own, ...others].map(({ name }) => name).join('与')}合作，净增企业${index}家。`,
        things: [own, ...others],
        relations: others.flatMap((other) =>
          own.type === 'Platform' || other.type === 'Platform'
            ? [relate(own, other)]
            : platforms[0]
              ? [relate(platforms[0], other)]
              : [],
        ),
        targets:
          offset % 10 === 0
            ? [{ metric: '净增企业', comparator: '=' as const, value: index, unit: '家' }]
            : [],
      };
    });
    const plan: PlanSaid = {
      title: `第${place}号工作计划`,
      year: 2024,
      sections: [0, 1, 2, 3].map((part) => ({
        heading: `${part}、平台`,
        sentences: sentences.slice(part * 25, part * 25 + 25),
      })),
    };
    return buildFacts(`plan-${place}.txt`, [plan]);
  });
}

function relate(a: Thing, b: Thing) {
  const [source, target] = a.type === 'Industry' ? [b, a] : [a, b];
  const type = target.type === 'Industry' ? ('FOCUSES_ON' as const) : ('PARTNERS_WITH' as const);
  return [type, 'planned', source, target] as const;
}
