import { describe, expect, test } from '@jest/globals';
import { readConfig, type ConfigValues } from '../../src/project/config.ts';
import { treeFrom } from './trees.ts';

const defaults: ConfigValues = {
  dialect: 'postgresql',
  driver: null,
  out: 'drizzle',
  schema: ['./src/schema.ts'],
  schemaProblem: null,
  migrationsSchema: 'drizzle',
  migrationsTable: '__drizzle_migrations',
  casing: null,
  breakpoints: true,
};

async function read(source: string, path = 'packages/db/drizzle.config.ts', files: Record<string, string> = {}) {
  const cwd = path.split('/').slice(0, -1).join('/');
  return readConfig(treeFrom({ [path]: source, ...files }), path, cwd, null);
}

async function values(source: string, path?: string, files?: Record<string, string>): Promise<ConfigValues[]> {
  const reading = await read(source, path, files);
  if (reading.kind !== 'config') throw new Error(JSON.stringify(reading));
  return reading.configs;
}

describe('read without running anything', () => {
  const kit = "import { defineConfig } from 'drizzle-kit';\n";
  test.each<[string, string, Partial<ConfigValues>, string?]>([
    ['defineConfig', `${kit}export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts' });`, {}],
    [
      'a list that is mapped',
      `${kit}const of = 'src'; export default defineConfig({ dialect: 'postgresql', schema: ['a', 'b'].map((name) => \`./\${of}/\${name}.ts\`) });`,
      { schema: ['./src/a.ts', './src/b.ts'] },
    ],
    [
      'every key',
      `${kit}export default defineConfig({
         dialect: "postgresql", schema: ['./a.ts', './b/*.ts'], out: './sql', breakpoints: false, casing: 'snake_case',
         migrations: { table: 'journal', schema: 'public', prefix: 'timestamp' }, driver: 'pglite',
         dbCredentials: { url: loadSecret(process.env.DATABASE_URL!) }, tablesFilter: [\`\${prefix()}_*\`],
       });`,
      {
        schema: ['./a.ts', './b/*.ts'],
        out: './sql',
        breakpoints: false,
        casing: 'snake_case',
        migrationsTable: 'journal',
        migrationsSchema: 'public',
        driver: 'pglite',
      },
    ],
    [
      'satisfies, as, types, enums and guards',
      `import type { Config } from 'drizzle-kit';
       enum Mode { A = 'a' }
       interface X { y: string }
       if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is not set');
       const config = { dialect: 'postgresql', schema: './src/schema.ts', dbCredentials: { url: process.env.DATABASE_URL! } } satisfies Config;
       export default config as Config;`,
      {},
    ],
    [
      'constants, templates and the environment',
      `${kit}const base = 'lib/db'; const { out } = { out: \`\${base}/migrations\` };
       export default defineConfig({
         dialect: (process.env.DIALECT as any) ?? 'postgresql',
         schema: process.env.SCHEMA || './src/schema.ts',
         out, migrations: { table: 'a' + '_b' },
         ...(process.env.VERBOSE ? { out: './elsewhere' } : {}),
       });`,
      { out: 'lib/db/migrations', migrationsTable: 'a_b' },
    ],
    [
      'an imported environment with a fallback',
      `${kit}import { env } from '~/env'; export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: env.OUT ?? './sql' });`,
      { out: './sql' },
    ],
    [
      'a condition on the environment takes what an empty one gives',
      `${kit}const prod = process.env.NODE_ENV === 'production';
       export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: prod ? './prod' : './dev' });`,
      { out: './dev' },
    ],
    [
      'paths',
      `import path, { resolve } from 'node:path'; import { fileURLToPath } from 'url'; ${kit}
       const here = path.dirname(fileURLToPath(import.meta.url));
       export default defineConfig({
         dialect: 'postgresql',
         schema: [path.join(__dirname, 'src', 'schema.ts'), resolve('a.ts'), path.posix.join(process.cwd(), 'b.ts'), \`\${import.meta.dirname}/c.ts\`],
         out: path.resolve(here, '..', 'sql') });`,
      { schema: ['src/schema.ts', 'a.ts', 'b.ts', 'c.ts'], out: '../sql' },
    ],
    [
      'an absolute path outside the repository',
      `${kit}export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: '/srv/sql' });`,
      { out: null },
    ],
    [
      'spreads of known objects',
      `${kit}const shared = { dialect: 'postgresql', schema: './src/schema.ts' } as const; export default defineConfig({ ...shared, out: './x', ...undefined });`,
      { out: './x' },
    ],
    [
      'CommonJS',
      `const { defineConfig } = require('drizzle-kit'); module.exports = defineConfig({ dialect: 'postgresql', schema: './src/schema.ts' });`,
      {},
      'drizzle.config.cjs',
    ],
    [
      'a JSDoc type alone',
      `/** @type {import('drizzle-kit').Config} */ export default { dialect: 'postgresql', schema: './src/schema.ts' };`,
      {},
      'drizzle.config.js',
    ],
    [
      'export =',
      `import type { Config } from 'drizzle-kit';\nexport = { dialect: 'postgresql', schema: './src/schema.ts' } satisfies Config;`,
      {},
    ],
    [
      'JSON',
      `{ "dialect": "postgresql", "schema": "./src/schema.ts", "out": "./sql" }`,
      { out: './sql' },
      'drizzle.config.json',
    ],
    [
      'an exported name',
      `${kit}const config = { dialect: 'postgresql', schema: './src/schema.ts' };\nexport { config as default };`,
      {},
    ],
    [
      'a byte order mark and a hash bang',
      `\uFEFF${kit}export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts' });`,
      {},
    ],
    [
      '0.20: driver and no dialect',
      `import type { Config } from 'drizzle-kit'; export default { driver: 'pg', schema: './src/schema.ts', out: './sql' } satisfies Config;`,
      { driver: 'pg', out: './sql' },
    ],
    [
      'an unknown spread of what is not needed',
      `${kit}export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', dbCredentials: { ...credentials() } });`,
      {},
    ],
  ])('%s', async (...[, source, expected, path]) => {
    expect(await values(source, path)).toEqual([{ ...defaults, ...expected }]);
  });

  test('relative imports are followed', async () => {
    const files = {
      'packages/db/shared.ts': `import { out } from './paths.js'; export const base = { dialect: 'postgresql', out } as const; export default base;`,
      'packages/db/paths.ts': `export const out = './sql'; export * from './more';`,
      'packages/db/more/index.ts': `export const schema = './src/schema.ts';`,
    };
    const source = `import shared, { base } from './shared'; import { schema } from './paths';
      import { defineConfig } from 'drizzle-kit';
      export default defineConfig({ ...shared, ...base, schema });`;
    expect(await values(source, undefined, files)).toEqual([{ ...defaults, out: './sql' }]);
  });

  test('a config that is re-exported from another file', async () => {
    const files = {
      'drizzle.base.ts': `import { defineConfig } from 'drizzle-kit'; export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts' });`,
    };
    expect(await values(`export { default } from './drizzle.base';`, 'drizzle.config.ts', files)).toEqual([defaults]);
  });

  test('modules that import one another end in unknown, not in a loop', async () => {
    const files = { 'b.ts': `import { a } from './drizzle.config'; export const b = a;` };
    const reading = await read(
      `import { defineConfig } from 'drizzle-kit'; import { b } from './b'; export const a = b;\nexport default defineConfig({ dialect: 'postgresql', out: a, schema: './x.ts' });`,
      'drizzle.config.ts',
      files,
    );
    expect(reading.kind).toBe('unreadable');
  });

  test('a list of configs', async () => {
    const found = await values(
      `import 'drizzle-kit'; export default [{ dialect: 'postgresql', schema: './a.ts', out: './a' }, { dialect: 'sqlite', schema: './b.ts', out: './b' }];`,
    );
    expect(found.map(({ dialect, out }) => [dialect, out])).toEqual([
      ['postgresql', './a'],
      ['sqlite', './b'],
    ]);
  });

  test.each([
    ['mysql2', 'mysql'],
    ['better-sqlite', 'sqlite'],
    ['d1', 'sqlite'],
  ])('0.20 driver %s is %s', async (driver, dialect) => {
    expect(
      await values(`import 'drizzle-kit'; export default { driver: '${driver}', schema: './a.ts' };`),
    ).toMatchObject([{ dialect }]);
  });
});

