import type { DocumentFacts } from '#ontology';
import { groupBy } from './group.ts';
import { sortBy } from './order.ts';
import type { Quote, Quotes } from './quotes.ts';

/**
 * What LadybugDB keeps on a sentence, beside what a sentence is. That engine stores an edge at both of its ends, writes
 * all edges of some 100,000 neighbouring nodes anew with their columns when one of them gets another, and the texts of
 * all documents when there is one more. A document's sentences lie together at the end of their table: there quotes,
 * aliases and the text cost no more in a large store than in a small one. Nor do entities have a degree there, which
 * nearly every document would change. (Neo4j has all that on edges, documents and entities.)
 */
export interface SentenceColumns {
  /** The text between this sentence and the one before it. */
  readonly before: string | null;
  /** A line for each mention and for each quote that says something: id of the item, start, end, rule. */
  readonly mentions: string | null;
  readonly evidence: string | null;
  /** A line for each alias of the entities that the document mentions here first: id of the entity, alias. */
  readonly aliases: string | null;
}

/** The columns of each sentence by its id, and the text after the last. Sentences must not overlap. */
export function sentenceColumns(
  { document, sentences, entities, mentions }: DocumentFacts,
  quotes: Quotes,
): { readonly columns: ReadonlyMap<string, SentenceColumns>; readonly tail: string } {
  const mentionsIn = groupBy(quotes.mentions, ({ sentenceId }) => sentenceId);
  const evidenceIn = groupBy([...quotes.relations, ...quotes.targets], ({ sentenceId }) => sentenceId);
  const firstIn = new Map(
    sortBy(mentions, ({ start }) => [-start]).map(({ entityId, sentenceId }) => [entityId, sentenceId]),
  );
  const namedIn = groupBy(entities, ({ id }) => firstIn.get(id));
  const columns = new Map<string, SentenceColumns>();
  let read = 0;
  for (const { id, start, end } of sortBy(sentences, (sentence) => [sentence.start, sentence.end])) {
    columns.set(id, {
      before: document.text.slice(read, start) || null,
      mentions: quoteLines(mentionsIn.get(id)),
      evidence: quoteLines(evidenceIn.get(id)),
      aliases: lines(
        namedIn.get(id)?.flatMap((entity) => entity.aliases.map((alias) => `${entity.id} ${alias}`)),
      ),
    });
    read = end;
  }
  return { columns, tail: document.text.slice(read) };
}

const quoteLines = (quotes: readonly Quote[] | undefined) =>
  lines(quotes?.map(({ itemId, start, end, rule }) => [itemId, start, end, rule].join(' ')));

const lines = (all: readonly string[] | undefined) => (all && all.length > 0 ? all.join('\n') : null);
