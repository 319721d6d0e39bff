import { rangeName, type QualifiedName } from '../grammar/name.ts';
import { alterTableCommands, droppedNames } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';
import type { Node } from '../sql/parse.ts';

/** A lock that another session takes, so that the statement has to wait while its own locks are read. */
export interface Parking {
  /** As written: the search path decides where a name without a schema is looked for. */
  name: QualifiedName;
  /** Lock the table of this index. */
  ofIndex: boolean;
  mode: 'ROW EXCLUSIVE' | 'SHARE' | 'ACCESS SHARE';
}

/**
 * Statements that are tried outside a transaction when they fail inside. Others (CREATE DATABASE, DROP DATABASE, ALTER
 * SYSTEM…) reach beyond the trial's own copy and are not.
 */
export function mayRunAlone(node: Node): boolean {
  const kind = Object.keys(node)[0] ?? '';
  return new Set([
    'IndexStmt',
    'DropStmt',
    'ReindexStmt',
    'VacuumStmt',
    'AlterTableStmt',
    'ClusterStmt',
    'DoStmt',
    'CallStmt',
    'AlterEnumStmt',
    'RefreshMatViewStmt',
  ]).has(kind);
}

/**
 * Where to park a statement. CONCURRENTLY holds SHARE UPDATE EXCLUSIVE and waits for writers (ROW EXCLUSIVE) to end
 * before it builds or drops; DETACH … CONCURRENTLY waits for everybody on the parent, then locks the partition; VACUUM
 * waits for its first lock.
 */
export function parkingOf(node: Node): Parking[] {
  const park = (name: QualifiedName | null, mode: Parking['mode'], ofIndex = false): Parking[] =>
    name === null ? [] : [{ name, ofIndex, mode }];
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return park(rangeName(index.relation), 'ROW EXCLUSIVE');
  const reindex = pick(node, 'ReindexStmt');
  if (reindex !== undefined) {
    return park(rangeName(reindex.relation), 'ROW EXCLUSIVE', reindex.kind === 'REINDEX_OBJECT_INDEX');
  }
  const dropped = droppedNames([node], 'OBJECT_INDEX')[0] ?? null;
  if (dropped !== null) return park(dropped, 'ROW EXCLUSIVE', true);
  const vacuumed = pick(pick(node, 'VacuumStmt')?.rels?.[0], 'VacuumRelation')?.relation;
  if (vacuumed !== undefined) return park(rangeName(vacuumed), 'SHARE');
  const [altered] = alterTableCommands([node]);
  if (altered === undefined) return [];
  const detached = rangeName(pick(altered.command.def, 'PartitionCmd')?.name);
  return [...park(altered.target, 'ACCESS SHARE'), ...park(detached, 'ACCESS SHARE')];
}
