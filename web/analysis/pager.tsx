import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListPage, Pages } from './use-pages.ts';
import classes from './analysis.module.css';

/** Which rows of the list are shown, and the way to the others. */
export function Pager({ pages: { list, cursor, size } }: { readonly pages: Pages<ListPage> }) {
  const { t } = useTranslation();
  const shown = list?.nodes.length ?? 0;
  if (!list || shown === 0) return null;
  const from = cursor.index * size + 1;
  const { totalCount: total, pageInfo } = list;
  const { hasNextPage, endCursor } = pageInfo;
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
