import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { TypeGlyph } from '../shell/glyphs.tsx';
import table from '../table/table.module.css';
import { markOf, type MatrixRow, type Place } from './matrix-rows.ts';
import classes from './analysis.module.css';

interface MatrixTableProps {
  readonly rows: readonly MatrixRow[];
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
}

/** The same as the map, for keyboard and screen reader; each cell is a button that says its standing in words. */
export function MatrixTable({ rows, chosen, onChoose }: MatrixTableProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className={classes.wide}>
      <Table verticalSpacing={2} horizontalSpacing={8} className={table.table} data-testid="matrix-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{ENTITY_TYPES.Industry.label[lang]}</Table.Th>
            <Table.Th scope="col">{t('analysis.class')}</Table.Th>
            {rows[0]?.cells.map(({ column }) => (
              <Table.Th key={column} scope="col" className={table.number}>
                {ENTITY_TYPES[column].label[lang]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ industry, industryClass, chain, cells }) => (
            <Table.Tr key={industry.id}>
              <Table.Th scope="row" className={table.name}>
                <TypeGlyph type="Industry" />
                {industry.name}
                {chain.map(({ place }) => ` · ${t(`analysis.chain.${place}`)}`).join('')}
              </Table.Th>
              <Table.Td>{industryClass?.label ?? '—'}</Table.Td>
              {cells.map((cell) => {
                const type = ENTITY_TYPES[cell.column].label[lang];
                const pressed = chosen?.industryId === industry.id && chosen.column === cell.column;
                return (
                  <Table.Td key={cell.column} className={table.number}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-standing={cell.count > 0 ? 'COUNTED' : cell.standing}
                      aria-pressed={pressed}
                      aria-label={`${industry.name} × ${type}: ${cell.count > 0 ? cell.count : t(`analysis.standing.${cell.standing}`)}`}
                      onClick={() => onChoose({ industryId: industry.id, column: cell.column })}
                    >
                      {markOf(cell)}
                    </button>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
