import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { batchContext } from '../../src/batch/context.ts';
import { workOutOrder, type Releases } from '../../src/compatibility/deploy-order.ts';
import { loadRelease, type Loaded } from '../../src/compatibility/load.ts';
import type { DeployOrder } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { withTrial } from '../../src/trial/trial.ts';
import { modulesOf } from '../toolchains.ts';
import { migrationsOf, project, startLab } from '../trial/lab.ts';
import { columns, enums, keys, others, tables, types, type OrderCase } from './cases.ts';
import { RealProgram } from './real-program.ts';

let server: Server;
let program: RealProgram;
let folder: string;
beforeAll(async () => {
  server = await startLab();
  program = new RealProgram(modulesOf('kit-0.31'));
  folder = await mkdtemp(path.join(os.tmpdir(), 'order-test-'));
  await symlink(modulesOf('kit-0.31'), path.join(folder, 'node_modules'));
});
afterAll(async () => {
  program[Symbol.dispose]();
  await rm(folder, { recursive: true });
  await server.stop();
});

const groups: Record<string, OrderCase[]> = { columns, types, enums, tables, keys, others };

describe.each(Object.entries(groups))('deploy order: %s', (group, cases) => {
  /** `columns_03`: the name of a case's table. */
  const tableOf = (one: OrderCase) => `${group}_${String(cases.indexOf(one)).padStart(2, '0')}`;
  let baseline: string;
  let releases: Releases;
  beforeAll(async () => {
    const schema = async (which: 'old' | 'new') => {
      const file = path.join(folder, group, which, 'schema.ts');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, header + cases.map((one) => inWords(one, which, tableOf(one))).join('\n'));
      return file;
    };
    const files = { old: await schema('old'), new: await schema('new') };
    baseline = await server.createDatabase();
    const { sql = [], error } = await program.ask({ act: 'ddl', schema: files.old });
    if (error !== undefined) throw new Error(error);
    await runSql(baseline, sql.join(';\n'));
    releases = { old: await load(path.dirname(files.old)), new: await load(path.dirname(files.new)) };
  });
  afterAll(async () => server.dropDatabase(baseline));

  test('both releases were loaded with the project’s own drizzle-orm', () => {
    expect(releases).toMatchObject({ old: { ok: true }, new: { ok: true } });
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const table = tableOf(one);
    const sql = one.sql.replaceAll('$t', table);
    const order = await ours(baseline, sql, releases);
    const truth = await trueAnswer(baseline, one, { table, sql, folder: path.join(folder, group) });
    expect({ answer: order?.answer, from: order?.from }).toEqual({ answer: truth, from: 'drizzle-orm' });
    expect(truth).toBe(one.answer);
  });
});

const header = `import { sql, relations } from 'drizzle-orm';
import { bigint, boolean, check, date, foreignKey, index, integer, json, jsonb, numeric, pgEnum, pgMaterializedView, pgSchema,
  pgTable, pgView, serial, text, timestamp, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
`;

function inWords(one: OrderCase, which: 'old' | 'new', table: string): string {
  const own = one[which];
  const { before = '', after = '', extra } = one[`${which}More`] ?? {};
  const body = `{ id: serial('id').primaryKey(), ${own} }${extra === undefined ? '' : `, ${extra}`}`;
  const text = [before, own === null ? '' : `export const $t = pgTable('$t', ${body});`, after].join('\n');
  return text.replaceAll('$t', table);
}

function load(root: string): Promise<Loaded> {
  const own = { directory: '', schema: ['./schema.ts'], casing: null };
  const deadline = Date.now() + 60_000;
  return loadRelease(own, { root, environment: process.env, deadline, signal: new AbortController().signal });
}

async function ours(baseline: string, sql: string, releases: Releases): Promise<DeployOrder | null> {
  const { migrations, statements } = await migrationsOf(sql);
  const settings = settingsSchema.parse({});
  const input = { migrations, statements, project, transaction: 'batch' as const, rows: 30 };
  return withTrial(server, baseline, input, async (trial, stage) => {
    const batch = batchContext({ statements, trial, transaction: 'batch', settings });
    const worked = await workOutOrder({ batch, trial, stage, releases, findings: [] });
    return worked.ok ? worked.order : null;
  });
}

/** Runs a program of each release on the other one's database. */
async function trueAnswer(
  baseline: string,
  { upsertsBy = [] }: OrderCase,
  { table, sql, folder: home }: { table: string; sql: string; folder: string },
): Promise<DeployOrder['answer']> {
  const file = (which: 'old' | 'new') => path.join(home, which, 'schema.ts');
  const before = await server.createDatabase(baseline);
  const ask = (act: string, which: 'old' | 'new', database: string) =>
    program.ask({ act, schema: file(which), url: server.urlFor(database), only: table, upsertsBy });
  expect(await ask('seed', 'old', before)).toEqual({ ok: true });
  const after = await server.createDatabase(before);
  try {
    // What fails on rows is what an empty table would let pass.
    await runSql(after, sql).catch(async () => runSql(after, `TRUNCATE ${table} CASCADE; ${sql}`));
    expect({ old: await ask('use', 'old', before), new: await ask('use', 'new', after) }).toEqual({
      old: { ok: true },
      new: { ok: true },
    });
    const old = (await ask('use', 'old', after)).ok === true;
    const now = (await ask('use', 'new', before)).ok === true;
    if (old) return now ? 'either' : 'migrate-first';
    return now ? 'code-first' : 'neither';
  } finally {
    await server.dropDatabase(after);
    await server.dropDatabase(before);
  }
}

async function runSql(database: string, sql: string): Promise<void> {
  const client = await server.connectPlain(database);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
