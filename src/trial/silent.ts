import type pg from 'pg';
import type { SilentChangeFact } from '../core/facts.ts';
import { printName } from '../grammar/name.ts';
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
}

/**
 * Watches the statements of a run that change the type of a column, and compares the values before and after: a change
 * that succeeds can still truncate, round or merge them. The values are kept in a temporary table of another session of
 * the plain role, in the order of the file, which a rewrite keeps.
 *
 * @param found where the changes go, by statement
 * @param use runs the batch with the hooks
 */
// oxlint-disable-next-line max-params -- what is watched, where it goes, and what is run meanwhile
export async function watchSilentChanges<Result>(
  shop: Workshop,
  database: string,
  rowSet: 'ordinary' | 'hostile',
  found: Map<number, SilentChangeFact[]>,
  use: (around: Around) => Promise<Result>,
  also: Around = {},
): Promise<Result> {
  if (!shop.statements.some(({ node }) => changedColumns(node).length > 0)) return use(also);
  const client = await shop.server.connectPlain(database);
  try {
    let keeping: Keeping | null = null;
    return await use({
      before: async (one) => {
        await also.before?.(one);
        keeping = await keep(client, one).catch(() => null);
      },
      after: async (one, run) => {
        if (keeping !== null && run.error === null) {
          const changes = await compare(client, keeping, rowSet).catch(() => []);
          if (changes.length > 0) found.set(one.index, changes);
        }
        if (keeping !== null) await client.query('DROP TABLE pg_temp.raincheck_kept').catch(() => undefined);
        keeping = null;
        await also.after?.(one, run);
      },
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Names of the columns whose type the statement changes. */
function changedColumns(node: Node): string[] {
  if (!('AlterTableStmt' in node)) return [];
  return (node.AlterTableStmt.cmds ?? []).flatMap((command) =>
    'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_AlterColumnType'
      ? (command.AlterTableCmd.name ?? [])
      : [],
  );
}

async function keep(client: pg.Client, one: BatchStatement): Promise<Keeping | null> {
  const names = changedColumns(one.node);
  if (names.length === 0 || !('AlterTableStmt' in one.node)) return null;
  const { schemaname, relname = '' } = one.node.AlterTableStmt.relation ?? {};
  const table = [schemaname, relname]
    .filter((part) => part !== undefined)
    .map(quoteIdentifier)
    .join('.');
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
    `CREATE TEMPORARY TABLE raincheck_kept AS
     SELECT pg_catalog.row_number() OVER (ORDER BY tableoid, ctid) AS n, ${columns.join(', ')} FROM ${first.name}`,
  );
  return { oid: first.oid, kept };
}

async function compare(
  client: pg.Client,
  { oid, kept }: Keeping,
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
           FROM pg_temp.raincheck_kept AS old
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
