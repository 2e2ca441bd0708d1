export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** Names in the order of pinyin, as a Chinese index has them; figures by size. */
const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Rows by a column; rows that are alike keep their order. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  { column, descending }: Sorting<Column>,
  valueOf: (row: Row, column: Column) => string | number,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

/** Pressing a column's head: sorts by it, or the other way round. */
export const pressed = <Column extends string>(sorting: Sorting<Column>, column: Column): Sorting<Column> =>
  sorting.column === column ? { column, descending: !sorting.descending } : { column, descending: false };
