export { type AnalysisSource, analysisGraph } from './keeper.ts';
export * from './graph.ts';
export { type PlanFilter, type PlanScope, scopeOf } from './scope.ts';
export * from './gaps/kinds.ts';
export type { Gap } from './gaps/gap.ts';
export { findGaps, type GapFilter, type Gaps, gapsInSteps } from './gaps/gaps.ts';
export { inTurns, type Steps } from './steps.ts';
export type { Nearby } from './nearby.ts';
