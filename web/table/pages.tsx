import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './table.module.css';

/** Rows drawn at once: ten thousand would keep the browser busy for seconds. */
export const ROWS_A_PAGE = 100;

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Counted from 0. */
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
}

/** Rows by pages. The page with `wanted` is opened when that becomes another, as when the canvas was clicked. */
export function usePages<Row>(
  all: readonly Row[],
  wanted: string | null,
  idOf: (row: Row) => string,
): Pages<Row> {
  const [page, turn] = useState(0);
  const [opened, setOpened] = useState<string | null>(null);
  if (wanted !== opened) {
    setOpened(wanted);
    const place = all.findIndex((row) => idOf(row) === wanted);
    if (place >= 0) turn(Math.floor(place / ROWS_A_PAGE));
  }
  const count = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  const shown = Math.min(page, count - 1);
  const from = shown * ROWS_A_PAGE;
  return { rows: all.slice(from, from + ROWS_A_PAGE), page: shown, count, turn };
}

/** Turns the pages of a table; nothing where there is one alone. */
export function Pager({
  page,
  count,
  turn,
  total,
}: Pick<Pages<unknown>, 'page' | 'count' | 'turn'> & { readonly total: number }) {
  const { t } = useTranslation();
  if (count === 1) return null;
  const from = page * ROWS_A_PAGE;
  return (
    <nav className={classes.pager} aria-label={t('table.page', { page: page + 1, pages: count })}>
      <ActionIcon aria-label={t('table.previous')} disabled={page === 0} onClick={() => turn(page - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <span aria-live="polite">
        {t('table.rows', { from: from + 1, to: Math.min(total, from + ROWS_A_PAGE), count: total })}
      </span>
      <ActionIcon aria-label={t('table.next')} disabled={page === count - 1} onClick={() => turn(page + 1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </nav>
  );
}
