import { generate } from '@graphql-codegen/cli';
import type { Generated } from './generated.ts';

/**
 * Types of the page's queries, and of their answers, from the schema: a query that asks for what the API does
 * not have fails here, and an answer read wrongly fails in `tsc`.
 */
export async function webTypes(schema: string): Promise<Generated[]> {
  const files = (await generate(
    {
      schema,
      documents: ['web/api/*queries.ts'],
      silent: true,
      errorsOnly: true,
      generates: {
        'web/gql/': {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            avoidOptionals: { field: true },
            scalars: { ID: 'string', _Any: 'unknown' },
          },
        },
      },
    },
    false,
  )) as { filename: string; content: string }[];
  return files.map(({ filename, content }) => ({ path: filename, content }));
}
