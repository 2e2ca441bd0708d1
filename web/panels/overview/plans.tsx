import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OverviewQuery } from '../../gql/graphql.ts';
import { showEverything } from '../../state/actions.ts';
import classes from './overview.module.css';

/** The plans in the store, each with what was read out of it; a title leads to its graph. */
export function Plans({ plans }: { readonly plans: OverviewQuery['plans']['nodes'] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.plans} aria-labelledby="overview-plans">
      <h2 id="overview-plans">{t('overview.plans')}</h2>
      <div className={classes.scroll}>
        <Table verticalSpacing={6} horizontalSpacing={10} aria-labelledby="overview-plans">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('overview.plan')}</Table.Th>
              <Table.Th scope="col">{t('overview.agency')}</Table.Th>
              <Table.Th scope="col" className={classes.number}>
                {t('overview.year')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number}>
                {t('overview.entities')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number}>
                {t('overview.relations')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number}>
                {t('overview.targets')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plans.map(({ id, title, year, agency, counts, document }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row" className={classes.planTitle}>
                  <Anchor
                    component="button"
                    type="button"
                    className={classes.planLink}
                    aria-label={t('overview.showPlan', { title })}
                    onClick={() => void showEverything([id])}
                  >
                    {title}
                  </Anchor>
                  <span className={classes.file}>{document.name}</span>
                </Table.Th>
                <Table.Td>{agency?.name ?? '—'}</Table.Td>
                <Table.Td className={classes.number}>{year ?? t('overview.noYear')}</Table.Td>
                <Table.Td className={classes.number}>{counts.entities}</Table.Td>
                <Table.Td className={classes.number}>{counts.relations}</Table.Td>
                <Table.Td className={classes.number}>{counts.targets}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
