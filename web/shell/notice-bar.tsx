import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dismissNotice } from '../state/actions.ts';
import { type Notice, useExplorer } from '../state/explorer.ts';
import classes from './shell.module.css';
import { useFailureText } from './use-failure-text.ts';

/** What the user should know about the last thing done. */
export function NoticeBar() {
  const { t } = useTranslation();
  const text = useNoticeText();
  const notice = useExplorer((state) => state.notice);
  if (notice === null) return null;
  const failed = notice.kind === 'failure';
  return (
    <div className={classes.notice} role={failed ? 'alert' : 'status'} data-mild={!failed || undefined}>
      <p>{text(notice)}</p>
      {failed && (
        <Button variant="light" onClick={notice.retry}>
          {t('notice.retry')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('notice.dismiss')} onClick={dismissNotice} />
    </div>
  );
}

function useNoticeText(): (notice: Notice) => string {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (notice) => {
    switch (notice.kind) {
      case 'failure':
        return failureText(notice.failure);
      case 'gone':
        return t('notice.gone');
      case 'omitted':
        return t('notice.omitted', { count: notice.count });
      case 'left-out':
        return t('notice.leftOut', { shown: notice.shown, count: notice.count });
      case 'nothing-there':
        return t('notice.nothingThere');
      case 'nothing-common':
        return t('notice.nothingCommon');
      case 'nothing-new':
        return t('notice.nothingNew');
    }
  };
}
