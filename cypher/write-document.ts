import { InnographError } from '#common/errors';
import type { DocumentFacts, EntityRecord } from '#ontology';
import * as catalogue from './catalogue.ts';
import { countByPlan } from './normalise.ts';
import { sortedUnion } from './order.ts';
import { endsOf, type Quote, type Quotes, quotesOf } from './quotes.ts';
import { both, type Query, type Run, type Step } from './query.ts';
import { sentenceColumns } from './sentence-columns.ts';

/** Rows per UNWIND: enough to make the cost of a query small beside that of its rows. */
export const BATCH = 5_000;

/** What of a document's entities and relations the store holds already. */
export interface Known {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly { readonly id: string }[];
}

export async function readKnown(run: Run, facts: DocumentFacts): Promise<Known> {
  const entityIds = facts.entities.map(({ id }) => id);
  const relationIds = facts.relations.map(({ id }) => id);
  const [entities, relations] = await both(
    run,
    () => byIds(run, catalogue.entitiesByIds, entityIds),
    () => byIds(run, catalogue.relationsByIds, relationIds),
  );
  return { entities, relations };
}

/** The steps that write all of a document that the store does not hold yet; `facts` are verified and normalised. */
export function documentSteps(
  run: Run,
  facts: DocumentFacts,
  fingerprint: string,
  { entities, relations }: Known,
): Step[] {
  const held = new Set(relations.map(({ id }) => id));
  const created = facts.relations.filter(({ id }) => !held.has(id));
  const degrees = degreeChanges(created, 1);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const quotes = quotesOf(facts);
  return [
    ...textSteps(run, facts, fingerprint, quotes),
    ...entitySteps(run, facts, known, new Map(degrees.map(({ id, change }) => [id, change]))),
    ...batches(
      run,
      catalogue.createRelations,
      created.map(({ evidence: _, ...relation }) => relation),
    ),
    ...degreeSteps(
      run,
      degrees.filter(({ id }) => known.has(id)),
    ),
    ...targetSteps(run, facts),
    ...quoteSteps(run, quotes),
  ];
}

function quoteSteps(run: Run, { mentions, relations, targets }: Quotes): Step[] {
  const rows = run.lean ? endsOf : (quotes: readonly Quote[]) => quotes;
  return [
    ...batches(run, catalogue.createMentions, rows(mentions)),
    ...batches(run, catalogue.createRelationEvidence, rows(relations)),
    ...batches(run, catalogue.createTargetEvidence, rows(targets)),
  ];
}

function textSteps(run: Run, facts: DocumentFacts, fingerprint: string, quotes: Quotes): Step[] {
  const { id, name, format, text } = facts.document;
  const counts = countByPlan(facts);
  const plans = facts.plans.map((plan) => ({ ...plan, ...counts.get(plan.id) }));
  const kept = run.lean ? sentenceColumns(facts, quotes) : null;
  const sentences = facts.sentences.map(({ place, planId: _, ...sentence }) => ({
    ...sentence,
    ...kept?.columns.get(sentence.id),
    placeUnit: place?.unit ?? null,
    placeAt: place?.at ?? null,
  }));
  const document = {
    id,
    name,
    format,
    names: [name],
    length: text.length,
    text: kept?.tail ?? text,
    fingerprint,
  };
  return [
    () => run(catalogue.createDocument, document),
    () => run(catalogue.createSource, { id, name, format }),
    ...batches(run, catalogue.createPlans, plans),
    ...batches(run, catalogue.createSections, facts.sections),
    ...batches(run, catalogue.createSentences, sentences),
  ];
}

function entitySteps(
  run: Run,
  { document, entities }: DocumentFacts,
  known: ReadonlyMap<string, EntityRecord>,
  degrees: ReadonlyMap<string, number>,
): Step[] {
  entities.forEach((entity) => checkSame(entity, known.get(entity.id)));
  const created = entities
    .filter(({ id }) => !known.has(id))
    .map((entity) => ({ ...entity, degree: degrees.get(entity.id) ?? 0 }));
  const widened = entities.flatMap(({ id, aliases }) => {
    const before = known.get(id);
    if (!before) return [];
    const union = sortedUnion(before.aliases, aliases);
    return union.length === before.aliases.length ? [] : [{ id, aliases: union }];
  });
  const names = entities.map(({ id, aliases }) => ({ entityId: id, aliases }));
  return [
    ...batches(run, catalogue.createEntities, created),
    ...batches(run, catalogue.setAliases, widened),
    ...(run.lean
      ? []
      : chunks(names).map((rows) => () => run(catalogue.createNames, { id: document.id, rows }))),
  ];
}

function targetSteps(run: Run, { document, targets }: DocumentFacts): Step[] {
  const rows = targets.map(({ owners, evidence: _, value, ...target }, ordinal) => ({
    ...target,
    documentId: document.id,
    ordinal,
    value: String(value),
    ownerIds: owners.map(({ agencyId }) => agencyId),
    ownerRoles: owners.map(({ role }) => role),
  }));
  const owners = targets.flatMap(({ id, owners: own }) => own.map((owner) => ({ targetId: id, ...owner })));
  return [...batches(run, catalogue.createTargets, rows), ...batches(run, catalogue.createOwners, owners)];
}

/** Ids come from type, scope and name; two things under one id would be a defect of whoever made the ids. */
function checkSame(entity: EntityRecord, known: EntityRecord | undefined): void {
  if (!known || (['type', 'scope', 'name'] as const).every((key) => entity[key] === known[key])) return;
  throw new InnographError(
    'INTERNAL',
    `The document was not stored: it calls ${entity.id} "${entity.name}", which another calls "${known.name}".`,
  );
}

/** How the degrees of entities change when these relations come (`step` 1) or go (-1). */
export function degreeChanges(
  relations: readonly { readonly source: string; readonly target: string }[],
  step: 1 | -1,
): { id: string; change: number }[] {
  const changes = new Map<string, number>();
  for (const { source, target } of relations) {
    // A relation of an entity to itself counts once.
    for (const id of new Set([source, target])) changes.set(id, (changes.get(id) ?? 0) + step);
  }
  return Array.from(changes, ([id, change]) => ({ id, change }));
}

/** The steps that change degrees, where entities have them: for analysts alone, as the snapshot counts by itself. */
export const degreeSteps = (run: Run, changes: readonly { id: string; change: number }[]): Step[] =>
  run.lean ? [] : batches(run, catalogue.addDegrees, changes);

/** The steps that run a write for its rows, a batch at a time; LadybugDB refuses to UNWIND an empty list. */
export function batches<Row>(
  run: Run,
  query: Query<{ readonly rows: readonly Row[] }, unknown>,
  rows: readonly Row[],
): Step[] {
  return chunks(rows).map((batch) => () => run(query, { rows: batch }));
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Runs a query that takes ids, a batch at a time, each id once. */
export async function byIds<Row>(
  run: Run,
  query: Query<{ readonly ids: readonly string[] }, Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const wanted of chunks([...new Set(ids)])) found.push(...(await run(query, { ids: wanted })));
  return found;
}
