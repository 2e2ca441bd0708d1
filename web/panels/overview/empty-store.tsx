import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './overview.module.css';

/** What to do when nothing has been taken in. */
export function EmptyStore() {
  const { t } = useTranslation();
  return (
    <div className={classes.empty}>
      <h1 className={classes.title}>{t('empty.title')}</h1>
      <p className={classes.lead}>{t('empty.body')}</p>
      <pre className={classes.command}>npx innograph ingest seeds/plans</pre>
      <Button onClick={() => globalThis.location.reload()}>{t('empty.again')}</Button>
    </div>
  );
}
