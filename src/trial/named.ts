import { effectiveNodes } from '../grammar/tree.ts';
import { joinTargets, type JoinTarget } from '../rows/matches.ts';
import { namedTargets, type NamedTarget } from '../rows/named-targets.ts';
import type { EmptyTables } from './empty-tables.ts';
import type { Workshop } from './workshop.ts';

/** The rows that the statements of the batch name by constants. */
export function namedIn({ statements }: Workshop, { schemas }: EmptyTables): NamedTarget[] {
  return namedTargets(
    schemas,
    statements.map(({ index, node, statement }) => ({ index, nodes: effectiveNodes(node, statement.sql) })),
  );
}

/** The joins by which the statements of the batch find rows for rows. */
export function joinsIn({ statements }: Workshop, { schemas }: EmptyTables): JoinTarget[] {
  return joinTargets(
    schemas,
    statements.map(({ node, statement }) => effectiveNodes(node, statement.sql)),
  );
}
