import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Instead of a part that failed. The view is in the address, so reloading goes on where the user was. */
export function Crash({ unloaded }: { readonly unloaded: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.crash} role="alert">
      <h2>{t(unloaded ? 'crash.unloadedTitle' : 'crash.title')}</h2>
      <p>{t(unloaded ? 'notice.unloaded' : 'crash.body')}</p>
      <Group>
        <Button onClick={() => globalThis.location.reload()}>{t('crash.reload')}</Button>
        <Button
          variant="default"
          onClick={() => {
            globalThis.location.hash = '';
            globalThis.location.reload();
          }}
        >
          {t('crash.fresh')}
        </Button>
      </Group>
    </div>
  );
}
