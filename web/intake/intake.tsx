import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKey } from '../api/key.ts';
import { useMay } from '../api/use-may.ts';
import { KeyForm } from '../shell/key-form.tsx';
import { Documents } from './documents.tsx';
import { DropArea } from './drop-area.tsx';
import classes from './intake.module.css';
import { SessionNote } from './session-note.tsx';
import { UploadRow } from './upload-row.tsx';
import { forgetOver, useUploads } from './uploads.ts';

/** Documents: brought in, and taken away, by those who may. */
export default function Intake() {
  const { t } = useTranslation();
  const may = useMay('ingest');
  const key = useKey((state) => state.key);
  const uploads = useUploads((state) => state.uploads);
  const over = uploads.filter(({ stage }) => stage === 'over').length;
  return (
    <div className={classes.intake}>
      {may === false && <SessionNote />}
      {may === true && <DropArea />}
      {uploads.length > 0 && (
        <section aria-labelledby="intake-uploads">
          <div className={classes.head}>
            <h3 id="intake-uploads">{t('intake.given')}</h3>
            <span className={classes.count} role="status">
              {t('intake.overOf', { over, count: uploads.length })}
            </span>
            {over > 0 && (
              <Button variant="subtle" onClick={forgetOver}>
                {t('intake.putAway')}
              </Button>
            )}
          </div>
          <ul className={classes.list}>
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} />
            ))}
          </ul>
        </section>
      )}
      <Documents mayRemove={may === true} />
      {may === true && key !== null && <KeyForm />}
    </div>
  );
}
