import { contentId } from '#common/content-id';
import { InnographError } from '#common/errors';
import type {
  DocumentFacts,
  MentionRecord,
  RelationRecord,
  SectionRecord,
  SentenceRecord,
  TargetRecord,
} from '#ontology';
import type { Entity, Evidence, PlaceSpan, PlanFacts, Span, Target, TextDocument } from '../model.ts';
import { placeAt } from '../read/places.ts';
import { joinEntities, joinEvidence, uniqueBy } from './join.ts';

/**
 * Turns what was extracted from a document into the records that a store loads, with ids that depend on the
 * content alone. Throws NO_EVIDENCE where a quote lies in no sentence: a defect of a rule, never to be stored.
 */
export function toFacts(document: TextDocument, plans: readonly PlanFacts[]): DocumentFacts {
  const documentId = identify(document, plans);
  const parts = plans.map((facts) => planRecords(documentId, document.places ?? [], facts));
  return {
    document: { id: documentId, name: document.name, format: document.format, text: document.text },
    plans: parts.map(({ plan }) => plan),
    sections: parts.flatMap(({ sections }) => sections),
    sentences: parts.flatMap(({ sentences }) => sentences),
    entities: joinEntities(parts.flatMap(({ entities }) => entities)),
    mentions: parts.flatMap(({ mentions }) => mentions),
    relations: joinEvidence(parts.flatMap(({ relations }) => relations)),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

/**
 * The id of a document: of all that its facts depend on, so that files that share an id say the same. Beside its text
 * these are the places in the original, and the file's name where that has to serve as a title.
 */
function identify({ text, places = [] }: TextDocument, plans: readonly PlanFacts[]): string {
  const spans = places.map(({ start, end, unit, at }) => `${start} ${end} ${unit} ${at}`);
  const lent = plans.flatMap(({ plan }) => (plan.isNamedByFile ? [plan.title] : []));
  return contentId('document', text, ...spans, '', ...lent);
}

function planRecords(
  documentId: string,
  places: readonly PlaceSpan[],
  { plan, agencyId, regionId, entities, relations, targets }: PlanFacts,
) {
  const planId = contentId('plan', documentId, plan.ordinal);
  const { sections, sentences } = layOut(planId, places, plan.sections);
  const sentenceOf = sentenceFinder(sentences);
  const evidence = (items: readonly Evidence[]) =>
    items.map(({ start, end, text, rule }) => ({
      start,
      end,
      text,
      rule,
      sentenceId: sentenceOf({ start, end, text }),
    }));

  return {
    plan: {
      id: planId,
      documentId,
      ordinal: plan.ordinal,
      title: plan.title,
      year: plan.year,
      agencyId,
      regionId,
      start: plan.start,
      end: plan.end,
    },
    sections,
    sentences,
    entities: entities.map(({ id, type, name, scope, aliases }) => ({
      id,
      type,
      name,
      scope,
      aliases: [...aliases],
    })),
    mentions: entities
      .flatMap((entity) =>
        entity.mentions.map(({ start, end, text, rule }): MentionRecord => {
          const sentenceId = sentenceOf({ start, end, text });
          return { entityId: entity.id, sentenceId, start, end, text, rule };
        }),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end),
    relations: relations.map((relation): RelationRecord => ({
      id: contentId(
        'relation',
        relation.type,
        relation.status,
        relation.source,
        relation.target,
        relation.role ?? '',
      ),
      type: relation.type,
      status: relation.status,
      source: relation.source,
      target: relation.target,
      role: relation.role,
      evidence: evidence(relation.evidence),
    })),
    targets: joinEvidence(
      targets.map((target): TargetRecord => {
        const { metric, comparator, value, unit, period } = target;
        return {
          id: contentId('target', planId, metric, comparator, value, unit, period ?? ''),
          planId,
          metric,
          comparator,
          value,
          unit,
          period,
          owners: ownersOf(target, entities),
          evidence: evidence(target.evidence),
        };
      }),
    ),
  };
}

function layOut(planId: string, places: readonly PlaceSpan[], from: PlanFacts['plan']['sections']) {
  const sections: SectionRecord[] = [];
  const sentences: SentenceRecord[] = [];
  for (const [ordinal, { level, heading, path, start, end, sentences: own }] of from.entries()) {
    const id = contentId('section', planId, ordinal);
    sections.push({ id, planId, ordinal, level, heading, path: [...path], start, end });
    for (const { start, end, text } of own) {
      const position = sentences.length;
      sentences.push({
        id: contentId('sentence', planId, position),
        planId,
        sectionId: id,
        ordinal: position,
        start,
        end,
        text,
        place: placeAt(places, start),
      });
    }
  }
  return { sections, sentences };
}

/** Finds the sentence that holds a quote by bisection; sentences stand in the order of the text. */
function sentenceFinder(sentences: readonly SentenceRecord[]): (quote: Span & { text: string }) => string {
  const ordered = [...sentences].sort((a, b) => a.start - b.start);
  return ({ start, end, text }) => {
    let low = 0;
    let high = ordered.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (ordered[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const found = ordered[low];
    if (!found || start < found.start || end > found.end) {
      throw new InnographError(
        'NO_EVIDENCE',
        `"${text}" at ${start}–${end} lies in no sentence of its plan; nothing was written.`,
      );
    }
    return found.id;
  };
}

/** Departments named as answering for a target, as agencies of the plan; found by place, then by name. */
function ownersOf(target: Target, entities: readonly Entity[]): TargetRecord['owners'] {
  const agencies = entities.filter(({ type }) => type === 'Agency');
  const owners = target.owners.flatMap(({ name, role, start, end }) => {
    const agency =
      agencies.find(({ mentions }) => mentions.some((m) => m.start <= start && end <= m.end)) ??
      agencies.find((entity) => entity.name === name || entity.aliases.includes(name));
    return agency ? [{ agencyId: agency.id, role }] : [];
  });
  return uniqueBy(owners, ({ agencyId, role }) => `${agencyId} ${role}`);
}
