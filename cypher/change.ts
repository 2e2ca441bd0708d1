import type { DocumentFacts } from '#ontology';
import * as catalogue from './catalogue.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sortBy } from './order.ts';
import type { LoadOutcome } from './port.ts';
import { both, inOrder, type Run, type Step } from './query.ts';
import { removeWholeDocument, type Touched } from './remove-document.ts';
import { documentSteps, readKnown } from './write-document.ts';

/** Changes of which the store remembers what they touched; who is further behind reads everything. */
const REMEMBERED_CHANGES = 100;

/** What was done, for the record. */
interface Done {
  readonly action: string;
  readonly documentId: string;
  readonly name: string;
}

/** What a change did, and the version of the graph after it. */
export interface Changed<Outcome> {
  readonly outcome: Outcome;
  readonly version: number;
}

/**
 * Loads a document inside a write transaction. Which document is meant is told by its id, which comes from its
 * content; a name belongs to the document that was loaded under it last.
 */
export async function loadInto(run: Run, facts: DocumentFacts): Promise<Changed<LoadOutcome>> {
  const { id, name, format } = facts.document;
  // The version first: its lock keeps other writers from what is read here.
  const asked = both(
    run,
    () => currentVersion(run),
    () =>
      both(
        run,
        () =>
          both(
            run,
            () => run(catalogue.sourceDocument, { name }),
            () => run(catalogue.sourcesOfDocument, { id }),
          ),
        // Most documents are new; where asking costs no wait, what a new one needs is asked along.
        () => (run.pipelined ? readKnown(run, facts) : Promise.resolve(null)),
      ),
  );
  // While the server looks.
  const fingerprint = fingerprintOf(facts);
  const [version, [[named, sources], ahead]] = await asked;
  const before = named[0]?.id;
  const isKnown = sources.length > 0;
  const isReread =
    isKnown && (await run(catalogue.documentFingerprint, { id }))[0]?.fingerprint !== fingerprint;
  if (before === id && !isReread) return { outcome: { outcome: 'unchanged', fingerprint }, version };

  const touched: Touched[] = [];
  if (before !== undefined && before !== id) touched.push(await takeName(run, before, name));
  if (isReread) touched.push(await removeWholeDocument(run, id));
  const steps: Step[] = [];
  if (isReread || !isKnown) {
    const known = ahead !== null && touched.length === 0 ? ahead : await readKnown(run, facts);
    steps.push(...documentSteps(run, facts, fingerprint, known));
    touched.push({
      entityIds: facts.entities.map((entity) => entity.id),
      relationIds: facts.relations.map((relation) => relation.id),
    });
  }
  const others = sources.filter((source) => source.name !== name);
  const added = isReread ? others : isKnown ? [{ name, format }] : [];
  steps.push(...added.map((source) => () => run(catalogue.createSource, { id, ...source })));
  if (isKnown) steps.push(nameStep(run, id, [...others, { name, format }]));
  const counted = version + 1;
  await inOrder(run, [
    ...steps,
    ...countSteps(run, counted, { action: 'load', documentId: id, name }, touched),
  ]);

  const outcome: LoadOutcome =
    before !== undefined && before !== id
      ? { outcome: 'replaced', replacedId: before, fingerprint }
      : { outcome: isReread ? 'reread' : isKnown ? 'unchanged' : 'new', fingerprint };
  return { outcome, version: counted };
}

/** Takes a name away inside a write transaction, and its document where it has no other. */
export async function removeNameFrom(run: Run, name: string): Promise<Changed<boolean>> {
  const version = await currentVersion(run);
  const id = (await run(catalogue.sourceDocument, { name }))[0]?.id;
  if (id === undefined) return { outcome: false, version };
  const touched = await takeName(run, id, name);
  const done = { action: 'remove', documentId: id, name };
  return { outcome: true, version: await countOn(run, version, done, [touched]) };
}

/** Removes a document inside a write transaction. */
export async function removeFrom(run: Run, id: string): Promise<Changed<boolean>> {
  const version = await currentVersion(run);
  const sources = await run(catalogue.sourcesOfDocument, { id });
  if (sources.length === 0) return { outcome: false, version };
  const touched = await removeWholeDocument(run, id);
  const done = { action: 'remove', documentId: id, name: sources[0]!.name };
  return { outcome: true, version: await countOn(run, version, done, [touched]) };
}

/** The version of the graph, from inside a write transaction: it also makes writers of Neo4j queue. */
export async function currentVersion(run: Run): Promise<number> {
  return (await run(catalogue.beginWrite, {}))[0]!.version;
}

async function countOn(run: Run, before: number, done: Done, touched: readonly Touched[]): Promise<number> {
  await inOrder(run, countSteps(run, before + 1, done, touched));
  return before + 1;
}

function countSteps(run: Run, version: number, done: Done, touched: readonly Touched[]): Step[] {
  const change = {
    ...done,
    version,
    entityIds: [...new Set(touched.flatMap(({ entityIds }) => entityIds))],
    relationIds: [...new Set(touched.flatMap(({ relationIds }) => relationIds))],
  };
  return [
    () => run(catalogue.setVersion, change),
    () => run(catalogue.forgetTouched, { version: version - REMEMBERED_CHANGES }),
  ];
}

/** A document that loses its last name is gone; one with others left goes on under them. */
async function takeName(run: Run, id: string, name: string): Promise<Touched> {
  const sources = (await run(catalogue.sourcesOfDocument, { id })).filter((source) => source.name !== name);
  if (sources.length === 0) return removeWholeDocument(run, id);
  await run(catalogue.deleteSource, { name });
  await nameStep(run, id, sources)();
  return { entityIds: [], relationIds: [] };
}

function nameStep(run: Run, id: string, sources: readonly { name: string; format: string }[]): Step {
  const sorted = sortBy(sources, (source) => [source.name]);
  const { name, format } = sorted[0]!;
  return () => run(catalogue.setNames, { id, name, format, names: sorted.map((source) => source.name) });
}
