import type { TextDocument } from '../../model.ts';
import { extract } from '../../pipeline.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

/** All that a document says, without offsets: what two files of one plan have to agree in. */
export function told(document: TextDocument) {
  return extract(document).map(({ plan, entities, relations, targets }) => {
    const nameOf = new Map(entities.map(({ id, type, name }) => [id, `${type} ${name}`]));
    return {
      title: bare(plan.title),
      year: plan.year,
      sentences: plan.sections.flatMap(({ sentences }) => sentences.map(({ text }) => bare(text))),
      entities: [...nameOf.values()].sort(),
      relations: relations
        .map(({ type, status, source, target }) =>
          [nameOf.get(source), type, status, nameOf.get(target)].join(' '),
        )
        .sort(),
      targets: targets
        .map(({ metric, comparator, value, unit, period }) =>
          [metric, comparator, value, unit, period].join(' '),
        )
        .sort(),
    };
  });
}
