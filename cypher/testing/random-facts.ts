import fc from 'fast-check';
import type { DocumentFacts, EntityType, RelationType, Role, Status } from '#ontology';
import { buildFacts, type PlanSaid, type Said, type Thing } from './build-facts.ts';

/** Few names, so that random documents speak of the same things; 𠮷 lies outside the basic plane. */
const NAMES: readonly (readonly [EntityType, string])[] = [
  ['Agency', '甲县科技局'],
  ['Agency', '乙县科技局'],
  ['Region', '甲县'],
  ['Platform', '甲科技城'],
  ['Platform', '𠮷实验室'],
  ['Platform', '！实验室'],
  ['Company', 'Beta公司'],
  ['University', '甲大学'],
  ['Industry', '3T产业'],
];
const ALIASES = ['科技城', 'ＢＥＴＡ', '甲', '𠮷', '“3T”'];
type RelationSaid = NonNullable<Said['relations']>[number];

const STATUSES: readonly Status[] = ['planned', 'ongoing', 'done'];

/** Relation types with the places in NAMES that fit their ends. */
const RELATIONS: readonly (readonly [RelationType, readonly number[], readonly number[]])[] = [
  ['PARTNERS_WITH', [0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6, 7]],
  ['LOCATED_IN', [3, 4, 5, 6, 7], [2, 3, 4, 5]],
  ['FOCUSES_ON', [0, 1, 2, 3, 4, 5, 6, 7], [8]],
  ['RESPONSIBLE_FOR', [0, 1], [3, 4, 5]],
];

const aliases = fc.subarray(ALIASES, { maxLength: 2 });
const things = fc.uniqueArray(fc.tuple(fc.nat({ max: NAMES.length - 1 }), aliases), {
  selector: ([place]) => place,
  maxLength: 4,
});
const relation = fc.record({
  type: fc.constantFrom(...RELATIONS),
  status: fc.constantFrom(...STATUSES),
  role: fc.constantFrom<Role>('lead', 'assist'),
  from: fc.nat(),
  to: fc.nat(),
});
const target = fc.record({
  metric: fc.constantFrom('净增企业', '研发投入', '技术合同'),
  comparator: fc.constantFrom('=' as const, '>=' as const, '<=' as const, '~' as const),
  value: fc.oneof(fc.integer({ min: -5, max: 500 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  unit: fc.constantFrom('家', '%'),
});

const sentence = fc
  .record({
    things,
    relations: fc.array(relation, { maxLength: 3 }),
    targets: fc.uniqueArray(target, { maxLength: 2, selector: ({ metric }) => metric }),
    end: fc.constantFrom('。', '；\u0000', '！𠮷'),
  })
  .map(({ things: named, relations, targets, end }): Said => {
    const byPlace = new Map(
      named.map(([place, own]): [number, Thing] => {
        const [type, name] = NAMES[place]!;
        return [place, { type, name, aliases: own }];
      }),
    );
    const pick = (places: readonly number[], choice: number) => {
      const present = places.flatMap((place) => byPlace.get(place) ?? []);
      return present[choice % Math.max(1, present.length)];
    };
    const agency = byPlace.get(0);
    return {
      text: `${[...byPlace.values()].map(({ name }) => name).join('、')}说${end}`,
      things: [...byPlace.values()],
      relations: relations.flatMap(
        ({ type: [type, sources, objects], status, role, from, to }): RelationSaid[] => {
          const source = pick(sources, from);
          const object = pick(objects, to);
          if (!source || !object) return [];
          return type === 'RESPONSIBLE_FOR'
            ? [[type, status, source, object, role]]
            : [[type, status, source, object]];
        },
      ),
      targets: targets.map((one) => ({ ...one, ...(agency ? { owner: agency } : {}) })),
    };
  });

const plan = fc.record({
  title: fc.constantFrom('甲计划', '乙计划'),
  year: fc.option(fc.constantFrom(2023, 2024), { nil: undefined }),
  sections: fc.array(
    fc.record({
      heading: fc.constantFrom('一、平台', '二、企业'),
      sentences: fc.array(sentence, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
});

/**
 * The facts of small made-up documents under few names. The facts depend on the text alone, as those of a true
 * extraction do: what a random sentence says is part of its text.
 */
export const randomFacts: fc.Arbitrary<DocumentFacts> = fc
  .record({
    name: fc.constantFrom('a.txt', 'b.txt', '丙.docx'),
    plans: fc.array(plan, { maxLength: 2 }),
  })
  .map(({ name, plans }) => buildFacts(name, plans.map(spellOut), name.split('.')[1]));

function spellOut({ title, year, sections }: Omit<PlanSaid, 'agency'>): PlanSaid {
  const code = JSON.stringify([year, sections]);
  return { title: `${title}${code}`, sections, ...(year === undefined ? {} : { year }) };
}
