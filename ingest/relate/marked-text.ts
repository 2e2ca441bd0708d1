import { entityTypeSchema } from '#ontology';
import type { Entity, Mention, PlanText, Relation, Section, Sentence, Tense, Trace } from '../model.ts';
import { sentencesOf } from '../segment/sentences.ts';
import { relate } from './index.ts';

/** `[Company 甲公司]`: a name of a text for trying a rule, with its type. */
const MARK = /\[(?<type>[A-Z][A-Za-z]+) (?<name>[^\]]+)\]/g;

interface Marked {
  readonly text: string;
  readonly entities: Entity[];
}

/** The text without its marks, and the entities they mark; one entity for each name. */
function unmark(marked: string): Marked {
  let text = '';
  let from = 0;
  const entities = new Map<string, Entity & { readonly mentions: Mention[] }>();
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const name = match.groups?.['name'] ?? '';
    const type = entityTypeSchema.parse(match.groups?.['type']);
    const mention = { start: text.length, end: text.length + name.length, text: name, type, rule: 'mark' };
    const known = entities.get(name);
    if (known) known.mentions.push(mention);
    else
      entities.set(name, {
        id: name,
        type,
        name,
        aliases: [],
        scope: 'test',
        mentions: [mention],
        merges: [],
      });
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), entities: [...entities.values()] };
}

export interface MarkedOptions {
  readonly tense?: Tense;
  readonly owners?: Section['owners'];
  readonly trace?: Trace;
  /** Instead of a text: the cells of a row, each marked in the same way. */
  readonly cells?: readonly { readonly heading: string; readonly text: string }[];
}

/** Relations of a marked text read as a section of the plan of an agency that it does not name. */
export function relateMarked(
  marked: string,
  { tense = 'plan', owners = [], trace, cells }: MarkedOptions = {},
): { text: string; relations: Relation[] } {
  const { text, entities } = unmark(cells ? cells.map((cell) => cell.text).join('|') : marked);
  const span = { start: 0, end: text.length };
  const section: Section = {
    ...span,
    level: 1,
    heading: '',
    path: [],
    tense,
    sentences: cells
      ? [rowOf(text, tense, cells)]
      : sentencesOf(text, 0, text.length).map(({ start, end }) => ({
          start,
          end,
          text: text.slice(start, end),
          kind: 'prose',
          tense,
        })),
    owners,
  };
  const plan: PlanText = {
    ...span,
    ordinal: 1,
    title: '区科技局2024年工作计划',
    year: 2024,
    agency: null,
    region: null,
    sections: [section],
  };
  const agency: Entity = {
    id: '@',
    type: 'Agency',
    name: '@',
    aliases: [],
    scope: 'test',
    mentions: [],
    merges: [],
  };
  const resolved = { entities: [agency, ...entities], agencyId: agency.id, regionId: null };
  return { text, relations: relate(text, plan, resolved, trace) };
}

function rowOf(text: string, tense: Tense, cells: NonNullable<MarkedOptions['cells']>): Sentence {
  let start = 0;
  const spans = cells.map(({ heading, text: marked }) => {
    const { text: cell } = unmark(marked);
    const span = { start, end: start + cell.length, heading, text: cell };
    start = span.end + 1;
    return span;
  });
  return { start: 0, end: text.length, text, kind: 'row', tense, cells: spans };
}

/** A relation as the examples of the rules write it: `@ BUILDS 星河实验室 planned`. */
export const inWords = ({ source, type, target, status, role }: Relation): string =>
  [source, type, target, status, ...(role ? [role] : [])].join(' ');
