import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { figureOf } from '../panels/entity/figure.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import table from '../table/table.module.css';
import type { LedgerRow } from './ledger-columns.ts';
import { Quotes } from './quotes.tsx';
import { Unfolding } from './unfolding.tsx';
import classes from './analysis.module.css';

/** One row a promise, with its sentence, the report's, and those that contradict it. */
export function LedgerRows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <Table.Tbody>
      {rows.map(({ id, target, outcome, outcomeLabel, reason, result, conflicts }) => (
        <Table.Tr key={id} className={classes.cells}>
          <Table.Th scope="row" className={table.name}>
            {target.metric}
            <div>
              <Unfolding label={t('evidence.label')}>
                <Quotes quotes={target.evidence} />
              </Unfolding>
            </div>
          </Table.Th>
          <Table.Td className={table.number}>
            <span className={classes.amount}>{figureOf(target)}</span>
          </Table.Td>
          <Table.Td>
            <span className={classes.outcome} data-outcome={outcome}>
              {outcomeLabel}
            </span>
            {result && (
              <span className={classes.amount}> {figureOf({ comparator: 'EQUAL', ...result })}</span>
            )}
            <div>
              <Unfolding label={t('analysis.why')}>
                <p className={classes.reason}>{reason}</p>
                {result && <Quotes quotes={[result.evidence]} />}
              </Unfolding>
            </div>
            {conflicts.length > 0 && (
              <Unfolding label={t('analysis.conflicts', { count: conflicts.length })}>
                {conflicts.map((other) => (
                  <div key={other.id}>
                    <p className={classes.reason}>
                      {other.metric} <b>{figureOf(other)}</b>
                    </p>
                    <Quotes quotes={other.evidence} />
                  </div>
                ))}
              </Unfolding>
            )}
          </Table.Td>
          <Table.Td>{target.period ?? '—'}</Table.Td>
          <Table.Td>
            {target.owners.length === 0
              ? '—'
              : target.owners.map(({ role, agency }) => (
                  <EntityLink key={agency.id} entity={agency} note={ROLES[role][lang]} />
                ))}
          </Table.Td>
          <Table.Td>{target.plan.title}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}
