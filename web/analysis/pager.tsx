import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Cursor } from './use-cursor.ts';
import classes from './analysis.module.css';

interface PagerProps {
  readonly cursor: Cursor;
  readonly size: number;
  readonly shown: number;
  readonly total: number;
  readonly info: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Which rows of the list are shown, and the way to the others. */
export function Pager({ cursor, size, shown, total, info }: PagerProps) {
  const { t } = useTranslation();
  const from = cursor.index * size + 1;
  const { hasNextPage, endCursor } = info;
  if (shown === 0) return null;
  return (
    <div className={classes.pager}>
      <span role="status">{t('table.rows', { from, to: from + shown - 1, count: total })}</span>
      {total > shown && (
        <>
          <ActionIcon aria-label={t('table.previous')} disabled={cursor.index === 0} onClick={cursor.back}>
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('table.next')}
            disabled={!hasNextPage}
            onClick={() => {
              if (endCursor !== null) cursor.next(endCursor);
            }}
          >
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
