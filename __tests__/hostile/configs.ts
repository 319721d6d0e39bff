import { config, journal } from '../project/layout-files.ts';
import { anything, toldOrBroken, type RepositoryInput } from './input.ts';

const start = Date.UTC(2026, 0, 1);
const base = {
  tag: '0000_base',
  when: start,
  sql: 'CREATE TABLE "orders" ("id" integer PRIMARY KEY NOT NULL, "email" text);\n',
};
const drop = { tag: '0001_drop', when: start + 86_400_000, sql: 'DROP TABLE "orders";\n' };
const before = { 'drizzle.config.ts': config(), 'src/schema.ts': 'export {};\n', ...journal([base]) };
const after = journal([base, drop]);

const kit = `import { defineConfig } from 'drizzle-kit';\n`;
/** A config that only running it explains: its `out` comes from a function. */
const ran = (code: string) => `${kit}${code}
const out = () => './drizzle';
export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: out() });
`;

/** drizzle.config.ts as the pull request makes it. */
const drizzleConfigs: readonly [name: string, files: Record<string, unknown>][] = [
  ['deleted', { 'drizzle.config.ts': null }],
  ['empty', { 'drizzle.config.ts': '' }],
  ['renamed', { 'drizzle.config.ts': null, 'db/orm.config.ts': config('../drizzle') }],
  ['moved', { 'drizzle.config.ts': null, 'packages/db/drizzle.config.ts': config('../../drizzle') }],
  ['of another dialect', { 'drizzle.config.ts': config().replace('postgresql', 'sqlite') }],
  ['of an unknown dialect', { 'drizzle.config.ts': config().replace('postgresql', 'oracle') }],
  ['with another folder', { 'drizzle.config.ts': config('./elsewhere') }],
  ['with a folder outside', { 'drizzle.config.ts': config('../../../etc') }],
  ['with an absolute folder', { 'drizzle.config.ts': config('/etc') }],
  ['with a package that is not there', { 'drizzle.config.ts': ran(`import { x } from 'not-installed';\nx();`) }],
  [
    'prints',
    {
      'drizzle.config.ts': ran(
        `console.log('::error::pwned\\n##[error]x \\u001B[2J'); process.stderr.write('::add-mask::x\\n');`,
      ),
    },
  ],
  [
    'prints an answer',
    { 'drizzle.config.ts': ran(`console.log(JSON.stringify({ ok: true, config: { out: './none' } }));`) },
  ],
  ['floods', { 'drizzle.config.ts': ran(`for (let i = 0; i < 1e5; i++) console.log('x'.repeat(1000));`) }],
  ['throws', { 'drizzle.config.ts': ran(`throw new Error('::error::no \\u001B[31m');`) }],
  ['throws what is no error', { 'drizzle.config.ts': ran(`throw { toString() { throw 1; } };`) }],
  ['rejects', { 'drizzle.config.ts': ran(`await Promise.reject(null);`) }],
  ['loops', { 'drizzle.config.ts': ran(`for (;;);`) }],
  ['waits', { 'drizzle.config.ts': ran(`await new Promise((resolve) => setTimeout(resolve, 1e9));`) }],
  ['exits with 0', { 'drizzle.config.ts': ran(`process.exit(0);`) }],
  ['exits with 1', { 'drizzle.config.ts': ran(`process.exit(1);`) }],
  ['kills itself', { 'drizzle.config.ts': ran(`process.kill(process.pid, 'SIGKILL');`) }],
  ['aborts', { 'drizzle.config.ts': ran(`process.abort();`) }],
  [
    'takes all memory',
    { 'drizzle.config.ts': ran(`const all = []; for (;;) all.push(new Array(1e6).fill(Math.random()));`) },
  ],
  ['recurses', { 'drizzle.config.ts': ran(`const f = () => f() + 1; f();`) }],
  [
    'spawns a child that stays',
    {
      'drizzle.config.ts': ran(
        `import { spawn } from 'node:child_process'; spawn('sleep', ['987'], { detached: true, stdio: 'ignore' }).unref();`,
      ),
    },
  ],
  [
    'spawns a shell that stays',
    {
      'drizzle.config.ts': ran(
        `import { spawn } from 'node:child_process'; spawn('sh', ['-c', 'setsid sleep 986 & disown; sleep 985'], { detached: true, stdio: 'inherit' }).unref();`,
      ),
    },
  ],
  [
    'spawns a child and waits',
    { 'drizzle.config.ts': ran(`import { spawnSync } from 'node:child_process'; spawnSync('sleep', ['984']);`) },
  ],
  ['reads the environment', { 'drizzle.config.ts': ran(`throw new Error(JSON.stringify(process.env));`) }],
  [
    'reads its parent',
    {
      'drizzle.config.ts': ran(
        `import { readFileSync } from 'node:fs'; throw new Error(readFileSync('/proc/' + process.ppid + '/environ', 'latin1').replaceAll('\\0', ' '));`,
      ),
    },
  ],
  [
    'writes into the checkout',
    {
      'drizzle.config.ts': ran(
        `import { writeFileSync } from 'node:fs'; writeFileSync('drizzle/0001_drop.sql', 'SELECT 1;');`,
      ),
    },
  ],
  [
    'removes git',
    { 'drizzle.config.ts': ran(`import { rmSync } from 'node:fs'; rmSync('.git', { recursive: true, force: true });`) },
  ],
  [
    'replaces the base',
    {
      'drizzle.config.ts': ran(
        `import { execSync } from 'node:child_process'; try { execSync('git replace -f main change'); } catch {}`,
      ),
    },
  ],
  [
    'moves main',
    {
      'drizzle.config.ts': ran(
        `import { execSync } from 'node:child_process'; try { execSync('git branch -f main change'); } catch {}`,
      ),
    },
  ],
  [
    'a Proxy',
    {
      'drizzle.config.ts': `export default new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } });\n`,
    },
  ],
  ['getters that throw', { 'drizzle.config.ts': `export default { get dialect() { throw new Error('no'); } };\n` }],
  ['a function', { 'drizzle.config.ts': `export default () => ({ dialect: 'postgresql', out: './drizzle' });\n` }],
  ['null', { 'drizzle.config.ts': 'export default null;\n' }],
  ['a syntax error', { 'drizzle.config.ts': 'export default {{{' }],
  ['huge', { 'drizzle.config.ts': `// ${'x'.repeat(5_000_000)}\n${config()}` }],
  ['deep', { 'drizzle.config.ts': `${kit}export default ${'['.repeat(20_000)}${']'.repeat(20_000)};` }],
  ['a second one', { 'drizzle.config.mjs': config('./other') }],
];

