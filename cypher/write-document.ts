import { InnographError } from '#common/errors';
import type { DocumentFacts, EntityRecord, RelationRecord } from '#ontology';
import * as catalogue from './catalogue.ts';
import { countByPlan } from './normalise.ts';
import { sortedUnion } from './order.ts';
import type { Query, Run } from './query.ts';

/** Rows per UNWIND: enough to make the cost of a query small beside that of its rows. */
export const BATCH = 5_000;

/** Writes all of a document that the store does not hold yet; `facts` are verified and normalised. */
export async function writeDocument(run: Run, facts: DocumentFacts): Promise<void> {
  await writeText(run, facts);
  await writeEntities(run, facts);
  await writeRelations(run, facts.relations);
  await writeTargets(run, facts);
}

async function writeText(run: Run, { document, plans, sections, sentences, ...facts }: DocumentFacts) {
  const { id, name, format, text } = document;
  const counts = countByPlan({ document, plans, sections, sentences, ...facts });
  await run(catalogue.createDocument, { id, name, format, names: [name], length: text.length, text });
  await run(catalogue.createSource, { id, name, format });
  await inBatches(
    run,
    catalogue.createPlans,
    plans.map((plan) => ({ ...plan, ...counts.get(plan.id) })),
  );
  const documentId = id;
  await inBatches(
    run,
    catalogue.createSections,
    sections.map((section) => ({ ...section, documentId })),
  );
  await inBatches(
    run,
    catalogue.createSentences,
    sentences.map(({ place, ...sentence }) => ({
      ...sentence,
      documentId,
      placeUnit: place?.unit ?? null,
      placeAt: place?.at ?? null,
    })),
  );
}

async function writeEntities(run: Run, { document, entities, mentions }: DocumentFacts) {
  const ids = entities.map(({ id }) => id);
  const known = new Map(
    (await byIds(run, catalogue.entitiesByIds, ids)).map((entity) => [entity.id, entity]),
  );
  entities.forEach((entity) => checkSame(entity, known.get(entity.id)));
  await inBatches(
    run,
    catalogue.createEntities,
    entities.filter(({ id }) => !known.has(id)),
  );
  const widened = entities.flatMap(({ id, aliases }) => {
    const before = known.get(id);
    if (!before) return [];
    const union = sortedUnion(before.aliases, aliases);
    return union.length === before.aliases.length ? [] : [{ id, aliases: union }];
  });
  await inBatches(run, catalogue.setAliases, widened);
  await inBatches(
    run,
    catalogue.createNames,
    entities.map(({ id, aliases }) => ({ documentId: document.id, entityId: id, aliases })),
  );
  await inBatches(run, catalogue.createMentions, mentions);
}

async function writeRelations(run: Run, relations: readonly RelationRecord[]) {
  const ids = relations.map(({ id }) => id);
  const known = new Set((await byIds(run, catalogue.relationsByIds, ids)).map(({ id }) => id));
  const created = relations.filter(({ id }) => !known.has(id));
  await inBatches(
    run,
    catalogue.createStatements,
    created.map(({ evidence: _, ...relation }) => relation),
  );
  for (const [type, createRelations] of catalogue.createRelations) {
    const rows = created.filter((relation) => relation.type === type);
    await inBatches(
      run,
      createRelations,
      rows.map(({ id, status, role, source, target }) => ({ id, status, role, source, target })),
    );
  }
  await inBatches(run, catalogue.addDegrees, degreeChanges(created, 1));
  await inBatches(run, catalogue.createRelationEvidence, relations.flatMap(quotesOf));
}

async function writeTargets(run: Run, { document, targets }: DocumentFacts) {
  await inBatches(
    run,
    catalogue.createTargets,
    targets.map(({ owners, evidence: _, value, ...target }, ordinal) => ({
      ...target,
      documentId: document.id,
      ordinal,
      value: String(value),
      ownerIds: owners.map(({ agencyId }) => agencyId),
      ownerRoles: owners.map(({ role }) => role),
    })),
  );
  await inBatches(
    run,
    catalogue.createOwners,
    targets.flatMap(({ id, owners }) => owners.map((owner) => ({ targetId: id, ...owner }))),
  );
  await inBatches(run, catalogue.createTargetEvidence, targets.flatMap(quotesOf));
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

/** Runs a write for its rows, a batch at a time; LadybugDB refuses to UNWIND an empty list. */
export async function inBatches<Row>(
  run: Run,
  query: Query<{ readonly rows: readonly Row[] }, unknown>,
  rows: readonly Row[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await run(query, { rows: rows.slice(from, from + BATCH) });
  }
}

/** Runs a query that takes ids, a batch at a time, each id once. */
export async function byIds<Row>(
  run: Run,
  query: Query<{ readonly ids: readonly string[] }, Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const wanted = [...new Set(ids)];
  const found: Row[] = [];
  for (let from = 0; from < wanted.length; from += BATCH) {
    found.push(...(await run(query, { ids: wanted.slice(from, from + BATCH) })));
  }
  return found;
}

function quotesOf({ id, evidence }: { id: string; evidence: RelationRecord['evidence'] }) {
  return evidence.map((quote) => ({ itemId: id, ...quote }));
}
