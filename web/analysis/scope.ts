import type { AnalysisView } from '../state/analysis.ts';

/** Which plans are looked at, as the API takes it. */
export const scopeOf = ({ region, year, planId }: AnalysisView) => ({
  region: region === '' ? null : region,
  years: year === null ? null : [year],
  planIds: planId === null ? null : [planId],
});
