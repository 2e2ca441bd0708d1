import { Progress } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONG_MS } from './notes.tsx';
import classes from './shell.module.css';

/** While something for the canvas is fetched; after some seconds it says so in words. */
export function Busy() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useTimeout(() => setLong(true), LONG_MS, { autoInvoke: true });
  return (
    <>
      <Progress
        className={classes.busy}
        value={100}
        animated
        size={3}
        radius={0}
        aria-label={t('canvas.working')}
      />
      <p className={classes.waiting} role="status">
        {long && t('canvas.waiting')}
      </p>
    </>
  );
}
