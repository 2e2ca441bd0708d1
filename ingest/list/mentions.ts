import type { RowWarning } from '#common/row-warning';
import type { EntityType } from '#ontology';
import type { Mention, Span, Trace } from '../model.ts';
import type { List, ListRow } from './rows.ts';
import { SAID } from './said.ts';
import { typeOfRow, typeOfWords } from './types.ts';

/** Longest name that a list may give; a longer cell is a remark. */
const LONGEST_NAME = 60;

/** A cell that names nothing: a sum, a remark, a heading between rows. */
const NO_NAME =
  /^(?:合计|总计|小计|共计|备注|注[:：]|说明|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[\d.,%\s]+$|[-—/无]+$)/;

const SEVERAL = /[、,，;；/]/;

/** The mentions of one row, its name first; none for a row that names nothing. */
export function readRow(
  text: string,
  title: string,
  { columns, header }: List,
  row: ListRow,
  trace?: Trace,
  warn?: (warning: RowWarning) => void,
): Mention[] {
  const cell = row.cells[columns.get('name')!];
  if (!cell || cell.text === '') return [];
  const drop = (why: string) => {
    trace?.({ step: 'recognise', start: cell.start, end: cell.end, text: cell.text, why });
    return [];
  };
  if (NO_NAME.test(cell.text)) return drop('a sum, remark or heading of a list');
  if (cell.text.length > LONGEST_NAME) return drop('longer than a name');
  const said = row.cells[columns.get('type') ?? -1]?.text.trim() ?? '';
  const type = typeOfRow({
    said,
    heading: header.cells[columns.get('name')!]?.text ?? '',
    title,
    name: cell.text,
  });
  if (type === null) warn?.({ kind: 'TYPE_MISSING', name: cell.text, said, takenAs: null });
  else if (said !== '' && !NO_NAME.test(said) && typeOfWords(said) === null)
    warn?.({ kind: 'TYPE_UNKNOWN', name: cell.text, said, takenAs: type });
  if (type === null) return drop('neither column, name nor title says what it is');
  const mention = (span: Span, of: EntityType, rule: string): Mention => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type: of,
    rule,
  });
  return [
    mention(cell, type, 'list-name'),
    ...SAID.flatMap(({ role, type: of }) =>
      partsOf(text, row.cells[columns.get(role) ?? -1]).map((part) => mention(part, of, `list-${role}`)),
    ),
  ];
}

/** The names in a cell that may hold several. */
function partsOf(text: string, cell: Span | undefined): Span[] {
  if (!cell) return [];
  const parts: Span[] = [];
  let from = cell.start;
  for (let at = cell.start; at <= cell.end; at += 1) {
    if (at < cell.end && !SEVERAL.test(text[at]!)) continue;
    const part = text.slice(from, at);
    const start = from + part.length - part.trimStart().length;
    const end = start + part.trim().length;
    if (end > start && !NO_NAME.test(part.trim())) parts.push({ start, end });
    from = at + 1;
  }
  return parts;
}
