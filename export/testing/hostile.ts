import { buildFacts, type Thing } from '#cypher/testing/build-facts';

/** Names that each format must carry as text. */
export const HOSTILE_NAMES = [
  '<script>alert("1")</script>',
  "a'b\\c`d",
  '=HYPERLINK("http://example.org")',
  '@SUM(1)',
  '甲,乙;丙"丁"',
  ']]>&amp;',
  "'}) MATCH (n) DETACH DELETE n; //",
  '换\u2028行',
  '𠀀字',
] as const;

const things = HOSTILE_NAMES.map((name): Thing => ({ type: 'Company', name }));
const host: Thing = { type: 'Region', name: '云溪县' };

/** A document that names them all. */
export const hostileFacts = buildFacts('-1+1.txt', [
  {
    title: '=计划',
    sections: [
      {
        heading: '一、',
        sentences: things.map((thing) => ({
          text: `${thing.name}位于云溪县。`,
          things: [thing, host],
          relations: [['LOCATED_IN', 'done', thing, host] as const],
        })),
      },
    ],
  },
]);

/** What XML 1.0 cannot hold. */
export const UNWRITABLE_NAME = '控\u0000制\u0008符\ud800';

export const unwritableFacts = buildFacts('x.txt', [
  {
    title: '计划',
    sections: [
      {
        heading: '一、',
        sentences: [{ text: UNWRITABLE_NAME, things: [{ type: 'Company', name: UNWRITABLE_NAME }] }],
      },
    ],
  },
]);
