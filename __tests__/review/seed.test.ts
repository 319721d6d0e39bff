import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { folderTree } from '../../src/project/folder-tree.ts';
import { emptyTree } from '../../src/project/tree.ts';
import { readSeed, type Seed } from '../../src/review/seed.ts';
import { wordsOf } from '../../src/review/words.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { startLab } from '../trial/lab.ts';
import { review } from './support.ts';

let server: Server;
let checkout: string;
beforeAll(async () => {
  server = await startLab();
  checkout = mkdtempSync(path.join(tmpdir(), 'seed-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(checkout, { recursive: true });
});

const pending = 'ALTER TABLE people ALTER COLUMN name SET NOT NULL';
const seedOf = (more: Partial<Seed>): Seed => ({
  files: [],
  command: null,
  checkout,
  environment: process.env,
  signal: new AbortController().signal,
  ...more,
});

async function tried(seed: Partial<Seed>, seconds = 60) {
  const settings = { ...mergeSettings([]), timeout: seconds };
  const { review: result } = await review(server, pending, undefined, { seed: seedOf(seed), settings });
  return {
    error: result.facts[0]?.error?.sqlstate ?? null,
    rows: result.trials[0]?.rowsPerTable['people'],
    notes: result.notChecked.filter((note) => /seed/i.test(note)),
  };
}

/** A program of the project that connects as they all do. */
function program(name: string, code: string): string[] {
  const pg = pathToFileURL(path.resolve(import.meta.dirname, '../../node_modules/pg/esm/index.mjs')).href;
  const connect = `import pg from '${pg}'; const client = new pg.Client(process.env.DATABASE_URL); await client.connect();`;
  writeFileSync(path.join(checkout, name), `${connect}\n${code}\nawait client.end();`);
  return [process.execPath, name];
}

describe('rows of the project’s own', () => {
  test('as SQL: the batch is tried on them, and on no others', async () => {
    const sql = `INSERT INTO people SELECT n, 'name ' || n FROM generate_series(1, 40) n`;
    expect(await tried({ files: [{ path: 'seed.sql', sql }] })).toEqual({ error: null, rows: 40, notes: [] });
    expect(await tried({ files: [{ path: 'seed.sql', sql: `${sql}; INSERT INTO people VALUES (0, NULL)` }] })).toEqual({
      error: '23502',
      rows: 41,
      notes: [],
    });
  });

  test('by a command, after the SQL', async () => {
    const command = program('seed.mjs', `await client.query('INSERT INTO people SELECT id + 1, name FROM people');`);
    const files = [{ path: 'seed.sql', sql: `INSERT INTO people VALUES (1, 'Ada')` }];
    expect(await tried({ files, command })).toEqual({ error: null, rows: 2, notes: [] });
  });
});

describe('a seed that fails leaves made-up rows, and says why', () => {
  const usual = { rows: 1000, error: null };

  test('SQL', async () => {
    const { notes, ...rest } = await tried({
      files: [{ path: 'seed.sql', sql: 'INSERT INTO people (age) VALUES (1)' }],
    });
    expect({ ...rest, notes }).toEqual({
      ...usual,
      notes: [
        'The seed `seed.sql` failed on the base branch’s schema: column "age" of relation "people" does not exist. The trial ran on made-up rows instead.',
      ],
    });
  });

  test('a command', async () => {
    const command = program('fails.mjs', `throw new Error('no such thing')`);
    const { notes } = await tried({ command });
    expect(notes[0]).toMatch(/^The seed command `.* fails.mjs` ended with exit code 1: .*no such thing.* made-up rows/);
  });

  test('a command that is not there', async () => {
    expect((await tried({ command: ['no-such-program'] })).notes[0]).toContain('spawn no-such-program ENOENT');
  });

  test('a command that changes the schema', async () => {
    const command = program('migrates.mjs', `await client.query('ALTER TABLE people ADD COLUMN age integer');`);
    expect((await tried({ command })).notes[0]).toMatch(/^The seed changes the schema \(column .*age\)/);
  });

  test('a command that never ends', async () => {
    const command = program('sleeps.mjs', 'await new Promise((resolve) => setTimeout(resolve, 600_000));');
    expect((await tried({ command }, 8)).notes[0]).toContain('did not end within 8 seconds');
  });
});

test('a command sees no secret of the run', async () => {
  const command = program(
    'looks.mjs',
    `const seen = JSON.stringify(process.env); await client.query('INSERT INTO people VALUES (1, $1)', [seen]);
     if (/hunter2|gho_/.test(seen)) throw new Error('a secret');`,
  );
  const environment = { ...process.env, GITHUB_TOKEN: 'gho_secret', SOME_KEY: 'hunter2' };
  expect(await tried({ command, environment })).toEqual({ error: null, rows: 1, notes: [] });
});

describe('the settings', () => {
  const read = (settings: { seed?: string[]; seedCommand?: string }, base = emptyTree) =>
    readSeed({ seed: [], seedCommand: null, ...settings }, { ...seedOf({}), base, head: folderTree(checkout) });

  test('without them there is no seed', async () => {
    expect(await read({})).toBeNull();
  });

  test('a file is the base branch’s, where it has one', async () => {
    writeFileSync(path.join(checkout, 'seed.sql'), 'head');
    expect((await read({ seed: ['seed.sql'] }))?.files).toEqual([{ path: 'seed.sql', sql: 'head' }]);
    const base = { ...emptyTree, read: () => Promise.resolve('base') };
    expect((await read({ seed: ['seed.sql'] }, base))?.files).toEqual([{ path: 'seed.sql', sql: 'base' }]);
  });

  test('a file that is nowhere stops the review', async () => {
    await expect(read({ seed: ['../../etc/passwd'] })).rejects.toMatchObject({ where: '../../etc/passwd' });
  });

  test.each([
    ['npm run seed', ['npm', 'run', 'seed']],
    [`node "my seeds/seed.ts" --only='a b' x`, ['node', 'my seeds/seed.ts', '--only=a b', 'x']],
    ['psql; rm -rf /', ['psql;', 'rm', '-rf', '/']],
  ])('%s', (command, words) => {
    expect(wordsOf(command, 'seedCommand')).toEqual(words);
  });

  test('an open quote is an error', () => {
    expect(() => wordsOf('node "seed.ts', 'seedCommand')).toThrow('quote');
  });
});
