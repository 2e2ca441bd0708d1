import { Field, ID, ObjectType } from 'type-graphql';
import type { RelationType, Role, Status } from '#ontology';
import { connectionType } from '../connection.ts';
import { RelationTypeEnum, RoleEnum, StatusEnum } from '../enums.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  implements: Node,
  description: 'What the plans say of two entities; each is backed by at least one sentence.',
})
export class Relation {
  @Field(() => ID, {
    description: 'Derives from type, ends, status and role: the same after every re-ingest.',
  })
  readonly id!: string;

  @Field(() => RelationTypeEnum, { description: 'What it says, read from source to target.' })
  readonly type!: RelationType;

  @Field(() => StatusEnum, { description: 'How firmly the text says it.' })
  readonly status!: Status;

  @Field(() => RoleEnum, { nullable: true, description: 'Lead or assist; for RESPONSIBLE_FOR alone.' })
  readonly role!: Role | null;
}

export const RelationConnection = connectionType('Relation', () => Relation);
