import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Change } from '#analysis/compare/diff';
import type { TargetMove } from '#analysis/compare/targets';
import type { Status } from '#ontology';
import { connectionType } from '../connection.ts';
import { StatusEnum } from '../enums.ts';

export const ChangeEnum = { KEPT: 'KEPT', NEW: 'NEW', GONE: 'GONE' } as const satisfies Record<
  Change,
  Change
>;
registerEnumType(ChangeEnum, {
  name: 'Change',
  description: 'What became of something between two plans.',
  valuesConfig: {
    KEPT: { description: '保留. Both plans have it.' },
    NEW: { description: '新增. Only the later plan has it.' },
    GONE: { description: '不再提. Only the earlier plan has it.' },
  },
});

export const TargetMoveEnum = {
  RAISED: 'RAISED',
  LOWERED: 'LOWERED',
  UNCHANGED: 'UNCHANGED',
  NEW: 'NEW',
  DROPPED: 'DROPPED',
} as const satisfies Record<TargetMove, TargetMove>;
registerEnumType(TargetMoveEnum, {
  name: 'TargetMove',
  description: 'What became of a target between two plans.',
  valuesConfig: {
    RAISED: { description: '提高. The later number is larger.' },
    LOWERED: { description: '降低. The later number is smaller.' },
    UNCHANGED: { description: '不变. The same number.' },
    NEW: { description: '新增. Only the later plan promises it.' },
    DROPPED: { description: '未再列. Only the earlier plan promises it.' },
  },
});

@ObjectType({ description: 'An entity that one of two plans names, or both.' })
export class EntityChange {
  @Field(() => ChangeEnum, { description: 'What became of it.' })
  readonly change!: Change;
}

@ObjectType({ description: 'A relation that one of two plans states, or both.' })
export class RelationChange {
  @Field(() => ChangeEnum, { description: 'What became of it.' })
  readonly change!: Change;
}

@ObjectType({ description: 'A target of one of two plans, or of both.' })
export class TargetChange {
  @Field(() => TargetMoveEnum, { description: 'What became of it.' })
  readonly change!: TargetMove;

  @Field(() => Boolean, { description: 'Whether the later plan calls the metric otherwise.' })
  readonly renamed!: boolean;
}

@ObjectType({ description: 'The statuses that two plans give one relation.' })
export class StatusChange {
  @Field(() => StatusEnum, { description: 'In the first plan.' })
  readonly from!: Status;

  @Field(() => StatusEnum, { description: 'In the second plan.' })
  readonly to!: Status;
}

@ObjectType({ description: 'What two plans have in common and what not.' })
export class PlanDiff {}

export const EntityChangeConnection = connectionType('EntityChange', () => EntityChange);
export const RelationChangeConnection = connectionType('RelationChange', () => RelationChange);
export const TargetChangeConnection = connectionType('TargetChange', () => TargetChange);
