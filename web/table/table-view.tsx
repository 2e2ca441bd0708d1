import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/explorer.ts';
import type { Visible } from '../state/view.ts';
import { EdgeTable } from './edge-table.tsx';
import { NodeTable } from './node-table.tsx';
import classes from './table.module.css';

/** The same as the canvas, for reading, sorting, keyboard and screen reader. */
export function TableView({ visible }: { readonly visible: Visible }) {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  const [chosen, setChosen] = useState<'nodes' | 'edges'>(selection?.kind === 'edge' ? 'edges' : 'nodes');
  return (
    <div className={classes.page}>
      <SegmentedControl
        size="xs"
        aria-label={t('header.table')}
        value={chosen}
        onChange={setChosen}
        data={[
          { value: 'nodes', label: `${t('table.nodes')} ${visible.nodes.length}` },
          { value: 'edges', label: `${t('table.edges')} ${visible.edges.length}` },
        ]}
      />
      {chosen === 'nodes' ? <NodeTable nodes={visible.nodes} /> : <EdgeTable visible={visible} />}
    </div>
  );
}
