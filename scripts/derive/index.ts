import type { Generated } from './generated.ts';
import { graphqlSchema } from './graphql-schema.ts';
import { ontologyDocs } from './ontology-docs.ts';
import { regionLexicon } from './regions.ts';

/** Every generated file. Add a generator here. */
export const GENERATORS: readonly (() => Generated)[] = [graphqlSchema, ontologyDocs, regionLexicon];
