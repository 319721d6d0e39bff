import type { Client } from 'pg';
import { lockModes } from '../../src/core/words.ts';
import type { Server } from '../../src/postgres/server.ts';
import type { FuzzInput } from './input.ts';
import { lossesOf, type Loss } from './losses.ts';
import { look, sight, type Look, type Sighted } from './sight.ts';

/** Where a batch fails: `statement` counts over all migrations; null for a failure at COMMIT. */
export interface Failure {
  statement: number | null;
  sqlstate: string;
  message: string;
}

/** What PostgreSQL itself did with an input. */
export interface Truth {
  /** On the input's rows. */
  onRows: Failure | null;
  /** On a database without rows. */
  onEmpty: Failure | null;
  /** Gone for good after the batch; empty when it was rolled back. */
  losses: Loss[];
  /** Relations of the baseline that a statement wrote anew, by the name just before it. */
  rewrites: { statement: number; relation: string }[];
  /** Strongest lock on each relation of the baseline, by its name before the batch, over what ran; null where it was not seen. */
  locks: Map<string, string> | null;
  /** Names that a relation of the baseline had in the course of the batch, and its partitioned table's, by its first one. */
  names: Map<string, Set<string>>;
  /** Old rows per table, by its name before the batch. */
  rowsBefore: Map<string, number>;
}

/** Runs an input on PostgreSQL with nothing of Raincheck in between. Null when its baseline itself fails. */
export async function truthOf(server: Server, input: FuzzInput): Promise<Truth | null> {
  const empty = await server.createDatabase();
  let full: string | null = null;
  try {
    if (!(await build(server, empty, input.baseline))) return null;
    full = await server.createDatabase(empty);
    await fill(server, full, input.rows);
    const onEmpty = (await run(server, empty, input)).failure;
    return { ...(await observed(server, full, input)), onEmpty };
  } finally {
    for (const name of [empty, ...(full === null ? [] : [full])]) await server.dropDatabase(name);
  }
}

/**
 * Where the batch fails on the input's rows when it runs in one transaction; null where it does not. Nothing stays, so
 * that many batches are asked about on one database.
 */
export async function rehearsal(server: Server, input: FuzzInput): Promise<Rehearsal | null> {
  const database = await server.createDatabase();
  if (!(await build(server, database, input.baseline))) {
    await server.dropDatabase(database);
    return null;
  }
  await fill(server, database, input.rows);
  return {
    failsAt: async (statements) => {
      const client = await server.connectPlain(database);
      let at = 0;
      try {
        await client.query(`SET statement_timeout = '30s'`);
        await client.query('BEGIN');
        for (const sql of statements) {
          await client.query(sql);
          at += 1;
        }
        return null;
      } catch {
        return at;
      } finally {
        await client.query('ROLLBACK');
        await client.end();
      }
    },
    [Symbol.asyncDispose]: async () => server.dropDatabase(database),
  };
}

/** A database on which batches are tried and taken back. */
export interface Rehearsal extends AsyncDisposable {
  /** Index of the first statement that fails; null when none does. */
  failsAt: (statements: readonly string[]) => Promise<number | null>;
}

/** @returns false when a statement fails */
async function build(server: Server, database: string, statements: readonly string[]): Promise<boolean> {
  const client = await server.connectPlain(database);
  try {
    for (const one of statements) await client.query(one);
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function fill(server: Server, database: string, rows: readonly string[]): Promise<void> {
  const client = await server.connectPlain(database);
  for (const one of rows) await client.query(one).catch(() => undefined);
  await client.end();
}

async function withAdmin<Result>(server: Server, database: string, use: (admin: Client) => Promise<Result>) {
  const admin = await server.connectAdmin(database);
  try {
    return await use(admin);
  } finally {
    await admin.end();
  }
}

async function observed(server: Server, database: string, input: FuzzInput): Promise<Omit<Truth, 'onEmpty'>> {
  const before = await withAdmin(server, database, sight);
  const { failure, looks } = await run(server, database, input, [...before.keys()]);
  const statements = input.migrations.flat();
  const losses = await withAdmin(server, database, async (admin) =>
    lossesOf(admin, { before, after: await sight(admin), statements }),
  );
  const names = namesOf(before, looks);
  const after = looks.slice(1);
  return {
    onRows: failure,
    losses,
    rewrites: after.flatMap((one, at) =>
      rewritten(looks[at] ?? one, one, statements[at] ?? '').map((relation) => ({ statement: at, relation })),
    ),
    locks: input.transaction === 'none' ? null : strongest(before, after),
    names,
    rowsBefore: new Map([...before.values()].map(({ name, rows }) => [name, rows.length])),
  };
}

/** Runs the batch as its migrator does. @param oids relations to look at after each statement; nobody looks without them */
async function run(
  server: Server,
  database: string,
  { migrations, transaction }: FuzzInput,
  oids: readonly number[] | null = null,
): Promise<{ failure: Failure | null; looks: Look[] }> {
  const client = await server.connectPlain(database);
  const looks: Look[] = [];
  const see = async (): Promise<void> => {
    if (oids !== null) looks.push(await look(client, oids));
  };
  let statement: number | null = -1;
  try {
    await client.query(`SET statement_timeout = '30s'`);
    await see();
    if (transaction === 'batch') await client.query('BEGIN');
    let next = 0;
    for (const file of migrations) {
      if (transaction === 'file') await client.query('BEGIN');
      for (const sql of file) {
        statement = next++;
        await client.query(sql);
        await see();
      }
      statement = null;
      if (transaction === 'file') await client.query('COMMIT');
    }
    statement = null;
    if (transaction === 'batch') await client.query('COMMIT');
    return { failure: null, looks };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw error;
    return { failure: { statement, sqlstate: code, message }, looks };
  } finally {
    await client.end();
  }
}

/** TRUNCATE writes a new file too, and it is no rewrite. */
function rewritten(before: Look, after: Look, sql: string): string[] {
  if (/\btruncate\b/i.test(sql)) return [];
  return [...before.files].flatMap(([oid, { name, file }]) => {
    const now = after.files.get(oid);
    return file === 0 || now === undefined || now.file === file ? [] : [name];
  });
}

function strongest(before: ReadonlyMap<number, Sighted>, looks: readonly Look[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { oid, mode } of looks.flatMap(({ locks }) => locks)) {
    const name = before.get(oid)?.name;
    if (name === undefined) continue;
    if (strengthOf(mode) > strengthOf(found.get(name))) found.set(name, mode);
  }
  return found;
}

function namesOf(before: ReadonlyMap<number, Sighted>, looks: readonly Look[]): Map<string, Set<string>> {
  return new Map(
    [...before.values()].map(({ oid, name, root }) => [
      name,
      new Set([name, root, ...looks.flatMap(({ files }) => files.get(oid)?.name ?? [])]),
    ]),
  );
}

/** A lock mode by its place among all; -1 for none. */
export function strengthOf(mode: string | undefined): number {
  return lockModes.findIndex((one) => one === mode);
}
