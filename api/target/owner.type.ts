import { Field, ObjectType } from 'type-graphql';
import type { Role } from '#ontology';
import { RoleEnum } from '../enums.ts';

@ObjectType({ description: 'Who answers for a target.' })
export class TargetOwner {
  @Field(() => RoleEnum, { description: 'Lead or assist.' })
  readonly role!: Role;
}
