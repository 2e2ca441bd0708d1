import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BundlePanel } from '../panels/bundle/bundle-panel.tsx';
import { ChosenPanel } from '../panels/chosen/chosen-panel.tsx';
import { SentencePanel } from '../panels/evidence/sentence-panel.tsx';
import { EntityPanel } from '../panels/entity/entity-panel.tsx';
import { PathsPanel } from '../panels/paths/paths-panel.tsx';
import { RelationPanel } from '../panels/relation/relation-panel.tsx';
import { ViewPanel } from '../panels/view-panel.tsx';
import { select } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { point } from '../state/pointed.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import classes from './shell.module.css';

const SIZES = ['half', 'tall', 'folded'] as const;

/** What is selected; beside the canvas on wide screens, a sheet below it on narrow ones. */
export function SidePanel() {
  const { t } = useTranslation();
  const [size, setSize] = useState<(typeof SIZES)[number]>('half');
  const { selection, reading, connecting, chosen } = useExplorer();
  const several = chosen.length > 0 && selection === null;
  const key = connecting ? 'paths' : (reading ?? selection?.id ?? (several ? 'chosen' : 'view'));
  // What pointed at something is gone with its panel, and says no more that the pointer has left it.
  useEffect(() => () => point(null), [key]);
  return (
    <aside className={classes.panel} aria-label={t('panel.label')} data-size={size} data-testid="panel">
      <div className={classes.bar}>
        <button
          type="button"
          className={classes.handle}
          aria-label={t(size === 'tall' ? 'panel.fold' : 'panel.open')}
          onClick={() => setSize(SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'half')}
        />
        {(selection !== null || connecting !== null || several) && (
          <CloseButton className={classes.close} aria-label={t('panel.close')} onClick={() => select(null)} />
        )}
      </div>
      <ErrorBoundary key={key}>
        {connecting !== null ? (
          <PathsPanel from={connecting.from} to={connecting.to} />
        ) : reading !== null ? (
          <SentencePanel id={reading} />
        ) : several ? (
          <ChosenPanel />
        ) : selection === null ? (
          <ViewPanel />
        ) : selection.kind === 'node' ? (
          <EntityPanel id={selection.id} />
        ) : selection.kind === 'bundle' ? (
          <BundlePanel id={selection.id} />
        ) : (
          <RelationPanel id={selection.id} />
        )}
      </ErrorBoundary>
    </aside>
  );
}
