import {
  type Color,
  type Rgb,
  converter,
  formatHex,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import {
  ENTITY_TYPES,
  RELATION_TYPES,
  STATUSES,
  type Bilingual,
  type EntityTypeSpec,
  type RelationTypeSpec,
} from './vocabulary.ts';

/** The page's grounds, on which every colour has to be seen; `web/theme` uses the same. */
export const GROUNDS = { light: '#fbfaf7', dark: '#14171a' } as const;

/** WCAG 2.2, 1.4.11 (non-text contrast): graphical objects need 3:1 against what is next to them. */
const LEAST_CONTRAST = 3;
/** CIEDE2000 below which two fills are hard to tell apart at a node's size; then the shapes have to differ. */
const LEAST_DIFFERENCE = 11;

/** A colour as somebody with this deficiency sees it (culori's model after Machado et al., 2009). */
const seenWith =
  (deficiency: (colour: Rgb) => Color | undefined) =>
  (colour: string): string => {
    const rgb = toRgb(colour);
    return (rgb && formatHex(deficiency(rgb))) ?? '';
  };
const toRgb = converter('rgb');

const SIGHTS = {
  usual: (colour: string) => colour,
  protanopia: seenWith(filterDeficiencyProt(1)),
  deuteranopia: seenWith(filterDeficiencyDeuter(1)),
  tritanopia: seenWith(filterDeficiencyTrit(1)),
} as const;

type Types = Readonly<Record<string, EntityTypeSpec>>;
type Relations = Readonly<Record<string, RelationTypeSpec<string>>>;

/**
 * Contradictions in an ontology, one line each; none for a sound one. Refuses twin labels, signatures that
 * name unknown types, symmetric relations with uneven ends, and colours that cannot be read or told apart.
 */
export function contradictions(
  types: Types,
  relations: Relations,
  statuses: Readonly<Record<string, { label: Bilingual }>>,
): string[] {
  return [
    ...twins(
      'entity types',
      Object.entries(types).map(([id, { label }]) => [id, label]),
    ),
    ...twins(
      'relation types',
      Object.entries(relations).map(([id, { label }]) => [id, label]),
    ),
    ...twins(
      'statuses',
      Object.entries(statuses).map(([id, { label }]) => [id, label]),
    ),
    ...Object.entries(relations).flatMap(([id, relation]) => signature(id, relation, types)),
    ...Object.entries(types).flatMap(([id, { colour }]) => contrast(id, colour)),
    ...confusions(types),
  ];
}

/** The contradictions of Innograph's own ontology. */
export const ownContradictions = (): string[] => contradictions(ENTITY_TYPES, RELATION_TYPES, STATUSES);

function twins(what: string, labels: [string, Bilingual][]): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    labels.flatMap(([id, label], index) =>
      labels
        .slice(index + 1)
        .filter(([, other]) => other[language] === label[language])
        .map(([other]) => `${what} ${id} and ${other} have the same ${language} label "${label[language]}"`),
    ),
  );
}

function signature(id: string, relation: RelationTypeSpec<string>, types: Types): string[] {
  const unknown = [...relation.from, ...relation.to].filter((type) => !(type in types));
  const uneven = relation.symmetric && String([...relation.from].sort()) !== String([...relation.to].sort());
  return [
    ...unknown.map((type) => `relation ${id} joins ${type}, which is no entity type`),
    ...(relation.from.length === 0 || relation.to.length === 0 ? [`relation ${id} joins nothing`] : []),
    ...(uneven ? [`relation ${id} is symmetric but its ends differ`] : []),
  ];
}

function contrast(id: string, colour: EntityTypeSpec['colour']): string[] {
  return (['light', 'dark'] as const)
    .map((mode) => ({ mode, ratio: wcagContrast(colour[mode], GROUNDS[mode]) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST)
    .map(
      ({ mode, ratio }) =>
        `${id} has contrast ${ratio.toFixed(1)} on the ${mode} ground, below ${String(LEAST_CONTRAST)}`,
    );
}

function confusions(types: Types): string[] {
  const difference = differenceCiede2000();
  const entries = Object.entries(types);
  return entries.flatMap(([id, type], index) =>
    entries.slice(index + 1).flatMap(([other, twin]) => {
      if (type.shape !== twin.shape) return [];
      return (['light', 'dark'] as const).flatMap((mode) =>
        Object.entries(SIGHTS)
          .filter(([, see]) => difference(see(type.colour[mode]), see(twin.colour[mode])) < LEAST_DIFFERENCE)
          .map(
            ([sight]) =>
              `${id} and ${other} share a shape and cannot be told apart in ${mode} mode (${sight} sight)`,
          ),
      );
    }),
  );
}
