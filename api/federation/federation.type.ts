import { GraphQLScalarType } from 'graphql';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Document } from '../document/document.type.ts';
import { Section } from '../document/section.type.ts';
import { Sentence } from '../document/sentence.type.ts';
import { Entity } from '../entity/entity.type.ts';
import { typeNameOf } from '../node/node.type.ts';
import { Plan } from '../plan/plan.type.ts';
import { Relation } from '../relation/relation.type.ts';
import { Target } from '../target/target.type.ts';

/** What Apollo Federation asks of a part of a larger graph; its names are fixed by the specification. */

@ObjectType('_Service', { description: 'This API as a part of a federated graph.' })
export class Service {
  @Field(() => String, {
    description: 'The schema with its keys: every type with an id of its own is known by it.',
  })
  readonly sdl!: string;
}

export const FederatedEntity = createUnionType({
  name: '_Entity',
  description: 'What other parts of a federated graph may point at.',
  types: () => [Document, Plan, Section, Sentence, Entity, Relation, Target] as const,
  resolveType: typeNameOf,
});

/** Taken as it comes; the resolver reads it. */
export const AnyScalar = new GraphQLScalarType({
  name: '_Any',
  description: 'A thing as a federated graph names it: `{ "__typename": "Entity", "id": "e_…" }`.',
});
