/** What the planner can look at. */
export const ANALYSES = ['gaps', 'targets', 'progress', 'lists', 'compare', 'matrix', 'links'] as const;
export type AnalysisPage = (typeof ANALYSES)[number];

/** Which analysis is shown, and of which plans. */
export interface AnalysisView {
  readonly page: AnalysisPage;
  /** The one kind of gap to list; null for all. */
  readonly kind: string | null;
  /** A part of the name of a region; empty for all. */
  readonly region: string;
  readonly year: number | null;
  readonly planId: string | null;
  /** The two plans that are compared. */
  readonly from: string | null;
  readonly to: string | null;
}

export const FIRST_ANALYSIS: AnalysisView = {
  page: 'gaps',
  kind: null,
  region: '',
  year: null,
  planId: null,
  from: null,
  to: null,
};

/** The part of the address that names an analysis: its parameters, but for what is as at first. */
export const analysisParts = ({ page, kind, region, year, planId, from, to }: AnalysisView): string[] =>
  Object.entries({
    see: page === FIRST_ANALYSIS.page ? null : page,
    kind,
    in: region === '' ? null : region,
    year,
    plan: planId,
    from,
    to,
  }).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));

/** Reads them back; what it does not know it leaves out. */
export function analysisOf(parameters: URLSearchParams): AnalysisView {
  const text = (name: string, shape: RegExp) => {
    const value = parameters.get(name) ?? '';
    return shape.test(value) ? value : null;
  };
  const plan = (name: string) => text(name, /^p_[0-9a-f]{20}$/);
  const year = text('year', /^\d{4}$/);
  return {
    page: ANALYSES.find((page) => page === parameters.get('see')) ?? FIRST_ANALYSIS.page,
    kind: text('kind', /^[A-Z_]+$/),
    region: parameters.get('in') ?? '',
    year: year === null ? null : Number(year),
    planId: plan('plan'),
    from: plan('from'),
    to: plan('to'),
  };
}
