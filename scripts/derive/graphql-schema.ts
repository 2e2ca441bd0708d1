import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchema } from '#api/schema';
import type { Generated } from './generated.ts';

/** The API's schema in GraphQL's own language, sorted so that a change shows as a small difference. */
export const graphqlSchema = (): Generated => ({
  path: 'api/schema.graphql',
  content: `# Written by \`npm run derive\`; edit api/ or ontology/ instead.\n\n${printSchema(lexicographicSortSchema(apiSchema()))}\n`,
});
