import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnalysisGraph } from '#analysis';
import { AnalysisBuilder } from '#analysis/build';
import { extract, readDocument, toFacts } from '#ingest';
import { generatePlan } from '../corpus/plan.ts';

/** The first seed of the generated plans that weights were chosen by; those that are measured begin at 1. */
export const TUNING_SEED = 10_001;

/** The sample plans, both years of the one that has two. */
export const samplePlans = (): Promise<AnalysisGraph> =>
  plansIn(
    ['../../seeds/plans/', '../../seeds/second-year/'].map((path) =>
      fileURLToPath(new URL(path, import.meta.url)),
    ),
  );

/** All plans of some folders. */
export async function plansIn(folders: readonly string[]): Promise<AnalysisGraph> {
  const builder = new AnalysisBuilder();
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((file) => !file.endsWith('.yml')))
      await add(builder, name, readFileSync(join(folder, name)));
  return builder.graph(1);
}

/** Generated plans; who builds what in them, and what focuses on what, is drawn at random. */
export async function generatedPlans(count: number, first: number): Promise<AnalysisGraph> {
  const builder = new AnalysisBuilder();
  for (let seed = first; seed < first + count; seed += 1) {
    const { name, text } = generatePlan(seed);
    await add(builder, name, new TextEncoder().encode(text));
  }
  return builder.graph(1);
}

async function add(builder: AnalysisBuilder, name: string, bytes: Uint8Array): Promise<void> {
  const document = await readDocument(name, bytes);
  builder.add(toFacts(document, extract(document)));
}
