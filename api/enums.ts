import { registerEnumType } from 'type-graphql';
import {
  type Bilingual,
  COMPARATORS,
  type Comparator,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
  ROLES,
  type Role,
  STATUSES,
  type Status,
} from '#ontology';

/** GraphQL's enums, each derived from its table of the ontology: a type added there appears here. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

/** `{ Platform: 'Platform', … }`, the form that registerEnumType reads. */
const enumOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.fromEntries(keysOf(table).map((key) => [key, key])) as { readonly [K in Key]: K };

const inBoth = ({ zh, en }: Bilingual) => `${zh}. ${en}`;

const describe = <Key extends string>(
  table: Readonly<Record<Key, { readonly label: Bilingual; readonly about: Bilingual }>>,
) =>
  Object.fromEntries(
    keysOf(table).map((key) => [
      key,
      { description: `${table[key].label.zh}: ${table[key].about.zh}. ${table[key].about.en}` },
    ]),
  );

export const EntityTypeEnum = enumOf<EntityType>(ENTITY_TYPES);
registerEnumType(EntityTypeEnum, {
  name: 'EntityType',
  description: 'What kind of thing an entity is.',
  valuesConfig: describe<EntityType>(ENTITY_TYPES),
});

export const RelationTypeEnum = enumOf<RelationType>(RELATION_TYPES);
registerEnumType(RelationTypeEnum, {
  name: 'RelationType',
  description: 'What a relation says of its two ends.',
  valuesConfig: describe<RelationType>(RELATION_TYPES),
});

export const StatusEnum = enumOf<Status>(STATUSES);
registerEnumType(StatusEnum, {
  name: 'Status',
  description: 'How firmly the text says it.',
  valuesConfig: describe<Status>(STATUSES),
});

export const RoleEnum = enumOf<Role>(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What part an agency has in a responsibility.',
  valuesConfig: Object.fromEntries(
    keysOf<Role>(ROLES).map((role) => [role, { description: inBoth(ROLES[role]) }]),
  ),
});

/** Comparators are signs in the records and words in GraphQL: `>=` is `AT_LEAST`. */
export const ComparatorEnum = Object.fromEntries(
  keysOf<Comparator>(COMPARATORS).map((sign) => [COMPARATORS[sign].name, sign]),
) as { readonly [Sign in Comparator as (typeof COMPARATORS)[Sign]['name']]: Sign };
registerEnumType(ComparatorEnum, {
  name: 'Comparator',
  description: "How a target's number is to be read.",
  valuesConfig: Object.fromEntries(
    Object.values(COMPARATORS).map(({ name, label }) => [name, { description: inBoth(label) }]),
  ),
});

export const LangEnum = { zh: 'zh', en: 'en' } as const satisfies Record<keyof Bilingual, string>;
export type Lang = keyof typeof LangEnum;
registerEnumType(LangEnum, {
  name: 'Lang',
  description: 'A language of labels.',
  valuesConfig: { zh: { description: '中文' }, en: { description: 'English' } },
});
