import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { configRunner } from '../../src/project/config-run.ts';
import { findProjects } from '../../src/project/discover.ts';
import { openRepository } from '../../src/project/repository.ts';
import { gitEnv, makeRepo } from './repo.ts';

const env = { ...process.env, GITHUB_TOKEN: 's3cret', NODE_OPTIONS: '--invalid-option', PGPASSWORD: 's3cret' };
const kit = "import { defineConfig } from 'drizzle-kit';\n";

async function run(source: string, files: Record<string, string> = {}, deadline = 20_000) {
  const repo = makeRepo();
  repo.commit({ 'db/drizzle.config.ts': source, ...files });
  const result = await configRunner(repo.root, { env, deadline })('db/drizzle.config.ts');
  return { repo, result };
}

describe('running a config in a child process', () => {
  test('gives what Raincheck needs and nothing else', async () => {
    const { repo, result } = await run(
      `${kit}import { join } from 'node:path'; import { folder } from '@/folder';
       const out = await Promise.resolve(join(import.meta.dirname, folder()));
       console.log('{"out": "from stdout"}'); process.stdout.write('noise');
       export default defineConfig({ dialect: 'postgresql', schema: ['./a.ts', process.cwd() + '/b.ts'], out,
         dbCredentials: { url: process.env.DATABASE_URL, password: 'p4ss' }, extra: () => 1 });`,
      {
        'db/lib/folder.ts': `export const folder = (): string => 'sql';`,
        'db/tsconfig.json': `{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }`,
      },
    );
    expect(result).toEqual({
      ok: true,
      config: {
        dialect: 'postgresql',
        schema: ['./a.ts', '/\u0001repository/db/b.ts'],
        out: '/\u0001repository/db/sql',
      },
    });
    expect(repo.git('status', '--porcelain', '--ignored')).toBe('');
  });

  test('without secrets, with a database URL that leads nowhere', async () => {
    const { result } = await run(
      `${kit}if (!process.env.DATABASE_URL || !process.env.POSTGRES_URL) throw new Error('not set');
       export default defineConfig({ dialect: 'postgresql', schema: Object.keys(process.env).sort(), out: process.env.DATABASE_URL });`,
    );
    expect(result).toMatchObject({ ok: true, config: { out: 'postgres://raincheck:raincheck@127.0.0.1:1/raincheck' } });
    const names = (result as { config: { schema: string[] } }).config.schema;
    expect(
      names.filter((name) => !['PATH', 'HOME', 'LANG', 'TMPDIR', 'DATABASE_URL', 'POSTGRES_URL'].includes(name)),
    ).toEqual([]);
  });

  test('where nothing is installed: drizzle-kit and dotenv are not needed', async () => {
    const { result } = await run(
      `import 'dotenv/config'; import * as dotenv from 'dotenv'; import { config } from 'dotenv'; ${kit}
       dotenv.config({ path: '.env' }); config();
       const folder = () => './sql'; export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: folder() });`,
    );
    expect(result).toEqual({ ok: true, config: { dialect: 'postgresql', schema: './a.ts', out: './sql' } });
  });

  test('which insists on an address, and on a module for its effect alone', async () => {
    const { result } = await run(
      `import '@acme/env-loader'; ${kit}
       if (!process.env.SHOP_DB_URI) throw new Error('SHOP_DB_URI must be set');
       export default defineConfig({ dialect: 'postgresql', schema: './a.ts', out: './sql' });`,
    );
    expect(result).toEqual({ ok: true, config: { dialect: 'postgresql', schema: './a.ts', out: './sql' } });
  });

  test.each([
    ['a config that throws', `throw new Error('no region');`, /no region/],
    ['a module that is not there', `import { x } from 'not-installed'; export default x;`, /not-installed/],
    ['a config that ends the process', `process.exit(0);`, /code 0/],
    ['a syntax error', `export default {{{`, /Error|Unexpected/],
    [
      'an answer without an end',
      `export default { schema: 'x'.repeat(1_000_000), dialect: 'postgresql' };`,
      /too large/,
    ],
  ])('%s', async (_, source, reason) => {
    const { result } = await run(source);
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(reason) as unknown });
  });

  test('a config that never ends is killed with what it started', async () => {
    const { repo, result } = await run(
      `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';
       const child = spawn('sleep', ['1000'], { stdio: 'inherit' });
       writeFileSync(new URL('./pid', import.meta.url), String(child.pid));
       for (;;);`,
      {},
      2000,
    );
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(/within 2 seconds/) as unknown });
    const pid = Number(readFileSync(join(repo.root, 'db/pid'), 'utf8'));
    for (let tries = 0; tries < 50 && alive(pid); tries++) await sleep(20);
    expect(alive(pid)).toBe(false);
  });

  test('a config that leaves a timer and a server behind ends all the same', async () => {
    const { result } = await run(
      `import { createServer } from 'node:net'; createServer().listen(0); setInterval(() => {}, 1000);
       export default { dialect: 'postgresql', schema: './a.ts' };`,
    );
    expect(result).toEqual({ ok: true, config: { dialect: 'postgresql', schema: './a.ts' } });
  });
});

test('findProjects runs only what static reading cannot understand, and each config once', async () => {
  const repo = makeRepo();
  const counting = `import { appendFileSync } from 'node:fs'; appendFileSync(new URL('./ran', import.meta.url), 'x');\n`;
  repo.commit({
    '.gitignore': 'ran\n',
    'plain/drizzle.config.ts': `${counting}${kit}export default defineConfig({ dialect: 'postgresql', schema: './a.ts' });`,
    'deep/er/drizzle.config.ts': `${counting}${kit}const out = () => './sql'; export default defineConfig({ dialect: 'postgresql', schema: './none.ts', out: out() });`,
    'broken/drizzle.config.ts': `${kit}throw new Error('no region'); export default defineConfig({ dialect: dialect() });`,
  });
  using repository = await openRepository(repo.root, { env: gitEnv });
  const { projects, skipped } = await findProjects(repository.workingTree(), {
    configs: [],
    run: configRunner(repo.root, { env }),
  });
  expect(projects.map(({ name, out }) => [name, out])).toEqual([
    ['plain/drizzle.config.ts', 'plain/drizzle'],
    ['deep/er/drizzle.config.ts', 'deep/er/sql'],
  ]);
  expect(skipped).toEqual([
    { project: 'broken/drizzle.config.ts', reason: expect.stringContaining('no region') as unknown },
  ]);
  expect(existsSync(join(repo.root, 'plain/ran'))).toBe(false);
  expect(readFileSync(join(repo.root, 'deep/er/ran'), 'utf8')).toBe('x');
  expect(readdirSync(repo.root)).not.toContain('node_modules');
});

function alive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z';
  } catch {
    return false;
  }
}
