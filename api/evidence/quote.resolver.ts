import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow, EntityRow, EvidenceRow, MentionRow, PlanRow } from '#cypher/port';
import type { SectionRecord, SentenceRecord } from '#ontology';
import type { Context } from '../context.ts';
import { Document } from '../document/document.type.ts';
import { Place } from '../document/place.type.ts';
import { Section } from '../document/section.type.ts';
import { Sentence } from '../document/sentence.type.ts';
import { Entity } from '../entity/entity.type.ts';
import type { MaybePromise } from '../on-graph.ts';
import { Plan } from '../plan/plan.type.ts';
import { Evidence } from './evidence.type.ts';
import { Mention } from './mention.type.ts';

/** Evidence and mentions both lead to the sentence, section, plan and document that they stand in. */
function placedResolver<Row extends EvidenceRow | MentionRow>(type: () => ClassType) {
  @Resolver(type)
  abstract class PlacedResolver {
    @FieldResolver(() => Sentence, { description: 'The sentence around it.' })
    sentence(@Root() quote: Row, @Ctx() { loaders }: Context): MaybePromise<SentenceRecord> {
      return loaders.require('sentence', quote.sentenceId);
    }

    @FieldResolver(() => Place, {
      nullable: true,
      description: 'Where its sentence begins in the original file; null where that is not known.',
    })
    async place(@Root() quote: Row, @Ctx() { loaders }: Context): Promise<Place | null> {
      return (await loaders.require('sentence', quote.sentenceId)).place ?? null;
    }

    @FieldResolver(() => Section, { description: 'The section around it.' })
    section(@Root() quote: Row, @Ctx() { loaders }: Context): MaybePromise<SectionRecord> {
      return loaders.require('section', quote.sectionId);
    }

    @FieldResolver(() => Plan, { description: 'The plan around it.' })
    plan(@Root() quote: Row, @Ctx() { loaders }: Context): MaybePromise<PlanRow> {
      return loaders.require('plan', quote.planId);
    }

    @FieldResolver(() => Document, { description: 'The document around it.' })
    document(@Root() quote: Row, @Ctx() { loaders }: Context): MaybePromise<DocumentRow> {
      return loaders.require('document', quote.documentId);
    }
  }
  return PlacedResolver;
}

@Resolver(() => Evidence)
export class EvidenceResolver extends placedResolver<EvidenceRow>(() => Evidence) {}

@Resolver(() => Mention)
export class MentionResolver extends placedResolver<MentionRow>(() => Mention) {
  @FieldResolver(() => Entity, { description: 'What is named.' })
  entity(@Root() mention: MentionRow, @Ctx() { loaders }: Context): MaybePromise<EntityRow> {
    return loaders.require('entity', mention.entityId);
  }
}
