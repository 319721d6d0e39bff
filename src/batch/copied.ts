import type { Node } from 'libpg-query';
import type { BatchContext, RuleContext } from './batch.ts';
import { bareNameOf } from '../grammar/relations.ts';
import { pick, strings, findAll } from '../grammar/tree.ts';

/**
 * The earlier statement of the batch that wrote this table's rows, or this column's values, somewhere else: an UPDATE
 * that sets another column from it, INSERT … SELECT, CREATE TABLE … AS. Whether it copied everything, nobody knows.
 */
export function copiedBefore(
  context: RuleContext,
  table: string,
  column?: string,
  alsoHere = false,
): RuleContext | undefined {
  const bareName = bareNameOf(table);
  return writersOf(context.batch).find(
    (earlier) =>
      earlier.statement.index < context.statement.index + (alsoHere ? 1 : 0) &&
      earlier.nodes.some((node) => sources(node, column).some((source) => reads(source, node, bareName, column))),
  );
}

const writers = new WeakMap<BatchContext, RuleContext[]>();

/** The statements of a batch that write rows: few in most. Every rule asks, for every statement. */
function writersOf(batch: BatchContext): RuleContext[] {
  const known = writers.get(batch);
  if (known !== undefined) return known;
  const found = batch.contexts.filter(({ nodes }) =>
    nodes.some((node) => 'InsertStmt' in node || 'CreateTableAsStmt' in node || 'UpdateStmt' in node),
  );
  writers.set(batch, found);
  return found;
}

/** The parts of a writing statement from which values come. */
function sources(node: Node, column: string | undefined): unknown[] {
  const insert = pick(node, 'InsertStmt');
  if (insert !== undefined) return [insert.selectStmt, insert.withClause];
  const into = pick(node, 'CreateTableAsStmt');
  if (into !== undefined) return [into.query];
  const update = pick(node, 'UpdateStmt');
  if (update === undefined) return [];
  return (update.targetList ?? []).filter((target) => pick(target, 'ResTarget')?.name !== column);
}

function reads(source: unknown, node: Node, bareName: string, column: string | undefined): boolean {
  const tables = [...findAll(node, 'RangeVar'), pick(node, 'UpdateStmt')?.relation];
  if (!tables.some((relation) => relation?.relname === bareName)) return false;
  if (column === undefined) return findAll(source, 'ColumnRef').length > 0;
  return findAll(source, 'ColumnRef').some(
    ({ fields }) => strings(fields).at(-1) === column || fields?.some((field) => pick(field, 'A_Star') !== undefined),
  );
}
