import { ask } from '../api/client.ts';
import { CITATIONS } from '../api/queries.ts';

import type { EdgeData, NodeData } from '../state/graph.ts';
import type { Visible } from '../state/view.ts';

export interface Citation {
  readonly text: string;
  readonly plan: string;
  readonly document: string;
}

/** What is shown, each relation with the sentences that say so. */
export interface CitedView {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly (EdgeData & { readonly citations: readonly Citation[] })[];
}

/** The API answers for so many entities at once. */
const MOST_CITED = 500;

/** Fetches the sentences behind what is shown. Throws ApiFailure. */
export async function cite({ nodes, edges }: Visible): Promise<CitedView> {
  const ids = nodes.slice(0, MOST_CITED).map(({ id }) => id);
  const { neighborhood } = await ask(CITATIONS, { ids, limit: Math.max(1, ids.length) });
  const citations = new Map(
    neighborhood.relations.map(({ id, evidence }) => [
      id,
      evidence.map(({ sentence, plan, document }) => ({
        text: sentence.text.trim(),
        plan: plan.title,
        document: document.name,
      })),
    ]),
  );
  return { nodes, edges: edges.map((edge) => ({ ...edge, citations: citations.get(edge.id) ?? [] })) };
}