/** raincheck.config as the pull request brings it: nothing in it may make the check weaker. */
const ownConfigs: readonly [name: string, files: Record<string, unknown>][] = [
  ['rules off', { rules: { 'drop-table': 'off', 'drop-column': 'off' } }],
  ['rules to notice', { rules: { 'drop-table': 'notice' } }],
  ['the head as the base', { base: 'HEAD' }],
  ['no config', { config: ['none/drizzle.config.ts'] }],
  ['never fails', { failOn: 'never' }],
  ['no comment', { comment: false }],
  ['no database', { database: 'none' }],
  ['small tables', { tableRows: { orders: 1 } }],
  ['a seed command', { seedCommand: 'touch pwned' }],
  ['a file before the baseline', { beforeBaseline: '/etc/passwd' }],
  ['a baseline of the head', { baselineSchema: 'src/schema.ts' }],
  ['other programs', { postgresBinaries: '/tmp' }],
  ['an image', { image: 'evil/postgres' }],
  ['a non-empty database', { allowNonEmptyDatabase: true }],
  ['an output outside', { output: '../../pwned' }],
  ['a second of time', { timeout: 1 }],
  ['no row', { rows: 0 }],
  ['no transaction', { transaction: 'none' }],
  ['drizzle-kit off', { drizzleKit: 'off' }],
].map(([name, settings]) => [name as string, { 'raincheck.config.json': settings }]);

/** The same in other places and forms. */
const otherPlaces: readonly [name: string, files: Record<string, unknown>][] = [
  [
    'in package.json',
    { 'package.json': { name: 'x', raincheck: { failOn: 'never', rules: { 'drop-table': 'off' } } } },
  ],
  ['as a program', { 'raincheck.config.ts': `export default { failOn: process.env.CI ? 'never' : 'never' };\n` }],
  [
    'as a program that writes',
    {
      'raincheck.config.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync('pwned', 'x'); export default { failOn: 'never' };\n`,
    },
  ],
  ['not JSON', { 'raincheck.config.json': '{{{' }],
  ['unknown settings', { 'raincheck.config.json': { nothing: true } }],
  ['__proto__', { 'raincheck.config.json': '{"__proto__":{"failOn":"never"},"constructor":{}}' }],
];

const inputOf =
  (family: string) =>
  ([name, files]: [string, Record<string, unknown>] | readonly [string, Record<string, unknown>]): RepositoryInput => ({
    family,
    name,
    base: before,
    head: { ...after, ...files },
    isPull: true,
    // On the command line the head is the working tree, which code of the same user can write to: the Action reads a commit.
    may: name === 'writes into the checkout' ? anything : toldOrBroken,
  });

/** Pull requests that drop a table, and whose configs are against it that this is seen. */
export const configs: readonly RepositoryInput[] = [
  ...drizzleConfigs.map(inputOf('drizzle.config')),
  ...ownConfigs.map(inputOf('raincheck.config')),
  ...otherPlaces.map(inputOf('raincheck.config elsewhere')),
];
