import { useTranslation } from 'react-i18next';
import type { GapCountsQuery, GapKind } from '../gql/graphql.ts';
import { analyse } from '../state/actions.ts';
import classes from './analysis.module.css';

interface GapKindsProps {
  readonly counts: GapCountsQuery['gaps']['counts'];
  readonly chosen: GapKind | null;
}

/** Every kind of gap with how many there are, of how many that were looked at. */
export function GapKinds({ counts, chosen }: GapKindsProps) {
  const { t } = useTranslation();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const item = (kind: GapKind | null, label: string, figure: string, spoken: string) => (
    <li key={kind ?? 'all'}>
      <button
        type="button"
        className={classes.kind}
        aria-pressed={kind === chosen}
        onClick={() => analyse({ kind })}
      >
        <span>{label}</span>
        <span className={classes.figure} aria-hidden="true">
          {figure}
        </span>
        <span className={classes.srOnly}>{spoken}</span>
      </button>
    </li>
  );
  return (
    <ul className={classes.kinds} aria-label={t('analysis.kinds')}>
      {item(null, t('analysis.all'), String(all), t('analysis.countAll', { count: all }))}
      {counts.map(({ kind, label, count, of }) =>
        item(kind, label, `${count} / ${of}`, t('analysis.countOf', { count, of })),
      )}
    </ul>
  );
}
