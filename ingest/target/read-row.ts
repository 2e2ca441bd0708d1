import type { Sentence } from '../model.ts';
import type { Owner } from '../segment/owners.ts';
import { namesIn } from '../segment/owners.ts';
import { readComparator } from './comparators.ts';
import { quantitiesIn } from './quantities.ts';
import { readPassage, type PassageContext, type Promised } from './read-passage.ts';

type Cell = NonNullable<Sentence['cells']>[number];

const LEAD_COLUMN = /^(?:主要)?(?:责任|牵头|主办|承办|主责|落实|实施)(?:单位|科室|部门|处室|股室|机构)?$/;
const ASSIST_COLUMN = /^(?:协同)?(?:配合|协办|协助|协同|参与)(?:单位|科室|部门|处室|股室|机构)?$/;
const TIME_COLUMN = /时限|期限|时间|进度安排|节点/;
const OTHER_COLUMN = /^序\s*号$|^编号$|备注|责任人|领导|电话|联系/;
const UNIT_COLUMN = /^(?:计量)?单位$/;
const METRIC_COLUMN = /指标|目标|任务|项目|名称|内容/;
const VALUE = /^(?:[≥≤><＞＜≧≦]|不低于|不少于|不超过|达到|达|超过|突破|力争|约|增长|净增|新增)*\s*[\d０-９]/;

/** What one row of a table promises, and who answers for it by the table's own columns. */
export interface ReadRow {
  readonly promises: readonly Promised[];
  readonly owners: readonly Owner[];
}

/** Reads a row by its columns: a metric beside its value, or else each cell as a passage of its own. */
export function readRow(
  text: string,
  cells: readonly Cell[],
  context: Omit<PassageContext, 'refuse'>,
  refuse: PassageContext['refuse'],
): ReadRow {
  const time = cells.find(({ heading }) => TIME_COLUMN.test(heading))?.text ?? null;
  const owners = cells.flatMap((cell) => ownersOf(text, cell));
  const content = cells.filter(isContent);
  const beside = readBeside(content, cells);
  const read = (cell: Cell) =>
    readPassage(cell.text, {
      ...context,
      refuse:
        refuse &&
        ((start, end, why) => {
          refuse(cell.start + start, cell.start + end, why);
        }),
    });
  const promises = beside ?? content.flatMap(read);
  return { promises: promises.map(({ measure, period }) => ({ measure, period: period ?? time })), owners };
}

function isContent({ heading, text, tense }: Cell): boolean {
  if (text === '' || tense === 'review') return false;
  return ![LEAD_COLUMN, ASSIST_COLUMN, TIME_COLUMN, OTHER_COLUMN].some((column) => column.test(heading));
}

function ownersOf(text: string, { heading, start, end }: Cell): Owner[] {
  if (LEAD_COLUMN.test(heading)) return namesIn(text, start, end, 'lead');
  return ASSIST_COLUMN.test(heading) ? namesIn(text, start, end, 'assist') : [];
}

/** 净增高新技术企业 | 45家: a cell without a number, and the value beside it; its unit may have its own column. */
function readBeside(content: readonly Cell[], cells: readonly Cell[]): Promised[] | null {
  const name = content.find(
    ({ heading, text }) => METRIC_COLUMN.test(heading) && !/\d/.test(text) && text.length <= 40,
  );
  if (!name) return null;
  const value = content.find((cell) => cell.start > name.start && VALUE.test(cell.text));
  if (!value) return null;
  const unit = cells.find(({ heading }) => UNIT_COLUMN.test(heading))?.text ?? bracketUnit(name.text);
  const valueText = /[\d０-９]\s*$/.test(value.text) ? value.text + unit : value.text;
  const quantity = quantitiesIn(valueText)[0];
  if (!quantity) return null;
  const { comparator } = readComparator(valueText.slice(0, quantity.start), valueText.slice(quantity.end));
  const metric = name.text.replace(/[(（][^()（）]{1,8}[)）]$/, '').replace(/[“”\s]/g, '');
  return [{ measure: { metric, comparator, quantity, rule: 'table-column' }, period: null }];
}

/** 技术合同成交额（亿元）: the unit that a metric's name carries. */
function bracketUnit(name: string): string {
  return /[(（]([^()（）]{1,8})[)）]$/.exec(name)?.[1] ?? '';
}
