import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MentionRow, PlanRow } from '#cypher/port';
import type { SectionRecord, SentenceRecord } from '#ontology';
import type { Context } from '../context.ts';
import { listCost } from '../cost.ts';
import { Mention } from '../evidence/mention.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Plan } from '../plan/plan.type.ts';
import { Section } from './section.type.ts';
import { Sentence } from './sentence.type.ts';

@Resolver(() => Section)
export class SectionResolver {
  @Query(() => Section, { nullable: true, description: 'One section; null if there is none of this id.' })
  section(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<SectionRecord | null> {
    return loaders.section.load(id);
  }

  @FieldResolver(() => Plan, { description: 'The plan around it.' })
  plan(@Root() section: SectionRecord, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', section.planId);
  }

  @FieldResolver(() => String, {
    description: "The document's text from `start` to `end`, as it stands there.",
  })
  async text(@Root() section: SectionRecord, @Ctx() { loaders }: Context): Promise<string> {
    const { documentId } = await loaders.require('plan', section.planId);
    return (await loaders.require('documentText', documentId)).slice(section.start, section.end);
  }

  @FieldResolver(() => [Sentence], { description: 'Its own sentences, in order.', complexity: listCost(10) })
  sentences(@Root() section: SectionRecord, @Ctx() { loaders }: Context): Promise<readonly SentenceRecord[]> {
    return loaders.sentencesOfSection.load(section.id);
  }

  @FieldResolver(() => [Mention], {
    description: 'All that its sentences name, in order.',
    complexity: listCost(20),
  })
  async mentions(
    @Root() section: SectionRecord,
    @Ctx() { loaders }: Context,
  ): Promise<readonly MentionRow[]> {
    const sentences = await loaders.sentencesOfSection.load(section.id);
    return (await Promise.all(sentences.map(({ id }) => loaders.mentionsInSentence.load(id)))).flat();
  }
}

@Resolver(() => Sentence)
export class SentenceResolver {
  @Query(() => Sentence, { nullable: true, description: 'One sentence; null if there is none of this id.' })
  sentence(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<SentenceRecord | null> {
    return loaders.sentence.load(id);
  }

  @FieldResolver(() => Section, { description: 'The section around it.' })
  section(@Root() sentence: SentenceRecord, @Ctx() { loaders }: Context): MaybePromise<SectionRecord> {
    return loaders.require('section', sentence.sectionId);
  }

  @FieldResolver(() => Plan, { description: 'The plan around it.' })
  plan(@Root() sentence: SentenceRecord, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
    return loaders.require('plan', sentence.planId);
  }

  @FieldResolver(() => [Mention], { description: 'All that it names, in order.', complexity: listCost(5) })
  mentions(@Root() sentence: SentenceRecord, @Ctx() { loaders }: Context): Promise<readonly MentionRow[]> {
    return loaders.mentionsInSentence.load(sentence.id);
  }
}
