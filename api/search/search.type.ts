import { Field, Int, ObjectType } from 'type-graphql';
import { Sentence } from '../document/sentence.type.ts';
import { Entity } from '../entity/entity.type.ts';
import { Target } from '../target/target.type.ts';

@ObjectType({ description: 'A stretch of a text, in UTF-16 code units.' })
export class Highlight {
  @Field(() => Int, { description: 'Where it begins.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;
}

const highlightsOf = (what: string) =>
  Field(() => [Highlight], { description: `Where what was searched for stands in \`${what}\`.` });

@ObjectType({ description: 'An entity that answers a search by its name or one of its aliases.' })
export class EntityHit {
  @Field(() => Entity, { description: 'The entity.' })
  readonly entity!: object;

  @Field(() => String, { description: 'The name or alias that answers best.' })
  readonly text!: string;

  @highlightsOf('text')
  readonly highlights!: readonly Highlight[];
}

@ObjectType({ description: 'A sentence that holds what was searched for.' })
export class SentenceHit {
  @Field(() => Sentence, { description: 'The sentence.' })
  readonly sentence!: object;

  @highlightsOf('sentence.text')
  readonly highlights!: readonly Highlight[];
}

@ObjectType({ description: 'A target whose metric answers a search.' })
export class TargetHit {
  @Field(() => Target, { description: 'The target.' })
  readonly target!: object;

  @highlightsOf('target.metric')
  readonly highlights!: readonly Highlight[];
}

@ObjectType({ description: 'What answers a search, of each kind the first.' })
export class SearchResult {
  @Field(() => [EntityHit], { description: 'Entities, best first; `entities(search:)` pages on.' })
  readonly entities!: readonly EntityHit[];

  @Field(() => Int, { description: 'How many entities there are.' })
  readonly entityCount!: number;

  @Field(() => [SentenceHit], { description: 'Sentences that hold every word, by document and position.' })
  readonly sentences!: readonly SentenceHit[];

  @Field(() => Int, { description: 'How many sentences there are.' })
  readonly sentenceCount!: number;

  @Field(() => [TargetHit], { description: 'Targets, by plan and position; `targets(search:)` pages on.' })
  readonly targets!: readonly TargetHit[];

  @Field(() => Int, { description: 'How many targets there are.' })
  readonly targetCount!: number;
}
