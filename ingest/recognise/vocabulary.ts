import { z } from 'zod';
import { entityTypeSchema, type EntityType } from '#ontology';
import * as lexicon from '../lexicon/index.ts';
import { readTsv } from '../lexicon/tsv.ts';
import { compileTrie, type Trie } from './trie.ts';

/** What a word can be; a word may be several things at once (科技 is generic and may end a company's name). */
export const KIND = {
  barrier: 1,
  deed: 2,
  shield: 4,
  generic: 8,
  class: 16,
  head: 32,
  field: 64,
  broadField: 128,
  region: 256,
  university: 512,
  institute: 1024,
  company: 2048,
  platform: 4096,
  companyWord: 8192,
  tail: 16_384,
  focus: 32_768,
  sponsor: 65_536,
  companyDeed: 131_072,
  owner: 262_144,
  agency: 524_288,
  quantity: 1_048_576,
  area: 2_097_152,
  known: 4_194_304,
  people: 8_388_608,
  department: 16_777_216,
  division: 33_554_432,
  body: 67_108_864,
  common: 134_217_728,
  named: 268_435_456,
  verb: 536_870_912,
} as const;

export const STRENGTHS = ['complete', 'strong', 'weak', 'short', 'quoted'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Word {
  readonly text: string;
  kinds: number;
  /** Whether it parts two names as 和 does, unless both sides belong to one. */
  joins: boolean;
  head?: { readonly type: EntityType; readonly strength: Strength; readonly group: string };
  tail?: { readonly type: EntityType | 'Org'; readonly group: string };
  /** Type of a known name (gazetteer). */
  known?: EntityType;
  /** Ids of the groups that name it, for explanations. */
  group: string;
}

const JOINS = new Set(['和', '与', '及', '以及', '暨', '跟', '同']);

const table = (name: string): URL => new URL(`./tables/${name}.tsv`, import.meta.url);

const words = z.string().transform((cell) => cell.split(' ').filter((word) => word !== ''));
const examples = z.array(z.string());
export const FRAME_KINDS = ['barrier', 'deed', 'shield', 'generic', 'class', 'field'] as const;
export const frameRow = z.strictObject({
  group: z.string().min(1),
  kind: z.enum(FRAME_KINDS),
  words,
  reads: examples,
  refuses: examples,
});
export const headRow = z.strictObject({
  group: z.string().min(1),
  type: entityTypeSchema,
  strength: z.enum(STRENGTHS),
  words,
  reads: examples,
  refuses: examples,
});
export const cueRow = z.strictObject({
  group: z.string().min(1),
  cue: z.string().min(1),
  words,
  reads: examples,
  refuses: examples,
});

export const commonRow = z.strictObject({ kind: z.enum(['verb', 'other', 'noun']), words });

export const FRAME_WORDS = readTsv(table('words'), frameRow).rows;
export const HEADS = readTsv(table('heads'), headRow).rows;
export const CUES = readTsv(table('cues'), cueRow).rows;

const NAMED: readonly (readonly [
  group: string,
  type: EntityType,
  rows: () => readonly { name: string; short: readonly string[]; kind: string }[],
])[] = [
  ['talent', 'TalentProgram', lexicon.talents],
  ['programmes', 'Project', lexicon.programmes],
  ['events', 'Event', lexicon.events],
  ['policies', 'Policy', lexicon.policies],
];
/** Kinds of row that name nothing alone: words that names end on, grades, ways of organising projects. */
const UNNAMED = new Set(['head', 'rank', 'instrument', 'list', 'product']);

/** Places whose names are far more often ordinary words: 城区, 会同|县科技局. */
const NO_PLACES = new Set(['城区', '郊区', '矿区', '新区', '市区', '会同县']);

/** Heads of industries that say little alone. */
const BROAD = new Set(['产业链', '产业体系', '产业集群', '制造业', '服务业', '加工业', '养殖业', '种植业']);

const COMMON = readTsv(table('common'), commonRow).rows;

/** Everyday nouns of two characters. */
export const NOUNS: ReadonlySet<string> = new Set(
  COMMON.flatMap(({ kind, words: texts }) => (kind === 'noun' ? texts : [])),
);

/** All words known to recognition, and the trie that finds them. Built once, at first use of the module. */
export const VOCABULARY: { readonly words: readonly Word[]; readonly trie: Trie } = build();

function build(): { words: Word[]; trie: Trie } {
  const byText = new Map<string, Word>();
  const add = (text: string, kinds: number, group: string): Word => {
    const known = byText.get(text);
    if (known) {
      known.kinds |= kinds;
      return known;
    }
    const word: Word = { text, kinds, joins: JOINS.has(text), group };
    byText.set(text, word);
    return word;
  };
  for (const text of JOINS) add(text, 0, 'join');
  addGazetteers(add);
  for (const { group, kind, words: texts } of FRAME_WORDS) {
    for (const text of texts) {
      let kinds: number = KIND[kind];
      if (group === 'quantity') kinds |= KIND.quantity;
      if (group === 'people') kinds |= KIND.people;
      add(text, kinds, group);
    }
  }
  for (const { group, type, strength, words: texts } of HEADS) {
    for (const text of texts) {
      const word = add(text, KIND.head, group);
      word.head ??= { type, strength, group };
      if (group === 'field' && text.length > 2) word.kinds |= BROAD.has(text) ? KIND.broadField : KIND.field;
    }
  }
  for (const { group, cue, words: texts } of CUES) {
    for (const text of texts) addCue(add, text, cue, group);
  }
  // A verb that only ever stands beside names bounds them as well.
  const CUE = KIND.focus | KIND.sponsor | KIND.companyDeed;
  for (const word of byText.values()) {
    if (word.kinds & CUE && !(word.kinds & ~CUE) && word.text.length > 1) word.kinds |= KIND.barrier;
  }
  for (const { kind, words: texts } of COMMON) {
    if (kind === 'noun') continue;
    for (const text of texts) {
      // 七二五所|为: 所 ends names of institutes.
      if (!byText.has(text) && !text.startsWith('所'))
        add(text, kind === 'verb' ? KIND.common | KIND.verb : KIND.common, 'common');
    }
  }
  const all = [...byText.values()];
  return { words: all, trie: compileTrie(all.map((word, index) => [word.text, index] as const)) };
}

type Add = (text: string, kinds: number, group: string) => Word;

function addCue(add: Add, text: string, cue: string, group: string): void {
  const [kind, type] = cue.split(':');
  if (kind === 'tail') {
    const word = add(text, KIND.tail | KIND.generic, group);
    word.tail ??= { type: type === 'Org' ? 'Org' : entityTypeSchema.parse(type), group };
  } else if (kind === 'before') add(text, type === 'Industry' ? KIND.focus : KIND.sponsor, group);
  else if (kind === 'after') add(text, KIND.companyDeed, group);
  else if (kind === 'suffix') add(text, KIND.companyWord, group);
  else add(text, KIND.owner | KIND.barrier, group);
}

function addGazetteers(add: Add): void {
  const addKnown = (texts: readonly string[], kinds: number, type: EntityType, group: string) => {
    for (const text of texts) {
      if (text.length < 2) continue;
      const word = add(text, kinds | KIND.known, group);
      word.known ??= type;
    }
  };
  for (const { name, short } of lexicon.universities()) {
    addKnown([name, ...short], KIND.university, 'University', 'universities');
  }
  for (const { name, short, kind } of lexicon.institutes()) {
    const institute = kind === 'institute';
    addKnown(
      [name, ...short],
      institute ? KIND.institute : KIND.platform,
      institute ? 'ResearchInstitute' : 'Platform',
      'institutes',
    );
  }
  for (const { name, short } of lexicon.divisions()) {
    if (!NO_PLACES.has(name)) addKnown([name, ...short], KIND.region, 'Region', 'regions');
  }
  for (const { name, short, level } of lexicon.areas()) {
    addKnown([name, ...short], level === 'functional' ? KIND.area : KIND.region, 'Region', 'areas');
  }
  for (const { name, short } of lexicon.companies()) {
    addKnown([name, ...short], KIND.company, 'Company', 'companies');
  }
  for (const { name, full, kind } of lexicon.agencies()) {
    for (const text of [name, full]) {
      if (text.length < 2) continue;
      if (kind === 'department') add(text, KIND.department, 'agencies');
      else if (kind === 'division') addKnown([text], KIND.division, 'Agency', 'agencies');
      else if (kind === 'national') addKnown([text], KIND.body, 'Agency', 'agencies');
    }
  }
  for (const [group, type, rows] of NAMED) {
    for (const { name, short, kind } of rows()) {
      if (!UNNAMED.has(kind)) addKnown([name, ...short], KIND.named, type, group);
    }
  }
  for (const { term, kind } of lexicon.industries()) {
    if (term.length > 1) add(term, kind === 'broad' ? KIND.broadField : KIND.field, 'industries');
  }
}
