import { contentId } from '#common/content-id';
import {
  type Comparator,
  type DocumentFacts,
  type EntityType,
  type RelationType,
  type Role,
  type Status,
} from '#ontology';

/** A thing that a made-up sentence names; its name stands in the sentence's text. */
export interface Thing {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A sentence with what it says; quotes are found in its text. */
export interface Said {
  readonly text: string;
  readonly things?: readonly Thing[];
  /** Type, status, source, target, and for RESPONSIBLE_FOR the role; the whole sentence is the evidence. */
  readonly relations?: readonly (readonly [RelationType, Status, Thing, Thing, Role?])[];
  readonly targets?: readonly {
    readonly metric: string;
    readonly comparator: Comparator;
    readonly value: number;
    readonly unit: string;
    readonly period?: string;
    readonly owner?: Thing;
  }[];
}

export interface PlanSaid {
  readonly title: string;
  readonly year?: number;
  readonly agency?: Thing;
  /** Sections with their sentences. */
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly Said[] }[];
}

export const idOf = ({ type, name }: Thing): string => contentId('entity', type, 'world', name);

export const relationIdOf = (
  type: RelationType,
  status: Status,
  source: Thing,
  target: Thing,
  role?: Role,
): string => contentId('relation', type, status, idOf(source), idOf(target), role ?? '');

/** Facts of a made-up document, true by construction. */
export function buildFacts(name: string, plans: readonly PlanSaid[], format = 'txt'): DocumentFacts {
  const text = plans
    .map(({ title, sections }) =>
      [
        title,
        ...sections.flatMap(({ heading, sentences }) => [heading, ...sentences.map((s) => s.text)]),
      ].join('\n'),
    )
    .join('\n');
  const documentId = contentId('document', text);
  const facts: DocumentFacts = {
    document: { id: documentId, name, format, text },
    plans: [],
    sections: [],
    sentences: [],
    entities: [],
    mentions: [],
    relations: [],
    targets: [],
  };
  let at = 0;
  for (const [index, plan] of plans.entries()) {
    const planId = contentId('plan', documentId, index + 1);
    const start = at;
    at += plan.title.length + 1;
    for (const { heading, sentences } of plan.sections) {
      const sectionStart = at;
      const ordinal = facts.sections.filter((section) => section.planId === planId).length;
      const sectionId = contentId('section', planId, ordinal);
      at += heading.length + 1;
      for (const said of sentences) {
        addSentence(facts, { planId, sectionId }, at, said);
        at += said.text.length + 1;
      }
      facts.sections.push({
        id: sectionId,
        planId,
        ordinal,
        level: ordinal === 0 ? 0 : 1,
        heading,
        path: [plan.title, heading],
        start: sectionStart,
        end: at - 1,
      });
    }
    facts.plans.push({
      id: planId,
      documentId,
      ordinal: index + 1,
      title: plan.title,
      year: plan.year ?? null,
      agencyId: plan.agency ? idOf(plan.agency) : null,
      regionId: null,
      start,
      end: at - 1,
    });
  }
  return facts;
}

function addSentence(
  facts: DocumentFacts,
  { planId, sectionId }: { planId: string; sectionId: string },
  start: number,
  { text, things = [], relations = [], targets = [] }: Said,
): void {
  const ordinal = facts.sentences.filter((sentence) => sentence.planId === planId).length;
  const sentenceId = contentId('sentence', planId, ordinal);
  const quote = { start, end: start + text.length, text };
  const place = ordinal % 2 === 0 ? { unit: 'page' as const, at: String(ordinal + 1) } : null;
  facts.sentences.push({ id: sentenceId, planId, sectionId, ordinal, ...quote, place });
  for (const thing of things) {
    const entityId = idOf(thing);
    const from = start + text.indexOf(thing.name);
    facts.mentions.push({
      entityId,
      sentenceId,
      rule: 'test-name',
      start: from,
      end: from + thing.name.length,
      text: thing.name,
    });
    const known = facts.entities.find(({ id }) => id === entityId);
    const aliases = [...new Set([...(known?.aliases ?? []), ...(thing.aliases ?? [])])].sort();
    if (known) known.aliases = aliases;
    else facts.entities.push({ id: entityId, type: thing.type, name: thing.name, scope: 'world', aliases });
  }
  const evidence = { ...quote, sentenceId, rule: 'test-sentence' };
  for (const [type, status, source, target, role] of relations) {
    const id = relationIdOf(type, status, source, target, role);
    const known = facts.relations.find((relation) => relation.id === id);
    if (known) known.evidence.push(evidence);
    else {
      facts.relations.push({
        id,
        type,
        status,
        source: idOf(source),
        target: idOf(target),
        role: role ?? null,
        evidence: [evidence],
      });
    }
  }
  for (const { owner, ...target } of targets) {
    facts.targets.push({
      ...target,
      id: contentId('target', planId, target.metric, target.comparator, target.value, target.unit, ordinal),
      planId,
      period: target.period ?? null,
      owners: owner ? [{ agencyId: idOf(owner), role: 'lead' }] : [],
      evidence: [evidence],
    });
  }
}
