import type { PlanText, Sentence, Span, TextDocument } from '../model.ts';
import { yearOf } from '../segment/years.ts';
import type { List } from './rows.ts';

/** A list as the text of a plan: one section, in which every row is a sentence. */
export function planOf(
  { name, text }: TextDocument,
  { captions, header, rows }: List,
  ordinal: number,
): PlanText {
  const start = captions[0]?.start ?? header.start;
  const end = rows.at(-1)?.end ?? header.end;
  const ownTitle = captions.map((caption) => text.slice(caption.start, caption.end)).join(' ');
  const title = ownTitle || bareName(name);
  const headings = header.cells.map((cell) => cell.text);
  const sentence = (span: Span, kind: Sentence['kind'], cells?: Sentence['cells']): Sentence => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    tense: 'plan',
    ...(cells && { cells }),
  });
  return {
    ordinal,
    title,
    isNamedByFile: !ownTitle,
    year: yearOf(title, ''),
    agency: null,
    region: null,
    start,
    end,
    sections: [
      {
        level: 0,
        heading: title,
        path: [title],
        tense: 'plan',
        owners: [],
        start,
        end,
        sentences: [
          ...captions.map((caption) => sentence(caption, 'heading')),
          sentence(header, 'heading'),
          ...rows.map((row) =>
            sentence(
              row,
              'row',
              row.cells.map((cell, column) => ({ ...cell, heading: headings[column] ?? '' })),
            ),
          ),
        ],
      },
    ],
  };
}

/** A file's name without folders and endings: `企业名录.xlsx` is the list 企业名录. */
const bareName = (name: string): string => name.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
