import { scanSync } from '../../sql/grammar.ts';
import type { Constraint, Index } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../../batch/batch.ts';
import type { BlockingWork } from '../../batch/work.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { strings } from '../../grammar/tree.ts';

/** The table's name as a person copies it into SQL. */
export function tableSql(table: string): string {
  return quotePrinted(table);
}

/** The SQL of a new index: the author's own text where the statement is just that, else PostgreSQL's print of it. */
export function indexSql(context: RuleContext, table: string, name: string): string | null {
  if (context.statement.kind === 'IndexStmt') return context.statement.sql;
  // A predicted catalog holds no definitions.
  return newIndex(context, table, name)?.definition || null;
}

/** An index that the statement made, by name, or the only new one. */
export function newIndex(context: RuleContext, table: string, name: string): Index | undefined {
  const old = context.before.tables[table]?.indexes ?? [];
  const made = (context.after.tables[table]?.indexes ?? []).filter(
    (index) => !old.some((one) => one.name === index.name),
  );
  return made.find((index) => index.name === name) ?? (made.length === 1 ? made[0] : undefined);
}

/** Constraints that the statement added to a table. */
export function newConstraints(context: RuleContext, table: string, type: Constraint['type']): Constraint[] {
  const old = context.before.tables[table]?.constraints ?? [];
  return (context.after.tables[table]?.constraints ?? []).filter(
    (constraint) => constraint.type === type && !old.some(({ name }) => name === constraint.name),
  );
}

/** The constraint behind a piece of work: from the catalog after the statement, else as far as the text names it. */
export function newConstraint(
  context: RuleContext,
  work: Pick<BlockingWork, 'table' | 'request'>,
  type: Constraint['type'],
): { name: string; definition: string | null } {
  const { conname: wanted, fk_attrs, keys } = work.request?.kind === 'constraint' ? work.request.constraint : {};
  const columns = strings(fk_attrs ?? keys);
  const made = newConstraints(context, work.table, type);
  const found =
    made.find(({ name }) => name === wanted) ??
    made.find((one) => columns.length > 0 && one.columns.join() === columns.join()) ??
    made[0];
  return { name: found?.name ?? wanted ?? work.table, definition: found?.definition || null };
}

/**
 * Writes CONCURRENTLY and IF NOT EXISTS into a CREATE INDEX.
 *
 * @param name the index's name, for a statement that leaves it to PostgreSQL (IF NOT EXISTS needs one)
 */
export function rewriteCreateIndex(
  sql: string,
  options: { concurrently: boolean; ifNotExists: boolean; name: string },
): string {
  const bytes = Buffer.from(sql, 'utf8');
  const tokens = scanSync(sql).tokens;
  const at = tokens.findIndex(({ text }) => text.toUpperCase() === 'INDEX');
  const keyword = tokens[at];
  if (keyword === undefined) return sql;
  let next = at + 1;
  while (/^(CONCURRENTLY|IF|NOT|EXISTS)$/i.test(tokens[next]?.text ?? '')) next++;
  const unnamed = /^ON$/i.test(tokens[next]?.text ?? '');
  const rest = bytes.subarray(tokens[next]?.start ?? bytes.length).toString('utf8');
  return [
    bytes.subarray(0, keyword.end).toString('utf8'),
    ...(options.concurrently ? ['CONCURRENTLY'] : []),
    ...(options.ifNotExists ? ['IF NOT EXISTS'] : []),
    ...(unnamed ? [quoteIdentifier(options.name)] : []),
    rest,
  ].join(' ');
}

/** Ends SQL with exactly one semicolon. */
export function terminated(sql: string): string {
  return `${sql.trimEnd().replace(/;+$/, '')};`;
}