describe('what static reading cannot tell', () => {
  const kit = "import { defineConfig } from 'drizzle-kit';\n";
  test.each([
    [
      'a function',
      `${kit}export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: folder() });`,
      'out',
    ],
    [
      'let',
      `${kit}let out = './a'; if (x) out = './b'; export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out });`,
      'out',
    ],
    ['an unknown spread', `${kit}export default defineConfig({ dialect: 'postgresql', ...rest() });`, 'dialect'],
    ['a default export that is computed', `${kit}export default build();`, 'everything'],
    ['what cannot be parsed', `${kit}export default {{`, 'everything'],
  ])('%s', async (_, source, what) => {
    expect(await read(source)).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(what) as unknown });
  });

  test('a schema alone does not make a config unreadable', async () => {
    expect(
      await values(
        `${kit}export default defineConfig({ dialect: 'postgresql', schema: globSync('src/**'), out: './sql' });`,
      ),
    ).toEqual([{ ...defaults, schema: [], schemaProblem: 'only running it would tell', out: './sql' }]);
  });

  test.each([
    [
      'NestJS settings',
      `import { registerAs } from '@nestjs/config'; export default registerAs('drizzle', () => ({ url: process.env.URL }));`,
    ],
    [
      'a database client',
      `import { drizzle } from 'drizzle-orm/node-postgres'; export const db = drizzle(process.env.URL!);`,
    ],
    ['a runtime config', `export default { schema: {}, logger: true };`],
  ])('is no drizzle-kit config: %s', async (_, source) => {
    expect(await read(source)).toEqual({ kind: 'other' });
  });
});

