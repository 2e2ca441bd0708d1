import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Scope, SCOPES } from './scopes.ts';

export const ScopeEnum = {
  read: 'read',
  ingest: 'ingest',
  curate: 'curate',
  admin: 'admin',
} as const satisfies {
  readonly [S in Scope]: S;
};
registerEnumType(ScopeEnum, {
  name: 'Scope',
  description: 'What a key may allow.',
  valuesConfig: Object.fromEntries(
    Object.entries(SCOPES).map(([scope, about]) => [scope, { description: `May ${about}.` }]),
  ),
});

@ObjectType({ description: 'Who asks.' })
export class Viewer {
  @Field(() => String, { description: 'The name of the key; `anonymous` without one.' })
  readonly name!: string;

  @Field(() => [ScopeEnum], { description: 'What the caller may do.' })
  readonly scopes!: readonly Scope[];
}
