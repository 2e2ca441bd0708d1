import { commonWords } from './common-words.ts';
import type { Generated } from './generated.ts';
import { graphqlSchema } from './graphql-schema.ts';
import { ontologyDocs } from './ontology-docs.ts';
import { regionLexicon } from './regions.ts';
import { webTypes } from './web-types.ts';

/** Computes one file, or several that belong together. */
type Generator = () => Generated | Promise<readonly Generated[]>;

/** Add a generator here. */
const GENERATORS: readonly Generator[] = [commonWords, ontologyDocs, regionLexicon];

/** Every generated file, as it should be. */
export async function generated(): Promise<readonly Generated[]> {
  const schema = graphqlSchema();
  // The page's types come from the schema as it will be, not as the file still has it.
  const files = await Promise.all([
    ...GENERATORS.map(async (generate) => generate()),
    webTypes(schema.content),
  ]);
  return [schema, ...files.flat()];
}