describe('hostile configs', () => {
  const kit = "import { defineConfig } from 'drizzle-kit';\n";

  test('modules that all import one another are each read once', async () => {
    const files: Record<string, string> = {};
    const imports = Array.from({ length: 40 }, (_, i) => `import { x as x${i} } from './m${i}';`).join('\n');
    for (let i = 0; i < 40; i++) files[`m${i}.ts`] = `${imports}\nexport const x = x1;`;
    const reads = new Map<string, number>();
    const tree = treeFrom({
      ...files,
      'drizzle.config.ts': `${imports}${kit}export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: x0 });`,
    });
    const counting = {
      ...tree,
      read: (path: string) => (reads.set(path, (reads.get(path) ?? 0) + 1), tree.read(path)),
    };
    expect((await readConfig(counting, 'drizzle.config.ts', '', null)).kind).toBe('unreadable');
    expect([...reads.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(5000);
  });

  test.each([
    [
      'deep nesting',
      `${kit}export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: ${'('.repeat(3000)}f()${')'.repeat(3000)} });`,
    ],
    [
      'a long chain',
      `${kit}export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: ${'a + '.repeat(10_000)} f() });`,
    ],
    [
      'a huge file',
      `${kit}/* ${'x'.repeat(300_000)} */ export default defineConfig({ dialect: 'postgresql', schema: './a.ts' });`,
    ],
  ])('%s is unreadable, not a crash', async (_, source) => {
    expect((await read(source)).kind).toBe('unreadable');
  });

  test('keys of Object.prototype are plain keys', async () => {
    const found = await values(
      `${kit}export default defineConfig({ __proto__: { out: './x' }, constructor: 1, dialect: 'postgresql', schema: './src/schema.ts' });`,
    );
    expect(found).toEqual([defaults]);
  });
});
