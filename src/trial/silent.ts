import type pg from 'pg';
import type { Catalog } from '../core/catalog.ts';
import type { SilentChangeFact } from '../core/facts.ts';
import { printName, quotePrinted } from '../grammar/name.ts';
import type { Node } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { changedValue, lostValue, type Valued } from '../grammar/same-value.ts';
import type { RunOptions } from './run-types.ts';
import type { BatchStatement } from './statements.ts';
import type { Workshop } from './workshop.ts';

type Around = NonNullable<RunOptions['around']>;

/** A column whose type a statement changes, as it was before. */
interface Kept {
  column: string;
  number: number;
  type: string;
  category: string;
}

interface Keeping {
  /** OID of the table. */
  oid: string;
  kept: Kept[];
  /** The temporary table with the old values. */
  store: string;
}

/** A table, as a session finds it, and the columns of it that get another type. */
interface Converted {
  table: string;
  columns: string[];
}

/** What is watched, and where it goes. */
interface Watch {
  rowSet: 'ordinary' | 'hostile';
  /** The changes, by statement. */
  found: Map<number, SilentChangeFact[]>;
  /** The catalogs of the run on empty tables: they show what no text says, in a body, a function, an EXECUTE. */
  catalogs: { before: readonly Catalog[]; final: Catalog };
}

/**
 * Watches the statements of a run that change the type of a column, and compares the values before and after: a change
 * that succeeds can still truncate, round or merge them. The values are kept in temporary tables of another session of
 * the plain role, in the order of the file, which a rewrite keeps.
 *
 * @param use runs the batch with the hooks
 */
export async function watchSilentChanges<Result>(
  shop: Workshop,
  database: string,
  { rowSet, found, catalogs }: Watch,
  use: (around: Around) => Promise<Result>,
): Promise<Result> {
  const all = new Map(shop.statements.map((one) => [one.index, convertedBy(one, catalogs)]));
  if ([...all.values()].every((one) => one.length === 0)) return use({});
  const client = await shop.server.connectPlain(database);
  try {
    let keepings: Keeping[] = [];
    return await use({
      before: async ({ index }) => {
        for (const one of all.get(index) ?? []) {
          const keeping = await keep(client, one, `raincheck_kept_${keepings.length}`).catch(() => null);
          if (keeping !== null) keepings.push(keeping);
        }
      },
      after: async ({ index }, run) => {
        const changes: SilentChangeFact[] = [];
        for (const keeping of keepings) {
          if (run.error === null) changes.push(...(await compare(client, keeping, rowSet).catch(() => [])));
          await client.query(`DROP TABLE pg_temp.${keeping.store}`).catch(() => undefined);
        }
        if (changes.length > 0) found.set(index, changes);
        keepings = [];
      },
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What a statement converts: by its text, and by what it did to the catalog where there were no rows. */
function convertedBy(one: BatchStatement, { before, final }: Watch['catalogs']): Converted[] {
  const said = saidIn(one.node);
  const [was, is] = [before[one.index], before[one.index + 1] ?? final];
  const seen = was === undefined || was === is ? [] : typesThatDiffer(was, is);
  const others = seen.map(({ table, columns }) => ({
    table,
    columns: columns.filter((column) => said?.columns.includes(column) !== true || !isSameTable(said.table, table)),
  }));
  return [...(said === null ? [] : [said]), ...others].filter(({ columns }) => columns.length > 0);
}

/** A name without its schema is one that the search path finds. */
function isSameTable(said: string, quoted: string): boolean {
  return quoted === said || quoted.endsWith(`.${said}`);
}

function typesThatDiffer(was: Catalog, is: Catalog): Converted[] {
  return Object.values(was.tables).flatMap((table) => {
    const now = is.tables[table.name];
    if (now === undefined || now === table) return [];
    const types = new Map(now.columns.map(({ name, type }) => [name, type]));
    const columns = table.columns
      .filter(({ name, type }) => (types.get(name) ?? type) !== type)
      .map(({ name }) => name);
    return columns.length === 0 ? [] : [{ table: quotePrinted(table.name), columns }];
  });
}

/** The table and the columns whose type an ALTER TABLE says to change. */
function saidIn(node: Node): Converted | null {
  if (!('AlterTableStmt' in node)) return null;
  const { schemaname, relname = '' } = node.AlterTableStmt.relation ?? {};
  const columns = (node.AlterTableStmt.cmds ?? []).flatMap((command) =>
    'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_AlterColumnType'
      ? (command.AlterTableCmd.name ?? [])
      : [],
  );
  const table = [schemaname, relname].filter((part) => part !== undefined).map(quoteIdentifier);
  return { table: table.join('.'), columns };
}

async function keep(client: pg.Client, { table, columns: names }: Converted, store: string): Promise<Keeping | null> {
  const result = await client.query(
    `SELECT a.attrelid::pg_catalog.text AS oid, a.attname AS column, a.attnum AS number, t.typcategory AS category,
            pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
       JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attrelid = pg_catalog.to_regclass($1) AND a.attname = ANY ($2) AND c.relkind IN ('r', 'p', 'm')`,
    [table, names],
  );
  const kept = result.rows as (Kept & { oid: string; name: string })[];
  const [first] = kept;
  if (first === undefined) return null;
  const columns = kept.map(({ column }, at) => `${quoteIdentifier(column)} AS c${at}`);
  await client.query(
    `CREATE TEMPORARY TABLE ${store} AS
     SELECT pg_catalog.row_number() OVER (ORDER BY tableoid, ctid) AS n, ${columns.join(', ')} FROM ${first.name}`,
  );
  return { oid: first.oid, kept, store };
}

async function compare(
  client: pg.Client,
  { oid, kept, store }: Keeping,
  rowSet: 'ordinary' | 'hostile',
): Promise<SilentChangeFact[]> {
  const result = await client.query(
    `SELECT a.attname AS column, a.attnum AS number, t.typcategory AS category, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
            pg_catalog.format('%I.%I', n.nspname, c.relname) AS name, n.nspname AS schema, c.relname AS bare
       FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
       JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped`,
    [oid],
  );
  const now = result.rows as (Kept & { name: string; schema: string; bare: string })[];
  const changes: SilentChangeFact[] = [];
  for (const [at, before] of kept.entries()) {
    const after = now.find(({ number }) => number === before.number);
    const [was, is] = [`old.c${at}`, 'new.v'];
    const differs = after === undefined ? null : changedValue(valued(before, was), valued(after, is));
    if (after === undefined || differs === null) continue;
    const count = async (condition: string) =>
      client.query(
        `SELECT pg_catalog.count(*) FILTER (WHERE ${condition}) AS rows, pg_catalog.count(*) AS total
           FROM pg_temp.${store} AS old
           JOIN (SELECT pg_catalog.row_number() OVER (ORDER BY tableoid, ctid) AS n, ${quoteIdentifier(after.column)} AS v
                   FROM ${after.name}) AS new USING (n)`,
      );
    // Not every type can be converted back.
    const counted = await count(differs).catch(async () => count(lostValue(was, is)).catch(() => null));
    const [row] = (counted?.rows ?? []) as { rows: string; total: string }[];
    const rows = Number(row?.rows ?? 0);
    if (rows > 0)
      changes.push({
        relation: printName({ schema: after.schema, name: after.bare }),
        column: after.column,
        rowSet,
        rows,
        of: Number(row?.total),
      });
  }
  return changes;
}

function valued({ type, category }: Kept, sql: string): Valued {
  return { sql, type, isEnum: category === 'E' };
}
