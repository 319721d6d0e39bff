/* oxlint-disable typescript/no-explicit-any -- drizzle-orm is loaded from another folder, in one of three versions */
/**
 * A program that uses a database as an application does, with its own Drizzle: what it meets is the true answer. Reads
 * one order a line on standard input, writes one answer a line. Its argument is the folder of the packages.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const modules = process.argv[2] ?? '';
const load = async (file: string): Promise<any> => import(pathToFileURL(path.join(modules, file)).href);
const orm = await load('drizzle-orm/index.js');
const core = await load('drizzle-orm/pg-core/index.js');
const driver = await load('drizzle-orm/node-postgres/index.js');
const { default: pg } = await import('pg');

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  const answer = await obey(order).catch((error: any) => ({ error: String(error.cause?.message ?? error.message) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function obey({ act, schema, url, only, upsertsBy }: any): Promise<object> {
  const exports = await import(pathToFileURL(schema).href);
  if (act === 'ddl') return { sql: await ddl(exports) };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const db = driver.drizzle(client, { schema: exports });
    const mine = Object.values(exports).filter((one) => orm.is(one, core.PgTable) && nameOf(one).startsWith(only));
    for (const table of mine) {
      if (act === 'seed') for (let at = 0; at < 3; at++) await db.insert(table).values(await row(db, table, at, false));
      else await use(client, db, table, upsertsBy);
    }
    if (act === 'use') await readViews(db, exports, only);
    return { ok: true };
  } finally {
    await client.end();
  }
}

/** As an application works: reads all, writes a new row in each way, changes and removes one, upserts where it does. */
async function use(client: any, db: any, table: any, upsertsBy: string[] | null): Promise<void> {
  await client.query('BEGIN');
  try {
    await db.select().from(table);
    await db.insert(table).values(await row(db, table, 101, true));
    await db
      .insert(table)
      .values(await row(db, table, 102, false))
      .returning();
    const columns = orm.getTableColumns(table);
    for (const [key, column] of Object.entries<any>(columns)) {
      for (const label of column.enumValues ?? []) {
        if (!orm.is(column, core.PgEnumColumn)) continue;
        await db.insert(table).values({ ...(await row(db, table, 103, false)), [key]: label });
      }
    }
    await db
      .update(table)
      .set(await row(db, table, 104, false))
      .where(orm.eq(columns.id, 102));
    const targets = (upsertsBy ?? []).map((key) => columns[key]);
    const isKey = targets.length > 0 && hasKey(table, targets);
    if (isKey)
      await db
        .insert(table)
        .values(await row(db, table, 105, false))
        .onConflictDoNothing({ target: targets });
    const query = db.query?.[Object.keys(db.query).find((key) => db._.fullSchema?.[key] === table) ?? ''];
    const related = Object.keys(query?.tableConfig?.relations ?? {});
    for (const relation of related) await query.findMany({ with: { [relation]: true } });
  } finally {
    await client.query('ROLLBACK');
  }
}

async function readViews(db: any, exports: any, only: string): Promise<void> {
  for (const view of Object.values<any>(exports)) {
    const isView = orm.is(view, core.PgView);
    if (!isView && !orm.is(view, core.PgMaterializedView)) continue;
    const { name } = isView ? core.getViewConfig(view) : core.getMaterializedViewConfig(view);
    if (name.startsWith(only)) await db.select().from(view);
  }
}

/** The release knows a key of just these columns. */
function hasKey(table: any, targets: any[]): boolean {
  const { uniqueConstraints, indexes } = core.getTableConfig(table);
  const lists = [
    ...uniqueConstraints.map((one: any) => one.columns),
    ...indexes.filter((one: any) => one.config.unique).map((one: any) => one.config.columns),
    ...targets.filter((one) => one.isUnique).map((one) => [one]),
  ];
  const text = (list: any[]) => list.map(({ name }) => name).join();
  return lists.some((list) => text(list) === text(targets));
}

async function row(db: any, table: any, at: number, onlyRequired: boolean): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const references = new Map<unknown, any>();
  for (const key of core.getTableConfig(table).foreignKeys) {
    const { columns, foreignTable } = key.reference();
    references.set(columns[0], foreignTable);
  }
  for (const [key, column] of Object.entries<any>(orm.getTableColumns(table))) {
    if (column.primary || column.generated || column.generatedIdentity?.type === 'always') continue;
    if (onlyRequired && (!column.notNull || column.hasDefault)) continue;
    // An application writes the keys of rows that are there, whether or not the database holds it to that.
    const parent = references.get(column) ?? (key === 'parentId' ? parentOf(db, table) : undefined);
    values[key] =
      parent === undefined ? valueOf(column, at) : ((await db.select().from(parent).limit(1))[0]?.id ?? null);
  }
  return values;
}

function parentOf(db: any, table: any): any {
  const name = `${nameOf(table)}_parent`;
  return Object.values(db._.fullSchema).find((one) => orm.is(one, core.PgTable) && nameOf(one) === name);
}

function valueOf(column: any, at: number): unknown {
  if (orm.is(column, core.PgEnumColumn)) return column.enumValues[at % column.enumValues.length];
  const value = plain(column, at);
  return column.dataType === 'array' || column.dimensions > 0 ? [value] : value;
}

function plain(column: any, at: number): unknown {
  switch (column.columnType) {
    case 'PgBoolean':
      return at % 2 === 0;
    case 'PgInteger':
    case 'PgBigInt53':
      return at + 1;
    case 'PgNumeric':
      return `${at}.25`;
    case 'PgTimestamp':
      return new Date(1_700_000_000_000 + at);
    case 'PgDateString':
      return '2024-02-03';
    case 'PgUUID':
      return randomUUID();
    case 'PgJson':
    case 'PgJsonb':
      return { at };
    default:
      return `word ${at}`;
  }
}

/** The tables of a release, as its own drizzle-kit makes them. */
async function ddl(exports: any): Promise<string[]> {
  const kit = await load('drizzle-kit/api.js').catch(() => load('drizzle-kit/api-postgres.js'));
  const api = kit.generateDrizzleJson ? kit : kit.default;
  const [empty, full] = [await api.generateDrizzleJson({}), await api.generateDrizzleJson(exports)];
  return api.generateMigration(empty, full);
}

function nameOf(table: any): string {
  return core.getTableConfig(table).name;
}
