import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './intake.module.css';
import { addFiles } from './uploads.ts';

/** What the server's readers take; for the file dialog alone, the server judges by the bytes. */
const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.docm,.doc,.pdf,.xlsx,.xlsm,.csv,.tsv,.zip';

/** Where files are chosen, or dropped. */
export function DropArea() {
  const { t } = useTranslation();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.drop}>
      <IconFileImport size={26} stroke={1.3} aria-hidden />
      <p>{t('intake.dropHere')}</p>
      <Button aria-describedby={hint} onClick={() => input.current?.click()}>
        {t('intake.choose')}
      </Button>
      <p id={hint} className={classes.hint}>
        {t('intake.formats')}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        data-testid="files"
        onChange={({ currentTarget }) => {
          addFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
