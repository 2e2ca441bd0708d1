import { Table } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Sorting } from './sorting.ts';
import classes from './table.module.css';

interface SortHeadProps<Column extends string> {
  readonly column: Column;
  readonly label: string;
  readonly sorting: Sorting<Column>;
  readonly onSort: (column: Column) => void;
  /** Whether its cells are figures. */
  readonly number?: boolean;
  readonly className?: string | undefined;
}

/** The head of a column, by which the table can be sorted. */
export function SortHead<Column extends string>({
  column,
  label,
  sorting,
  onSort,
  number = false,
  className = '',
}: SortHeadProps<Column>) {
  const { t } = useTranslation();
  const active = sorting.column === column;
  const Icon = !active ? IconSelector : sorting.descending ? IconChevronDown : IconChevronUp;
  return (
    <Table.Th
      scope="col"
      className={number ? `${classes.number} ${className}` : className}
      aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={classes.head}
        title={t('table.sortBy', { column: label })}
        onClick={() => onSort(column)}
      >
        {label}
        <Icon size={14} aria-hidden />
      </button>
    </Table.Th>
  );
}
