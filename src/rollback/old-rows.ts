import type pg from 'pg';
import type { Catalog, Table } from '../core/catalog.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { uniqueKeys } from '../grammar/unique-keys.ts';

/** Where the rows that were there before the batch are kept meanwhile, as text: it belongs to the superuser. */
export const keepingSchema = 'raincheck_before';

/** A table whose rows are kept. */
export interface Kept {
  table: Table;
  /** Columns that tell its rows apart and are never NULL; empty when it has none. */
  key: string[];
  /** Without generated ones: they follow from the others. */
  columns: string[];
}

/** Values or rows that are not there any more. */
export interface Lost {
  relation: string;
  /** Null where whole rows are gone. */
  column: string | null;
  rows: number;
}

/** The tables of these names that hold rows themselves, each with a key that tells its rows apart. */
export function tablesToKeep(catalog: Catalog, names: ReadonlySet<string>): Kept[] {
  return Object.values(catalog.tables)
    .filter(({ name, kind }) => kind === 'table' && names.has(name))
    .map((table) => ({
      table,
      key: keyOf(table),
      columns: table.columns.filter(({ generated }) => generated === '').map(({ name }) => name),
    }));
}

/** The primary key, or a unique one without NULLs and made of columns alone. */
export function keyOf(table: Table, except: ReadonlySet<string> = new Set()): string[] {
  const required = new Set(table.columns.filter(({ notNull }) => notNull).map(({ name }) => name));
  const primary = table.constraints.filter(({ type }) => type === 'primary key').map(({ columns }) => columns);
  return (
    [...primary, ...uniqueKeys(table)].find(
      (columns) => columns.length > 0 && columns.every((column) => required.has(column) && !except.has(column)),
    ) ?? []
  );
}

export function sqlTable({ schema, bareName }: Pick<Table, 'schema' | 'bareName'>): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(bareName)}`;
}

/** Copies the rows. @param admin a session of the superuser: only output functions of types are called, never a cast */
export async function keepRows(admin: pg.Client, kept: readonly Kept[]): Promise<void> {
  await admin.query(`CREATE SCHEMA ${keepingSchema}`);
  for (const [at, { table, columns }] of kept.entries()) {
    const values = columns.map((column, place) => `${textOf(column, table)} AS c${place}`);
    await admin.query(
      `CREATE UNLOGGED TABLE ${keepingSchema}.t${at} AS SELECT ${values.join(', ')} FROM ONLY ${sqlTable(table)}`,
    );
  }
}

export async function dropKept(admin: pg.Client): Promise<void> {
  await admin.query(`DROP SCHEMA ${keepingSchema} CASCADE`);
}

/** What has become of the kept rows, table by table, column by column. */
export async function lostOf(admin: pg.Client, kept: readonly Kept[], now: Catalog): Promise<Lost[]> {
  const lost: Lost[] = [];
  for (const [at, one] of kept.entries()) lost.push(...(await lostIn(admin, at, one, now.tables[one.table.name])));
  return lost;
}

async function lostIn(
  admin: pg.Client,
  at: number,
  { table, key, columns }: Kept,
  now: Table | undefined,
): Promise<Lost[]> {
  const relation = table.name;
  const old = `${keepingSchema}.t${at}`;
  const count = async (sql: string): Promise<number> =>
    Number(
      ((await admin.query(`SELECT pg_catalog.count(*) AS n FROM (${sql}) AS x`)).rows as { n: string }[])[0]?.n ?? 0,
    );
  const there = new Set(now?.columns.map(({ name }) => name));
  const missing = (names: readonly string[]): Promise<number> => {
    const places = names.map((name) => `c${columns.indexOf(name)}`);
    if (now === undefined || names.some((name) => !there.has(name)))
      return count(`SELECT FROM ${old} WHERE ${places.map((place) => `${place} IS NOT NULL`).join(' OR ') || 'true'}`);
    return count(
      `SELECT ${places.join(', ')} FROM ${old} EXCEPT ALL SELECT ${names.map((name) => textOf(name, now)).join(', ')} FROM ONLY ${sqlTable(now)}`,
    );
  };
  const total = columns.length === 0 ? 0 : await missing(columns);
  if (total === 0) return [];
  const sizes = await Promise.all([
    count(`SELECT FROM ${old}`),
    now === undefined ? 0 : count(`SELECT FROM ONLY ${sqlTable(now)}`),
  ]);
  const keyLost = key.length === 0 ? Math.max(0, sizes[0] - sizes[1]) : await missing(key);
  // A key whose own values have changed tells nothing of the rows: as long as there are as many, none is gone.
  const usable = key.length > 0 && (keyLost === 0 || sizes[1] < sizes[0]) ? key : [];
  const gone = sizes[1] >= sizes[0] ? 0 : keyLost;
  const lost: Lost[] = gone > 0 ? [{ relation, column: null, rows: gone }] : [];
  for (const column of columns) {
    const rows = (await missing([...usable.filter((name) => name !== column), column])) - gone;
    if (rows > 0 && gone < sizes[0]) lost.push({ relation, column, rows });
  }
  return lost.length > 0 ? lost : [{ relation, column: null, rows: total }];
}

/** A value by its type's output function, NULL as it is; JSON without what only its text has: spaces, the order of keys. */
function textOf(column: string, { columns }: Table): string {
  const name = quoteIdentifier(column);
  const isJson = columns.some((one) => one.name === column && one.type === 'json');
  return `CASE WHEN ${name} IS NULL THEN NULL ELSE pg_catalog.format('%s', ${name}${isJson ? '::jsonb' : ''}) END`;
}
