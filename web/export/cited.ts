import { ask } from '../api/client.ts';
import { CITATIONS } from '../api/citation-queries.ts';
import type { CitationsQuery, PlaceUnit } from '../gql/graphql.ts';
import type { EdgeData, NodeData } from '../state/graph.ts';
import type { Visible } from '../state/view.ts';

export interface Citation {
  readonly text: string;
  readonly plan: string;
  readonly document: string;
  /** Where the sentence stands in the original file. */
  readonly place: { readonly unit: PlaceUnit; readonly at: string } | null;
}

export type CitedNode = NodeData & {
  /** What the user has noted about it in this view. */
  readonly note?: string;
};

export type CitedEdge = EdgeData & {
  /** The first sentences that say so, and how many there are in all. */
  readonly citations: readonly Citation[];
  readonly sentences: number;
};

/** What is shown, each relation with the sentences that say so. */
export interface CitedView {
  readonly nodes: readonly CitedNode[];
  readonly edges: readonly CitedEdge[];
}

/** Relations asked for at once: as many as the API's limit of cost lets through. */
const AT_ONCE = 250;

type Found = Extract<NonNullable<CitationsQuery['nodes'][number]>, { readonly evidenceCount: number }>;

const isRelation = (node: CitationsQuery['nodes'][number]): node is Found =>
  node !== null && 'evidenceCount' in node;

/** Fetches the sentences behind what is shown. Throws ApiFailure. */
export async function cite(
  { nodes, edges }: Visible,
  notes: Readonly<Record<string, string>>,
): Promise<CitedView> {
  const found = new Map<string, Found>();
  for (let at = 0; at < edges.length; at += AT_ONCE) {
    const ids = edges.slice(at, at + AT_ONCE).map(({ id }) => id);
    const answer = await ask(CITATIONS, { ids });
    for (const relation of answer.nodes.filter(isRelation)) found.set(relation.id, relation);
  }
  return {
    nodes: nodes.map((node) => {
      const note = notes[node.id];
      return note === undefined ? node : { ...node, note };
    }),
    edges: edges.map((edge) => {
      const relation = found.get(edge.id);
      return {
        ...edge,
        citations: relation?.evidence.map(citationOf) ?? [],
        sentences: relation?.evidenceCount ?? 0,
      };
    }),
  };
}

const citationOf = ({ sentence, plan, document }: Found['evidence'][number]): Citation => ({
  text: sentence.text.trim(),
  plan: plan.title,
  document: document.name,
  place: sentence.place,
});
