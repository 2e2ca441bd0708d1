import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DIFF, PLAN_CHOICES } from '../api/analysis-queries.ts';
import { ask } from '../api/client.ts';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../i18n/use-lang.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { analyse } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { type Changed, CHANGED, changesOf } from './changes.ts';
import { ChangeList } from './change-list.tsx';
import { CsvButton } from './csv-button.tsx';
import { planLabel } from './plan-label.ts';
import { allOf, citation } from './save-csv.ts';
import { yearPairs } from './year-pairs.ts';
import classes from './analysis.module.css';

/** Changes of each kind that are asked for. */
const MOST = 300;
/** Pairs of years that are offered. */
const MOST_PAIRS = 6;

/** Two plans side by side: what both say, and what one alone says. */
export function Compare() {
  const { t } = useTranslation();
  const lang = useLang();
  const { from, to } = useExplorer((state) => state.analysis);
  const [of, setOf] = useState<Changed>('targets');
  const [{ data: choices }] = useQuery({ query: PLAN_CHOICES });
  const [{ data, error }, again] = useQuery({
    query: DIFF,
    variables: { from: from ?? '', to: to ?? '', first: MOST, lang },
    pause: from === null || to === null,
  });
  const plans = (choices?.plans.nodes ?? []).map((plan) => ({ value: plan.id, label: planLabel(plan) }));
  const pairs = yearPairs(choices?.plans.nodes ?? [], MOST_PAIRS);
  const chooser = (which: 'from' | 'to', value: string | null) => (
    <Select
      size="xs"
      className={classes.plan}
      label={t(`analysis.${which}`)}
      placeholder={t('analysis.choosePlan')}
      searchable
      nothingFoundMessage={t('analysis.noPlan')}
      data={plans}
      value={value}
      onChange={(id) => analyse({ [which]: id })}
    />
  );
  const diff = from === null || to === null ? undefined : data?.planDiff;
  const changes = diff && changesOf(diff, of, t, lang);
  const total = diff?.[of].totalCount ?? 0;
  const rowsOf = async () => {
    const rows = await allOf(async (after) => {
      const variables = { from: from ?? '', to: to ?? '', first: MOST, [`${of}After`]: after, lang };
      const { planDiff } = await ask(DIFF, variables);
      return { nodes: changesOf(planDiff, of, t, lang), pageInfo: planDiff[of].pageInfo };
    });
    return [
      t('analysis.changeHeads').split('|'),
      ...rows.map(({ label, from: old, to: next, reason }) => [
        label,
        old?.text ?? '',
        next?.text ?? '',
        reason ?? '',
        ...citation(old?.quotes[0]),
        ...citation(next?.quotes[0]),
      ]),
    ];
  };
  return (
    <section aria-label={t('analysis.compare')}>
      <div className={classes.filters}>
        {chooser('from', from)}
        {chooser('to', to)}
      </div>
      {error ? (
        <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />
      ) : from === null || to === null ? (
        <>
          <p className={classes.note}>{t('analysis.chooseTwo')}</p>
          {pairs.map(({ from: earlier, to: later }) => (
            <Button
              key={`${earlier.id} ${later.id}`}
              size="compact-sm"
              variant="default"
              className={classes.pair}
              onClick={() => analyse({ from: earlier.id, to: later.id })}
            >
              {earlier.title} → {later.year}
            </Button>
          ))}
        </>
      ) : !diff || !changes ? (
        <Reading />
      ) : (
        <>
          <p className={classes.note}>{diff.note}</p>
          <div className={classes.bar}>
            <SegmentedControl
              size="xs"
              aria-label={t('analysis.changesOf')}
              value={of}
              onChange={setOf}
              data={CHANGED.map((value) => ({
                value,
                label: `${t(`overview.${value}`)} ${diff[value].totalCount}`,
              }))}
            />
            <CsvButton name="changes" rowsOf={rowsOf} />
          </div>
          {total > changes.length && (
            <p className={classes.lead}>{t('analysis.firstOf', { shown: changes.length, count: total })}</p>
          )}
          {changes.length === 0 ? (
            <p className={classes.note}>{t('analysis.noChanges')}</p>
          ) : (
            <ChangeList key={of} changes={changes} />
          )}
        </>
      )}
    </section>
  );
}
