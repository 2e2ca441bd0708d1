import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * Data flows one way. Each folder lists what it may import besides itself, `common/` and `ontology/`; tests
 * and the scripts around the product may import what they exercise.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  common: [],
  ontology: [],
  ingest: [],
  'ingest/load': ['ingest', 'cypher'],
  cypher: [],
  analysis: ['cypher', 'ingest/target/read-results'],
  export: ['cypher'],
  transfer: ['cypher'],
  api: ['cypher', 'analysis', 'export'],
  web: [],
  cli: ['ingest', 'cypher', 'analysis', 'export', 'transfer', 'api'],
};

/** Steps of ingest, in the order of the data: none imports a later one. */
const STEPS = [
  'read',
  'lexicon',
  'segment',
  'recognise',
  'resolve',
  'relate',
  'target',
  'list',
  'load',
] as const;

const TESTS = '\\.(test|int\\.test)\\.tsx?$|/testing/|conformance';

const folderRules: IForbiddenRuleType[] = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder} imports only ${['common', 'ontology', ...others].join(', ')}`,
  severity: 'error',
  from: {
    path: `^${folder}/`,
    pathNot: [TESTS, ...(folder === 'ingest' ? ['^ingest/load/', '^ingest/index\\.ts$'] : [])],
  },
  to: {
    path: `^(${[...Object.keys(MAY_IMPORT).filter((name) => !name.includes('/')), 'scripts', 'bench'].join('|')})/`,
    pathNot: [...new Set(['common', 'ontology', folder.split('/')[0]!, ...others])].map(
      (name) => `^${name}(/|\\.ts$)`,
    ),
  },
}));

const stepRules: IForbiddenRuleType[] = STEPS.flatMap((step, index) => {
  const later = STEPS.slice(index + 1);
  if (later.length === 0) return [];
  return [
    {
      name: `ingest/${step} imports no later step`,
      severity: 'error' as const,
      from: { path: `^ingest/${step}/`, pathNot: [TESTS] },
      // Types say what is handed on; only code that runs makes a step depend on another.
      to: { path: `^ingest/(${later.join('|')})/`, dependencyTypesNot: ['type-only' as const] },
    },
  ];
});

/** Analyses are pure: they know a store by its port alone. */
const pureAnalysis: IForbiddenRuleType = {
  name: 'analysis imports only the port and the orders of cypher',
  severity: 'error',
  from: { path: '^analysis/', pathNot: [TESTS] },
  to: { path: '^cypher/', pathNot: ['^cypher/(port|order)\\.ts$'] },
};

const circular: IForbiddenRuleType = {
  name: 'no circles',
  severity: 'error',
  from: {},
  to: { circular: true, dependencyTypesNot: ['type-only'] },
};

async function violations(forbidden: IForbiddenRuleType[]): Promise<string[]> {
  const folders = [
    'common',
    'ontology',
    'ingest',
    'cypher',
    'analysis',
    'export',
    'transfer',
    'api',
    'web',
    'cli',
  ];
  const { output } = await cruise(folders, {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  });
  const { summary, modules } = output as ICruiseResult;
  if (modules.length < 20) throw new Error('the check saw hardly any module; its paths must be wrong');
  return summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
}

describe('imports', () => {
  let found: string[];
  beforeAll(async () => {
    found = await violations([...folderRules, ...stepRules, pureAnalysis, circular]);
  });

  test('flow one way', () => {
    expect(found).toEqual([]);
  });

  test('would be caught going the other way', async () => {
    const reversed: IForbiddenRuleType = {
      name: 'probe',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^ingest/' },
    };
    expect(await violations([reversed])).not.toEqual([]);
  });
});
