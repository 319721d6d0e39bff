import type pg from 'pg';
import type { SilentChangeFact } from '../core/facts.ts';
import { relationName } from '../postgres/names.ts';
import type { Node } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
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
      WHERE a.attrelid = pg_catalog.to_regclass($1) AND a.attname = ANY ($2) AND c.relkind IN ('r', 'm')`,
    [table, names],
  );
  const kept = result.rows as (Kept & { oid: string; name: string })[];
  const [first] = kept;
  if (first === undefined) return null;
  const columns = kept.map(({ column }, at) => `${quoteIdentifier(column)} AS c${at}`);
  await client.query(
    `CREATE TEMPORARY TABLE raincheck_kept AS
     SELECT pg_catalog.row_number() OVER (ORDER BY ctid) AS n, ${columns.join(', ')} FROM ONLY ${first.name}`,
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
    const differs = after === undefined ? null : difference(before, after, `old.c${at}`, 'new.v');
    if (after === undefined || differs === null) continue;
    const counted = await client
      .query(
        `SELECT pg_catalog.count(*) FILTER (WHERE ${differs}) AS rows, pg_catalog.count(*) AS total
           FROM pg_temp.raincheck_kept AS old
           JOIN (SELECT pg_catalog.row_number() OVER (ORDER BY ctid) AS n, ${quoteIdentifier(after.column)} AS v
                   FROM ONLY ${after.name}) AS new USING (n)`,
      )
      .catch(() => null);
    const [row] = (counted?.rows ?? []) as { rows: string; total: string }[];
    const rows = Number(row?.rows ?? 0);
    if (rows > 0)
      changes.push({
        relation: relationName(after.schema, after.bare),
        column: after.column,
        rowSet,
        rows,
        of: Number(row?.total),
      });
  }
  return changes;
}

/**
 * SQL that is true for a value that is not the same any more; null where that cannot be said: a text that was read as a
 * number, a date or JSON is written differently and still the same.
 */
function difference(before: Kept, after: Kept, old: string, now: string): string | null {
  const [was, is] = [before.category, after.category];
  if (was === 'S' && is !== 'S') return null;
  if (/^jsonb?$/.test(before.type) && /^jsonb?$/.test(after.type)) return null;
  if (was === 'S' || was === 'E') {
    // char(n) is padded with blanks that mean nothing.
    const padded = /^(character|bpchar)\b(?! varying)/m.test(`${before.type}\n${after.type}`);
    const text = (sql: string): string => (padded ? `pg_catalog.rtrim(${sql}::text)` : `${sql}::text`);
    return `${text(old)} IS DISTINCT FROM ${text(now)}`;
  }
  // These types have no equality that could be asked for.
  if (/^(json|xml|point)$/.test(before.type)) return `${old}::text IS DISTINCT FROM (${now}::${before.type})::text`;
  return `${old} IS DISTINCT FROM ${now}::${before.type}`;
}
