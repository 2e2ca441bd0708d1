import { Button, PasswordInput } from '@mantine/core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renew } from '../api/client.ts';
import { setKey, useKey } from '../api/key.ts';
import { restore } from '../state/actions.ts';
import classes from './shell.module.css';

/** Where a key is typed in, and put away again. */
export function KeyForm() {
  const { t } = useTranslation();
  const hint = useId();
  const key = useKey((state) => state.key);
  const [typed, setTyped] = useState('');
  const change = (next: string | null) => {
    setKey(next);
    setTyped('');
    renew();
    void restore();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') change(typed.trim());
  };
  if (key !== null) {
    return (
      <div className={classes.keyForm}>
        <span>{t('key.inUse', { end: key.slice(-4) })}</span>
        <Button variant="default" onClick={() => change(null)}>
          {t('key.forget')}
        </Button>
      </div>
    );
  }
  return (
    <form className={classes.keyForm} onSubmit={submit}>
      <PasswordInput
        size="xs"
        label={t('key.label')}
        placeholder="inno_…"
        autoComplete="off"
        aria-describedby={hint}
        value={typed}
        visibilityToggleButtonProps={{ 'aria-label': t('key.reveal'), tabIndex: 0 }}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={typed.trim() === ''}>
        {t('key.use')}
      </Button>
      <p id={hint} className={classes.keyHint}>
        {t('key.hint')}
      </p>
    </form>
  );
}
