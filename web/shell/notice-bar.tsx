import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clear, dismissNotice } from '../state/actions.ts';
import { type Notice, useExplorer } from '../state/explorer.ts';
import { KeyForm } from './key-form.tsx';
import classes from './shell.module.css';
import { useFailureText } from './use-failure-text.ts';

/** What the user should know about the last thing done, and the way on. */
export function NoticeBar() {
  const { t } = useTranslation();
  const text = useNoticeText();
  const notice = useExplorer((state) => state.notice);
  if (notice === null) return null;
  const failed = notice.kind === 'failure';
  return (
    <div className={classes.notice} role={failed ? 'alert' : 'status'} data-mild={!failed || undefined}>
      <div>
        <p>{text(notice)}</p>
        {failed && notice.failure.kind === 'forbidden' && <KeyForm />}
      </div>
      {failed && (
        <Button variant="light" onClick={notice.retry}>
          {t('notice.retry')}
        </Button>
      )}
      {(notice.kind === 'all-gone' || notice.kind === 'nothing-there') && (
        <Button
          variant="light"
          onClick={() => {
            dismissNotice();
            clear();
          }}
        >
          {t('notice.home')}
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
      case 'all-gone':
        return t('notice.allGone');
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
