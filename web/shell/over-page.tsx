import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Palette } from '../palette/palette.tsx';
import { NARROW } from '../theme/tokens.ts';
import { closeDialog, type Dialog, useDialogs } from './dialogs.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Reading } from './notes.tsx';

// None of these is needed to see the page. The palette is: whoever opens it types on at once.
const Browse = lazy(() => import('../browse/browse.tsx'));
const Intake = lazy(() => import('../intake/intake.tsx'));
const Views = lazy(() => import('../views/views.tsx'));
const Tour = lazy(() => import('../tour/tour.tsx'));

/** What lies over the page: looking through everything, commands, documents, views. */
export function OverPage() {
  const { t } = useTranslation();
  const opened = useDialogs((state) => state.opened);
  const narrow = useMediaQuery(`(max-width: ${NARROW})`);
  const at = (dialog: Dialog) => ({ opened: opened === dialog, onClose: closeDialog });
  return (
    <>
      <Modal
        {...at('browse')}
        size={920}
        fullScreen={narrow}
        title={t('browse.title')}
        closeButtonProps={{ 'aria-label': t('browse.close') }}
      >
        <Loaded>
          <Browse />
        </Loaded>
      </Modal>
      <Modal
        {...at('palette')}
        withCloseButton={false}
        size={560}
        padding={0}
        centered={false}
        yOffset="10dvh"
        attributes={{ content: { 'aria-label': t('palette.title') } }}
      >
        <Palette />
      </Modal>
      <Drawer
        {...at('intake')}
        position="right"
        size={520}
        title={t('intake.title')}
        closeButtonProps={{ 'aria-label': t('intake.close') }}
      >
        <Loaded>
          <Intake />
        </Loaded>
      </Drawer>
      <Drawer
        {...at('views')}
        position="right"
        size={440}
        title={t('views.title')}
        closeButtonProps={{ 'aria-label': t('views.close') }}
      >
        <Loaded>
          <Views />
        </Loaded>
      </Drawer>
      {opened === 'tour' && (
        <ErrorBoundary>
          <Suspense>
            <Tour />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

const Loaded = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary>
    <Suspense fallback={<Reading />}>{children}</Suspense>
  </ErrorBoundary>
);
