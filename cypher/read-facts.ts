import { InnographError } from '#common/errors';
import type { DocumentFacts, RelationRecord } from '#ontology';
import * as catalogue from './catalogue.ts';
import { groupBy } from './group.ts';
import { normaliseFacts } from './normalise.ts';
import type { Run } from './query.ts';
import { joinText, toPlan, toSentence, toTarget } from './records.ts';

/** All that one document says, in the order of `normaliseFacts`; null where there is no such document. */
export async function readFacts(run: Run, id: string): Promise<DocumentFacts | null> {
  const [document] = await run(catalogue.documentsByIds, { ids: [id] });
  const text = joinText(await run(catalogue.documentText, { id }));
  if (!document || text === null) return null;
  const plans = await run(catalogue.plansOfDocuments, { ids: [id] });
  const targets = await run(catalogue.factsTargets, { id });
  const quotes = groupBy(await run(catalogue.factsTargetEvidence, { id }), ({ itemId }) => itemId);
  for (const target of targets) {
    if (!quotes.has(target.id)) throw damaged(`the target ${target.id} has no evidence`);
  }
  return normaliseFacts({
    document: { id, name: document.name, format: document.format, text },
    plans: plans.map((row) => {
      const { counts: _, ...plan } = toPlan(row);
      return plan;
    }),
    sections: await run(catalogue.factsSections, { id }),
    sentences: (await run(catalogue.factsSentences, { id })).map(toSentence),
    entities: await run(catalogue.factsEntities, { id }),
    mentions: await run(catalogue.factsMentions, { id }),
    relations: await readRelations(run, id),
    targets: targets.map((row) => {
      const { owners, ...target } = toTarget(row);
      return {
        ...target,
        owners: [...owners],
        evidence: (quotes.get(row.id) ?? []).map(({ start, end, text, sentenceId, rule }) => ({
          start,
          end,
          text,
          sentenceId,
          rule,
        })),
      };
    }),
  });
}

const damaged = (why: string) =>
  new InnographError(
    'STORE_DAMAGED',
    `The store holds what it should not: ${why}; restore a copy, or ingest into a new one.`,
  );

type QuoteRow = Omit<RelationRecord, 'evidence'> & RelationRecord['evidence'][number];

/** The relations that one document states. */
export const readRelations = async (run: Run, id: string): Promise<RelationRecord[]> =>
  joinQuotes(await run(catalogue.factsRelations, { id }));

function joinQuotes(rows: readonly QuoteRow[]): RelationRecord[] {
  const joined = new Map<string, RelationRecord>();
  for (const { id, type, status, source, target, role, ...quote } of rows) {
    const known = joined.get(id);
    if (known) known.evidence.push(quote);
    else joined.set(id, { id, type, status, source, target, role, evidence: [quote] });
  }
  return [...joined.values()];
}
