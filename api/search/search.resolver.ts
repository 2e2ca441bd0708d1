import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { MOST_TERMS } from '#cypher/sentence-terms';
import type { EntityRow } from '#cypher/port';
import type { Context } from '../context.ts';
import { costByArgument, searchCost } from '../cost.ts';
import { ARGUMENT_LIMITS, checkRange } from '../limits.ts';
import { searchOf } from '../place.args.ts';
import { highlight } from './highlight.ts';
import { SearchResult } from './search.type.ts';

const DEFAULT_HITS = 10;

@Resolver(() => SearchResult)
export class SearchResolver {
  @Query(() => SearchResult, {
    description: 'Searches entities, sentences and targets at once, and shows where they answer.',
    complexity: searchCost(costByArgument('first', 3), 'text'),
  })
  async search(
    @Arg('text', () => String, {
      description: `Words with spaces between; of sentences, the first ${MOST_TERMS} count. At most ${ARGUMENT_LIMITS.search.max} characters.`,
    })
    text: string,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_HITS,
      description: 'How many of each kind, from 1 to 500.',
    })
    first: number,
    @Ctx() { ask }: Context,
  ): Promise<object> {
    checkRange('first', first, ARGUMENT_LIMITS.first);
    const search = searchOf(text);
    if (search === undefined) return NOTHING;
    const words = search.split(/\s+/u);
    const [entities, sentences, targets] = await Promise.all([
      ask((store) => store.findEntities({ search }, { first })),
      ask((store) => store.findSentences(words.slice(0, MOST_TERMS), first)),
      ask((store) => store.targets({ search }, { first })),
    ]);
    return {
      entities: entities.rows.map(({ node }) => ({ entity: node, ...bestText(node, words) })),
      entityCount: entities.totalCount,
      sentences: sentences.rows.map((sentence) => ({
        sentence,
        highlights: highlight(sentence.text, words),
      })),
      sentenceCount: sentences.totalCount,
      targets: targets.rows.map(({ node }) => ({ target: node, highlights: highlight(node.metric, words) })),
      targetCount: targets.totalCount,
    };
  }
}

const NOTHING = {
  entities: [],
  entityCount: 0,
  sentences: [],
  sentenceCount: 0,
  targets: [],
  targetCount: 0,
};

/** The name where it holds most of what was searched for, else the alias that does, the shortest of such. */
function bestText({ name, aliases }: EntityRow, words: readonly string[]) {
  const texts = [name, ...aliases].map((text, index) => {
    const highlights = highlight(text, words);
    const covered = highlights.reduce((sum, { start, end }) => sum + end - start, 0);
    return { text, highlights, covered, isAlias: index > 0 };
  });
  const better = texts.sort(
    (a, b) => b.covered - a.covered || Number(a.isAlias) - Number(b.isAlias) || a.text.length - b.text.length,
  );
  return better[0]!;
}
