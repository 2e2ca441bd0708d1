import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { serveCommand } from './cli/commands/serve.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(at(name), 'utf8');

const serviceSchema = z.strictObject({
  image: z.string(),
  build: z.literal('.').optional(),
  restart: z.literal('unless-stopped'),
  init: z.literal(true).optional(),
  command: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string().regex(/^[\w-]+:\/[\w/]+$/)),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD')], z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number().optional(),
      start_period: z.string(),
    })
    .optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  read_only: z.literal(true).optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.tuple([z.literal('ALL')]).optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]).optional(),
  stop_grace_period: z.string().optional(),
});
const compose = z
  .strictObject({ services: z.record(z.string(), serviceSchema), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('docker-compose.yml')));
const { app, neo4j } = z.object({ app: serviceSchema, neo4j: serviceSchema }).parse(compose.services);

describe('docker-compose.yml', () => {
  test('runs the app on a Neo4j that is known to answer', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(app.environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
    expect(neo4j.healthcheck?.test).toContain('http://127.0.0.1:7474');
  });

  test('publishes on this machine alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('keeps data in volumes, and lets the app write nowhere else', () => {
    const used = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((one) => one.split(':')[0]),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(used)].sort());
    expect(app).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
    expect(app.volumes).toEqual(['innograph-data:/app/data']);
  });

  test('takes every setting from .env, and says which one is missing', () => {
    const named = read('docker-compose.yml').matchAll(/\$\{(\w+)/g);
    const asked = new Set(Array.from(named, ([, name]) => name));
    const offered = Array.from(read('.env.example').matchAll(/^(\w+)=/gm), ([, name]) => name);
    expect([...asked].sort()).toEqual(offered.sort());
    expect(read('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
    for (const secret of [neo4j.environment.NEO4J_AUTH, app.environment.NEO4J_PASSWORD]) {
      expect(secret).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD:\?.*\.env\.example.*\}$/);
    }
  });

  test('calls the app as it can be called', () => {
    const [name, ...words] = app.command!.split(' ');
    const command = serveCommand();
    expect(name).toBe(command.name());
    const flags = words.filter((word) => word.startsWith('--'));
    expect(flags).toContain('--host-name');
    for (const flag of flags) expect(command.options.map(({ long }) => long)).toContain(flag);
  });
});

describe('Dockerfile', () => {
  const stages = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const last = stages.at(-1)!;

  test('leaves behind what only building needs, and runs as a user without rights', () => {
    expect(stages).toHaveLength(2);
    for (const stage of stages) expect(stage).toMatch(/^node:\d+-bookworm-slim/);
    expect(last).toMatch(/^COPY --from=build /m);
    expect(last).not.toMatch(/^RUN npm/m);
    expect(last.slice(last.lastIndexOf('\nUSER '))).toMatch(/^\nUSER node\n(?!.*\nRUN)/s);
  });

  test("sets malloc as the command's first line does", () => {
    const settings = (text: string) => text.match(/MALLOC_\w+=\d+/g);
    expect(settings(last)).toEqual(settings(read('cli/innograph.mjs').split('\n')[0]!));
    expect(settings(last)).toHaveLength(3);
  });

  test('is well when its store answers', () => {
    expect(last).toMatch(/^HEALTHCHECK .*\n.*\/readyz/m);
  });

  test('serves nobody without a key where nothing else is said', () => {
    expect(last).toMatch(/^CMD \["serve", "--host", "0\.0\.0\.0"\]$/m);
  });

  test('gets no secrets, data or history to see', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'data', 'node_modules', 'dist']) expect(ignored).toContain(name);
    expect(read('.gitignore').split('\n')).toContain('.env');
  });
});

const isHere = spawnSync('docker-compose', ['version']).status === 0;
if (!isHere && process.env.CI) throw new Error('docker-compose is not installed; CI needs it.');
if (!isHere)
  console.warn('\nDOCKER-COMPOSE IS NOT INSTALLED: docker-compose.yml is checked by its structure alone.\n');

describe.runIf(isHere)('docker-compose config', () => {
  const config = (env: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'innograph-'));
    try {
      cpSync(at('docker-compose.yml'), join(folder, 'docker-compose.yml'));
      writeFileSync(join(folder, '.env'), env);
      const { PATH = '', HOME = '' } = process.env;
      return spawnSync('docker-compose', ['config'], { cwd: folder, encoding: 'utf8', env: { PATH, HOME } });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('takes the file with a password, and without one says where to set it', () => {
    const taken = config(read('.env.example').replace('PASSWORD=', 'PASSWORD=hush-hush-hush'));
    expect(taken.stderr).toBe('');
    expect(taken.stdout).toContain('NEO4J_AUTH: neo4j/hush-hush-hush');
    const refused = config(read('.env.example'));
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('.env.example');
  });
});
