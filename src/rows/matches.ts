import { joinedColumns } from '../grammar/constants.ts';
import type { QualifiedName } from '../grammar/name.ts';
import type { Node } from '../sql/parse.ts';
import { columnKey } from './align.ts';
import { freeRows, update, valid, valueIn } from './changes.ts';
import type { Queryable } from './filler-session.ts';
import { columnNamed, oidOf, type Schemas } from './lookup.ts';
import type { RowColumn, RowTable } from './schema.ts';

/** Two columns of the baseline by which a statement of the batch finds rows for rows. */
export interface JoinTarget {
  left: { table: RowTable; column: RowColumn };
  right: { table: RowTable; column: RowColumn };
}

/** Most joins of one batch that get rows: each costs four statements. */
const mostJoins = 60;

/**
 * The joins of the batch whose columns no foreign key ties together: made-up values of them hardly ever match. Each pair of
 * columns once, however many statements join by it.
 *
 * @param statements the parse trees of each
 */
export function joinTargets({ baseline, final }: Schemas, statements: readonly (readonly Node[])[]): JoinTarget[] {
  const sideOf = ({
    relation,
    column: name,
  }: {
    relation: QualifiedName;
    column: string;
  }): JoinTarget['left'] | null => {
    const oid = oidOf(baseline, final, relation);
    const leaf = oid === null ? undefined : baseline.get(oid);
    if (oid === null || leaf?.kind !== 'r') return null;
    const column = columnNamed(baseline, final, { oid, leaf, name });
    return column === undefined ? null : { table: leaf, column };
  };
  const found = new Map<string, JoinTarget>();
  for (const nodes of statements) {
    for (const { left, right } of joinedColumns(nodes)) {
      const [one, other] = [sideOf(left), sideOf(right)];
      if (one === null || other === null || one.table === other.table) continue;
      if (isTied(one, other) || isTied(other, one)) continue;
      const key = [one, other].map(({ table, column }) => columnKey(table.oid, column.number)).join();
      if (!found.has(key)) found.set(key, { left: one, right: other });
    }
    if (found.size >= mostJoins) break;
  }
  return [...found.values()].slice(0, mostJoins);
}

function isTied(from: JoinTarget['left'], to: JoinTarget['left']): boolean {
  return from.table.references.some(
    ({ table, columns, referenced }) =>
      table === to.table.oid && columns[0] === from.column.number && referenced[0] === to.column.number,
  );
}

/** Two rows of one table find the same row of the other: where a foreign key does not decide the column. */
export async function addMatches(
  client: Queryable,
  targets: readonly JoinTarget[],
  { baseline }: Schemas,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const { left, right } of targets) {
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const bound = valid(own.table.references).some(({ columns }) => columns.includes(own.column.number));
      if (bound || own.column.generated !== null) continue;
      const value = `${valueIn(other.table, other.column, 'ctid DESC')}::${own.column.type.name}`;
      const free = freeRows(baseline, own.table)([own.column]);
      // A unique column takes the value once.
      for (let n = 0; n < 2; n++) await attempt(update(own.table, [[own.column, value]], 1, free));
    }
  }
}
