import { Anchor, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { StatusGlyph, TypeGlyph } from '../shell/glyphs.tsx';
import { selectEdge } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { isSelected } from '../state/selection.ts';
import type { Visible } from '../state/view.ts';
import { Pager, usePages } from './pages.tsx';
import { SortHead } from './sort-head.tsx';
import { pressed, sorted, type Sorting } from './sorting.ts';
import classes from './table.module.css';

type Column = 'source' | 'relation' | 'target' | 'status';

/** The shown relations; each leads to its sentence. */
export function EdgeTable({ visible }: { readonly visible: Visible }) {
  const { t } = useTranslation();
  const lang = useLang();
  const selection = useExplorer((state) => state.selection);
  const [sorting, setSorting] = useState<Sorting<Column>>({ column: 'source', descending: false });
  const rows = useMemo(() => {
    const byId = new Map(visible.nodes.map((node) => [node.id, node]));
    const named = visible.edges.flatMap((edge) => {
      const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
      if (!from || !to) return [];
      const texts: Record<Column, string> = {
        source: from.name,
        relation: RELATION_TYPES[edge.type].label[lang],
        target: to.name,
        status: STATUSES[edge.status].label[lang],
      };
      return [{ edge, from, to, texts }];
    });
    return sorted(named, sorting, ({ texts }, column) => texts[column]);
  }, [visible, sorting, lang]);
  const selected = selection?.kind === 'edge' ? selection.id : null;
  const pages = usePages(rows, selected, ({ edge }) => edge.id);

  return (
    <>
      <div className={classes.wide}>
        <Table stickyHeader verticalSpacing={4} horizontalSpacing={10} className={classes.table}>
          <Table.Caption className={classes.caption}>
            {t('table.edgesCaption', { count: visible.edges.length })}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['source', 'relation', 'target', 'status'] as const).map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  label={t(`table.${column}`)}
                  sorting={sorting}
                  onSort={(by) => setSorting(pressed(sorting, by))}
                />
              ))}
              <Table.Th scope="col">{t('table.evidence')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.rows.map(({ edge, from, to, texts }) => (
              <Table.Tr key={edge.id} data-selected={isSelected(selection, 'edge', edge.id) || undefined}>
                <Table.Th scope="row" className={classes.name}>
                  <TypeGlyph type={from.type} />
                  {texts.source}
                </Table.Th>
                <Table.Td>{texts.relation}</Table.Td>
                <Table.Td className={classes.name}>
                  <TypeGlyph type={to.type} />
                  {texts.target}
                </Table.Td>
                <Table.Td>
                  <span className={classes.status}>
                    <StatusGlyph status={edge.status} width={28} />
                    <span className={classes.statusText}>{texts.status}</span>
                  </span>
                </Table.Td>
                <Table.Td>
                  <Anchor
                    component="button"
                    type="button"
                    className={classes.link}
                    aria-label={t('table.evidenceOf', texts)}
                    aria-current={isSelected(selection, 'edge', edge.id) || undefined}
                    onClick={() => selectEdge(edge.id)}
                  >
                    {t('table.evidence')}
                  </Anchor>
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
