import { Autocomplete, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PLAN_CHOICES } from '../api/analysis-queries.ts';
import { analyse } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { planLabel } from './plan-label.ts';
import classes from './analysis.module.css';

/** Which plans are looked at: of a region, of a year, or one. */
export function Filters() {
  const { t } = useTranslation();
  const { region, year, planId } = useExplorer((state) => state.analysis);
  const [{ data }] = useQuery({ query: PLAN_CHOICES });
  // What is being typed counts once it is entered; another address replaces it.
  const [draft, setDraft] = useState({ of: region, text: region });
  const typed = draft.of === region ? draft.text : region;
  const setTyped = (text: string) => setDraft({ of: region, text });
  const plans = data?.plans.nodes ?? [];
  const regions = [...new Set(plans.flatMap((plan) => plan.region?.name ?? []))].sort();
  const years = [...new Set(plans.flatMap((plan) => plan.year ?? []))].sort();
  return (
    <div className={classes.filters} role="group" aria-label={t('analysis.filters')}>
      <Autocomplete
        size="xs"
        label={t('analysis.region')}
        placeholder={t('analysis.regionHint')}
        data={regions}
        value={typed}
        onChange={setTyped}
        onOptionSubmit={(value) => analyse({ region: value })}
        onBlur={() => analyse({ region: typed.trim() })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') analyse({ region: typed.trim() });
        }}
      />
      <Select
        size="xs"
        label={t('overview.year')}
        placeholder={t('analysis.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('analysis.anyYear') }}
        data={years.map(String)}
        value={year === null ? null : String(year)}
        onChange={(value) => analyse({ year: value === null ? null : Number(value) })}
      />
      <Select
        size="xs"
        className={classes.plan}
        label={t('overview.plan')}
        placeholder={t('analysis.all')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('analysis.anyPlan') }}
        nothingFoundMessage={t('analysis.noPlan')}
        data={plans.map((plan) => ({ value: plan.id, label: planLabel(plan) }))}
        value={planId}
        onChange={(value) => analyse({ planId: value })}
      />
    </div>
  );
}
