import { Drawer } from '@mantine/core';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import { closeDialog, openDialog, useDialogs } from '../shell/dialogs.ts';
import { Reading } from '../shell/notes.tsx';
import classes from './intake.module.css';
import { addFiles } from './uploads.ts';
import { useDrop } from './use-drop.ts';

// Whoever only reads does without it.
const Intake = lazy(() => import('./intake.tsx'));

/** Where documents are brought in: a drawer of its own, and the whole page while files are held over it. */
export function IntakeDrawer() {
  const { t } = useTranslation();
  const opened = useDialogs((state) => state.opened === 'intake');
  const over = useDrop(
    useCallback((files) => {
      openDialog('intake');
      addFiles(files);
    }, []),
  );
  return (
    <>
      {over && (
        <div className={classes.over} data-testid="drop-here">
          <p>{t('intake.letGo')}</p>
        </div>
      )}
      <Drawer
        opened={opened}
        onClose={closeDialog}
        position="right"
        size={520}
        title={t('intake.title')}
        closeButtonProps={{ 'aria-label': t('intake.close') }}
      >
        <ErrorBoundary>
          <Suspense fallback={<Reading />}>
            <Intake />
          </Suspense>
        </ErrorBoundary>
      </Drawer>
    </>
  );
}
