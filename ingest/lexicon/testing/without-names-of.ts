import { vi } from 'vitest';
import type * as lexicons from '../index.ts';
import type { PlanFacts, TextDocument } from '../../model.ts';

type Lexicons = typeof lexicons;

/** Lexicons of names, and those of public divisions, universities and kinds of industry. */
export const NAMES = [
  'companies',
  'institutes',
  'talents',
  'programmes',
  'events',
  'policies',
  'areas',
] as const;
export const GAZETTEERS = ['divisions', 'universities'] as const;

export type Ablated = (typeof NAMES)[number] | (typeof GAZETTEERS)[number];

/**
 * The extraction of this project, but with lexicons from which every row that a text names has been taken out.
 * The lexicons are filtered as they are read; all else is the code that runs.
 */
export async function extractWithout(
  text: string,
  ablated: readonly Ablated[],
): Promise<{ extract: (document: TextDocument) => PlanFacts[]; removed: string[] }> {
  const removed: string[] = [];
  vi.resetModules();
  vi.doMock('../index.ts', async (original: () => Promise<Lexicons>) => {
    const all = await original();
    const kept = Object.fromEntries(
      ablated.map((lexicon) => {
        const rows = all[lexicon]();
        const left = rows.filter(({ name, short }) => {
          const named = [name, ...short].find((form) => text.includes(form));
          if (named !== undefined) removed.push(named);
          return named === undefined;
        });
        return [lexicon, () => left];
      }),
    );
    return { ...all, ...kept };
  });
  const { extract } = await import('../../pipeline.ts');
  vi.doUnmock('../index.ts');
  return { extract, removed: [...new Set(removed)] };
}
