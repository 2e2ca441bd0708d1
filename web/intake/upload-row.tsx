import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { ask } from '../api/client.ts';
import { ApiFailure } from '../api/failure.ts';
import { PLANS_OF } from '../api/intake-queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { useFailureText } from '../shell/use-failure-text.ts';
import { showEverything } from '../state/actions.ts';
import classes from './intake.module.css';
import { reasonOf } from './reason.ts';
import { type FileResult, stopUpload, tryAgain, type Upload } from './uploads.ts';

/** A file on its way, and what came of it. */
export function UploadRow({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation();
  const { id, file, stage, job, failure } = upload;
  const state =
    stage === 'over'
      ? null
      : stage === 'reading' && job?.state === 'running' && (job.total ?? 1) > 1
        ? t('intake.readingOf', { done: job.done, total: job.total })
        : t(`intake.${stage === 'reading' && job?.state !== 'running' ? 'waiting' : stage}`);
  return (
    <li className={classes.upload}>
      <div className={classes.uploadHead}>
        <span className={classes.file}>{file.name}</span>
        {state !== null && <span className={classes.state}>{state}</span>}
        {stage !== 'over' && (
          <ActionIcon
            size="sm"
            aria-label={t('intake.stop', { name: file.name })}
            onClick={() => stopUpload(upload)}
          >
            <IconX size={15} />
          </ActionIcon>
        )}
        {stage === 'over' && (failure !== null || job?.state === 'failed') && (
          <Button
            variant="subtle"
            leftSection={<IconRefresh size={14} aria-hidden />}
            aria-label={t('intake.againFor', { name: file.name })}
            onClick={() => tryAgain(id)}
          >
            {t('notice.retry')}
          </Button>
        )}
      </div>
      {stage !== 'over' && (
        <Progress
          size={3}
          radius={0}
          animated={stage === 'reading'}
          value={progressOf(upload)}
          aria-label={t('intake.progress', { name: file.name })}
        />
      )}
      {failure !== null && <Reason failure={failure} />}
      {job?.error != null && <Refused code={job.error.code} message={job.error.message} />}
      {job?.files.map((result) => (
        <Result key={result.name} result={result} named={job.files.length > 1} />
      ))}
    </li>
  );
}

/** Sending counts for half of the way. */
function progressOf({ stage, sent, file, job }: Upload): number {
  if (stage === 'queued') return 0;
  if (stage === 'sending') return 50 * (sent / Math.max(1, file.size));
  return job?.total ? 50 + 50 * (job.done / job.total) : 50;
}

function Reason({ failure }: { readonly failure: NonNullable<Upload['failure']> }) {
  const failureText = useFailureText();
  if (!(failure instanceof ApiFailure)) return <Refused code={failure.code} message={failure.message} />;
  return (
    <p className={classes.failed} role="alert">
      {failureText(failure)}
    </p>
  );
}

/** Why a file was not taken in: in the reader's language, and as the server put it. */
function Refused({ code, message }: { readonly code: string; readonly message: string }) {
  const { t } = useTranslation();
  return (
    <p className={classes.failed} role="alert">
      {t(`intake.reason.${reasonOf(code)}`)}
      {message !== '' && (
        <span className={classes.detail} lang="en">
          {message}
        </span>
      )}
    </p>
  );
}

function Result({ result, named }: { readonly result: FileResult; readonly named: boolean }) {
  const { t } = useTranslation();
  const { name, outcome, documentId, plans, entities, relations, targets, warnings, error } = result;
  return (
    <div className={classes.result} data-outcome={outcome}>
      {named && <span className={classes.file}>{name}</span>}
      {error !== null ? (
        <Refused code={error.code} message={error.message} />
      ) : (
        <p className={classes.found}>
          <strong>{t(`intake.outcome.${outcome}`)}</strong>
          <span>{t('intake.found', { plans, entities, relations, targets })}</span>
          {documentId !== null && entities > 0 && (
            <Button variant="subtle" onClick={() => void showDocument(documentId)}>
              {t('intake.showGraph')}
            </Button>
          )}
        </p>
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
    </div>
  );
}

/** Rows of a list that were left out, or taken for what their type cell does not say. */
function Warnings({ warnings }: { readonly warnings: FileResult['warnings'] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <details className={classes.warnings}>
      <summary>{t('intake.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map(({ name, said, takenAs }) => (
          <li key={`${name} ${said}`}>
            {takenAs === null
              ? t('intake.rowTypeMissing', { name })
              : t('intake.rowTypeUnknown', { name, said, type: ENTITY_TYPES[takenAs].label[lang] })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Leaves the dialog for the graph of a document. */
async function showDocument(id: string): Promise<void> {
  closeDialog();
  const { document } = await ask(PLANS_OF, { id });
  if (document !== null) await showEverything(document.plans.map((plan) => plan.id));
}
