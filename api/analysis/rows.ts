import type { EntityNode, Quote, RelationNode, TargetNode } from '#analysis';
import { analysisGraph, type AnalysisGraph, inTurns, type Steps } from '#analysis';
import { planOf, textOf } from '#analysis/graph';
import type { EntityRow, EvidenceRow, RelationRow, TargetRow } from '#cypher/port';
import type { Context } from '../context.ts';

/** What analyses found, as the rows that the other types of the API are resolved from. */

/** The graph as analyses read it, at the store's version. */
export const graphOf = ({ ask }: Context): Promise<AnalysisGraph> => ask(analysisGraph);

/** What an analysis finds, worked out in slices: the first answer on a large graph takes seconds, and others ask meanwhile. */
export const answer = async <Filter, Answer>(
  context: Context,
  analysis: (graph: AnalysisGraph, filter: Filter) => Steps<Answer>,
  filter: Filter,
): Promise<Answer> => inTurns(analysis(await graphOf(context), filter));

export const entityRow = ({ id, type, name, scope, aliases, relations }: EntityNode): EntityRow => ({
  id,
  type,
  name,
  scope,
  aliases: [...aliases],
  degree: relations.length,
});

export const relationRow = ({ id, type, status, role, source, target }: RelationNode): RelationRow => ({
  id,
  type,
  status,
  role,
  source: source.id,
  target: target.id,
});

export const targetRow = ({ owners, plan, quotes: _quotes, ...target }: TargetNode): TargetRow => ({
  ...target,
  planId: plan.id,
  owners: owners.map(({ agency, role }) => ({ agencyId: agency.id, role })),
});

/** `itemId` names what the quote speaks for. */
export function evidenceRow(itemId: string, quote: Quote): EvidenceRow {
  const { id, section } = quote.sentence;
  const plan = planOf(quote);
  return {
    itemId,
    start: quote.start,
    end: quote.end,
    text: textOf(quote),
    rule: quote.rule,
    sentenceId: id,
    sectionId: section.id,
    planId: plan.id,
    documentId: plan.documentId,
  };
}
