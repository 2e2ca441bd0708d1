import { ActionIcon, Anchor, Checkbox, Table } from '@mantine/core';
import { IconEyeOff, IconTopologyStar3 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { TypeGlyph } from '../shell/glyphs.tsx';
import { choose, expand, hideNodes, selectNode } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import type { NodeData } from '../state/graph.ts';
import { isSelected } from '../state/selection.ts';
import { Pager, usePages } from './pages.tsx';
import { SortHead } from './sort-head.tsx';
import { pressed, sorted, type Sorting } from './sorting.ts';
import classes from './table.module.css';

type Column = 'name' | 'type' | 'degree';

/** The shown entities: read, sort, select, put several together, expand, hide. */
export function NodeTable({ nodes }: { readonly nodes: readonly NodeData[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { selection, chosen } = useExplorer();
  const [sorting, setSorting] = useState<Sorting<Column>>({ column: 'degree', descending: true });
  const rows = useMemo(
    () =>
      sorted(nodes, sorting, (node, column) =>
        column === 'type' ? ENTITY_TYPES[node.type].label[lang] : node[column],
      ),
    [nodes, sorting, lang],
  );
  const selected = selection?.kind === 'node' ? selection.id : null;
  const pages = usePages(rows, selected, ({ id }) => id);
  const together = new Set(chosen);
  const all = nodes.length > 0 && nodes.every(({ id }) => together.has(id));
  const head = (column: Column, kind?: 'number' | 'type') => (
    <SortHead
      column={column}
      label={t(`table.${column}`)}
      sorting={sorting}
      onSort={(by) => setSorting(pressed(sorting, by))}
      number={kind === 'number'}
      className={kind === 'type' ? classes.type : undefined}
    />
  );
  return (
    <>
      <div className={classes.wide}>
        <Table stickyHeader verticalSpacing={4} horizontalSpacing={10} className={classes.table}>
          <Table.Caption className={classes.caption}>
            {t('table.nodesCaption', { count: nodes.length })}
            {chosen.length > 0 && ` · ${t('table.chosenCount', { count: chosen.length })}`}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className={classes.choice}>
                <Checkbox
                  size="xs"
                  aria-label={t('table.chooseAll', { count: nodes.length })}
                  checked={all}
                  indeterminate={!all && chosen.length > 0}
                  onChange={() => choose(all ? [] : rows.map(({ id }) => id), 'only')}
                />
              </Table.Th>
              {head('name')}
              {head('type', 'type')}
              {head('degree', 'number')}
              <Table.Th scope="col">{t('table.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.rows.map(({ id, name, type, degree }) => (
              <Table.Tr
                key={id}
                data-selected={isSelected(selection, 'node', id) || undefined}
                data-chosen={together.has(id) || undefined}
              >
                <Table.Td className={classes.choice}>
                  <Checkbox
                    size="xs"
                    aria-label={t('table.chooseOne', { name })}
                    checked={together.has(id)}
                    onChange={() =>
                      choose(together.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id], 'only')
                    }
                  />
                </Table.Td>
                <Table.Th scope="row" className={classes.name}>
                  <TypeGlyph type={type} />
                  <Anchor
                    component="button"
                    type="button"
                    className={classes.link}
                    aria-current={isSelected(selection, 'node', id) || undefined}
                    onClick={() => selectNode(id)}
                  >
                    {name}
                  </Anchor>
                  <span className={classes.typeBelow}>{ENTITY_TYPES[type].label[lang]}</span>
                </Table.Th>
                <Table.Td className={classes.type}>{ENTITY_TYPES[type].label[lang]}</Table.Td>
                <Table.Td className={classes.number}>{degree}</Table.Td>
                <Table.Td className={classes.actions}>
                  <ActionIcon
                    size="sm"
                    aria-label={t('table.expand', { name })}
                    onClick={() => void expand(id)}
                  >
                    <IconTopologyStar3 size={16} stroke={1.6} />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    aria-label={t('table.hide', { name })}
                    onClick={() => hideNodes([id])}
                  >
                    <IconEyeOff size={16} stroke={1.6} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Pager {...pages} total={rows.length} />
    </>
  );
}
