import { commonWords } from './common-words.ts';
import type { Generated } from './generated.ts';
import { graphqlSchema } from './graphql-schema.ts';
import { ontologyDocs } from './ontology-docs.ts';
import { regionLexicon } from './regions.ts';
import { webTypes } from './web-types.ts';

/** Computes one file, or several that belong together. */
type Generator = () => Generated | Promise<readonly Generated[]>;

/** Add a generator here. */
const GENERATORS: readonly Generator[] = [commonWords, graphqlSchema, ontologyDocs, regionLexicon, webTypes];

/** Every generated file, as it should be. */
export const generated = async (): Promise<readonly Generated[]> =>
  (await Promise.all(GENERATORS.map(async (generate) => generate()))).flat();
