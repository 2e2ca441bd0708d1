import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EntityType } from '#ontology';
import { connectionType } from '../connection.ts';
import { EntityTypeEnum } from '../enums.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({ implements: Node, description: 'Something with a name of its own that the plans speak of.' })
export class Entity {
  @Field(() => ID, { description: 'Derives from type, scope and name: the same after every re-ingest.' })
  readonly id!: string;

  @Field(() => String, { description: 'The canonical name: the full form.' })
  readonly name!: string;

  @Field(() => EntityTypeEnum, { description: 'What kind of thing it is.' })
  readonly type!: EntityType;

  @Field(() => [String], { description: 'Other forms under which the texts, or public knowledge, name it.' })
  readonly aliases!: readonly string[];

  @Field(() => String, {
    description: 'Where the name means this one thing: `world`, `region:<name>` or `plan:<id>`.',
  })
  readonly scope!: string;

  @Field(() => Int, { description: 'How many relations it takes part in.' })
  readonly degree!: number;
}

export const EntityConnection = connectionType('Entity', () => Entity);
