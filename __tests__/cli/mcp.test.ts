import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { config, journal, makeRepo, type TestRepo } from '../project/repo.ts';

const cli = path.resolve(import.meta.dirname, '../../src/cli.ts');
const first = {
  tag: '0000_users',
  when: 1_700_000_000_000,
  sql: 'CREATE TABLE "users" ("id" integer PRIMARY KEY, "email" text, "age" integer);\n',
};
const second = {
  tag: '0001_index',
  when: 1_700_000_001_000,
  sql: 'CREATE INDEX "users_age_idx" ON "users" ("age");\n',
};

interface Answer {
  isError?: boolean;
  content: { type: string; text: string }[];
  structuredContent?: Record<string, unknown> & {
    findings?: { rule: string; severity: string; proof: string | null; file: string | null }[];
  };
}

let repo: TestRepo;
let client: Client;
async function connect(...flags: string[]): Promise<void> {
  client = new Client({ name: 'a-test', version: '1.0.0' });
  const environment = { PATH: process.env['PATH'] ?? '', RAINCHECK_DRIZZLE_KIT: 'off', RAINCHECK_DATABASE: 'embedded' };
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [cli, 'mcp', ...flags],
      cwd: repo.root,
      env: environment,
      stderr: 'ignore',
    }),
  );
}
const call = async (name: string, args: Record<string, unknown> = {}) =>
  (await client.callTool({ name, arguments: args }, undefined, { timeout: 120_000 })) as unknown as Answer;

beforeEach(async () => {
  repo = makeRepo();
  repo.commit({ 'drizzle.config.ts': config(), ...journal([first]) });
  repo.write(journal([first, second]));
  await connect();
});
afterEach(async () => {
  await client.close();
});

describe('raincheck mcp', () => {
  test('names its tools, with shapes for what goes in and comes out', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['check', 'explain', 'fix', 'review', 'rollback', 'runbook']);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(annotations?.destructiveHint).toBe(false);
    }
  });

  test('review: verdict and findings of the working tree, in words and as data', async () => {
    const { structuredContent: data, content } = await call('review', { base: 'main' });
    expect(data).toMatchObject({ verdict: 'warn', exitCode: 0 });
    expect(data?.findings).toEqual([
      expect.objectContaining({
        rule: 'create-index-blocks-writes',
        severity: 'warning',
        file: 'drizzle/0001_index.sql',
        proof: 'proven',
      }),
    ]);
    expect(content[0]?.text).toContain('CREATE INDEX CONCURRENTLY');
  });

  test('check: SQL that is not written down yet', async () => {
    const { structuredContent: data } = await call('check', {
      sql: 'ALTER TABLE users DROP COLUMN email;',
      baselineSql: 'CREATE TABLE users (id integer PRIMARY KEY, email text);',
    });
    expect(data).toMatchObject({ verdict: 'block', exitCode: 1 });
    expect(data?.findings?.map(({ rule }) => rule)).toEqual(['drop-column']);
  });

  test('what could not be reviewed is an error, and no pass', async () => {
    const answer = await call('review', { base: 'nowhere' });
    expect(answer).toMatchObject({ isError: true, structuredContent: { verdict: 'broken', exitCode: 2 } });
    expect(await call('explain', { rule: 'drop-colum' })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('did you mean drop-column') }],
    });
  });

  test('explain, runbook and rollback give their pages', async () => {
    expect((await call('explain', { rule: 'drop-column' })).content[0]?.text).toMatch(/^# drop-column/);
    expect((await call('runbook', { base: 'main' })).content[0]?.text).toContain('users_age_idx');
    const { structuredContent } = await call('rollback', { base: 'main' });
    expect(structuredContent).toMatchObject({ exitCode: 0, wrote: false });
    expect(structuredContent?.['output']).toContain('DROP INDEX "users_age_idx"');
  });

  test('fix shows the files, and writes none unless the server was started so', async () => {
    const file = path.join(repo.root, 'drizzle/0001_index.sql');
    const shown = await call('fix', { base: 'main' });
    expect(shown.structuredContent).toMatchObject({ exitCode: 0, wrote: false });
    expect(shown.content[0]?.text).toContain('CREATE INDEX IF NOT EXISTS "users_age_idx"');
    expect(await call('fix', { base: 'main', write: true })).toMatchObject({
      isError: true,
      content: [{ text: 'Nothing was written: this server was started without --allow-write.' }],
    });
    expect(readFileSync(file, 'utf8')).toBe(second.sql);
    expect(existsSync(path.join(repo.root, 'drizzle-later'))).toBe(false);
    await client.close();
    await connect('--allow-write');
    expect((await call('fix', { base: 'main', write: true })).structuredContent).toMatchObject({ wrote: true });
    expect(readFileSync(file, 'utf8')).toContain('IF NOT EXISTS');
  });
});
