import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../../shell/dialogs.ts';
import classes from './overview.module.css';

/** What to do when nothing has been taken in. */
export function EmptyStore() {
  const { t } = useTranslation();
  return (
    <div className={classes.empty}>
      <h1 className={classes.title}>{t('empty.title')}</h1>
      <p className={classes.lead}>{t('empty.body')}</p>
      <Button onClick={() => openDialog('intake')}>{t('empty.bring')}</Button>
      <p className={classes.lead}>{t('empty.byCommand')}</p>
      <pre className={classes.command}>npx innograph ingest seeds/plans</pre>
      <Button variant="default" onClick={() => globalThis.location.reload()}>
        {t('empty.again')}
      </Button>
    </div>
  );
}
