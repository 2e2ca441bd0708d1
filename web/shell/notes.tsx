import { Button, Loader } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiFailure } from '../api/failure.ts';
import { KeyForm } from './key-form.tsx';
import classes from './shell.module.css';
import { useFailureText } from './use-failure-text.ts';

/** Milliseconds after which waiting is worth a word. */
export const LONG_MS = 4_000;

/** While something is fetched. */
export function Reading() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useTimeout(() => setLong(true), LONG_MS, { autoInvoke: true });
  return (
    <div className={classes.note} role="status">
      <Loader size="sm" />
      <span>{t(long ? 'notice.stillWorking' : 'canvas.working')}</span>
    </div>
  );
}

/** When it could not be fetched: what happened, and a way to try again. */
export function FailureNote({
  failure,
  retry,
}: {
  readonly failure: ApiFailure;
  readonly retry: () => void;
}) {
  const { t } = useTranslation();
  const text = useFailureText();
  return (
    <div className={classes.note} role="alert">
      <p>{text(failure)}</p>
      {failure.kind === 'forbidden' && <KeyForm />}
      <Button variant="light" onClick={retry}>
        {t('notice.retry')}
      </Button>
    </div>
  );
}

/** When something is no longer there. */
export function Gone({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <div className={classes.note} role="status">
      <strong>{title}</strong>
      <p>{body}</p>
    </div>
  );
}
