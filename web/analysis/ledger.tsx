import { Select, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LEDGER } from '../api/analysis-queries.ts';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useExplorer } from '../state/explorer.ts';
import { SortHead } from '../table/sort-head.tsx';
import { pressed, sorted, type Sorting } from '../table/sorting.ts';
import table from '../table/table.module.css';
import { CsvButton } from './csv-button.tsx';
import { askedOf, LEDGER_SHOWS, type LedgerShow } from './ledger-shows.ts';
import { csvRow, LEDGER_COLUMNS, type LedgerColumn, valueOf } from './ledger-columns.ts';
import { LedgerRows } from './ledger-rows.tsx';
import { allOf } from './save-csv.ts';
import { scopeOf } from './scope.ts';
import classes from './analysis.module.css';

/** The most that one answer has; of more, the user narrows the choice, and the CSV has all. */
const MOST = 500;

/** What was promised, by whom, and what became of it. */
export function Ledger() {
  const { t } = useTranslation();
  const lang = useLang();
  const analysis = useExplorer((state) => state.analysis);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [show, setShow] = useState<LedgerShow>('all');
  const [sorting, setSorting] = useState<Sorting<LedgerColumn>>({ column: 'plan', descending: false });
  const asked = { ...scopeOf(analysis), ...askedOf(show), search: search === '' ? null : search, lang };
  const [{ data, error }, again] = useQuery({
    query: LEDGER,
    variables: { ...asked, first: MOST, after: null },
  });
  const rows = useMemo(() => sorted(data?.targetLedger.nodes ?? [], sorting, valueOf), [data, sorting]);
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }

  const rowsOf = async () => {
    const all = await allOf(
      async (after) => (await ask(LEDGER, { ...asked, first: MOST, after })).targetLedger,
    );
    return [t('analysis.ledgerHeads').split('|'), ...all.map(csvRow)];
  };
  const total = data?.targetLedger.totalCount ?? 0;
  const note = data?.targetLedger.note ?? null;

  return (
    <section aria-label={t('analysis.targets')}>
      <div className={classes.bar}>
        <div className={classes.tools}>
          <TextInput
            size="xs"
            type="search"
            aria-label={t('analysis.searchMetric')}
            placeholder={t('analysis.searchMetric')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Select
            size="xs"
            aria-label={t('analysis.outcome')}
            allowDeselect={false}
            value={show}
            onChange={(value) => setShow(value ?? 'all')}
            data={LEDGER_SHOWS.map((value) => ({ value, label: t(`analysis.show.${value}`) }))}
          />
        </div>
        <CsvButton name="targets" rowsOf={rowsOf} />
      </div>
      {note !== null && <p className={classes.note}>{note}</p>}
      {!data && <Reading />}
      {data && rows.length === 0 && note === null && (
        <p className={classes.note}>{t('analysis.noTargets')}</p>
      )}
      {rows.length > 0 && (
        <div className={classes.wide}>
          <Table verticalSpacing={5} horizontalSpacing={10} className={table.table}>
            <Table.Caption className={table.caption}>
              {t('analysis.targetsOf', { shown: rows.length, count: total })}
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {LEDGER_COLUMNS.map((column) => (
                  <SortHead
                    key={column}
                    column={column}
                    label={t(`analysis.column.${column}`)}
                    sorting={sorting}
                    onSort={(by) => setSorting(pressed(sorting, by))}
                    number={column === 'value'}
                  />
                ))}
              </Table.Tr>
            </Table.Thead>
            <LedgerRows rows={rows} />
          </Table>
        </div>
      )}
    </section>
  );
}
