import type { Node } from '../sql/parse.ts';

/** A lock that another session takes, so that the statement has to wait while its own locks are read. */
export interface Parking {
  /** Parts of the relation's name, as written. */
  name: string[];
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

interface RangeVar {
  schemaname?: string;
  relname?: string;
}

/**
 * Where to park a statement. CONCURRENTLY holds SHARE UPDATE EXCLUSIVE and waits for writers (ROW EXCLUSIVE) to end
 * before it builds or drops; DETACH … CONCURRENTLY waits for everybody on the parent, then locks the partition; VACUUM
 * waits for its first lock.
 */
export function parkingOf(node: Node): Parking[] {
  const [kind, body] = Object.entries(node)[0] ?? ['', {}];
  const tree = body as Record<string, unknown>;
  const relation = tree['relation'] as RangeVar | undefined;
  switch (kind) {
    case 'IndexStmt':
      return park(relation, 'ROW EXCLUSIVE');
    case 'ReindexStmt':
      return park(relation, 'ROW EXCLUSIVE', tree['kind'] === 'REINDEX_OBJECT_INDEX');
    case 'DropStmt':
      return ((tree['objects'] as Node[] | undefined) ?? []).slice(0, 1).flatMap((object) => {
        const name = namesIn(object);
        return name.length > 0 ? [{ name, ofIndex: true, mode: 'ROW EXCLUSIVE' as const }] : [];
      });
    case 'VacuumStmt':
      return ((tree['rels'] as { VacuumRelation?: { relation?: RangeVar } }[] | undefined) ?? [])
        .slice(0, 1)
        .flatMap((one) => park(one.VacuumRelation?.relation, 'SHARE'));
    case 'AlterTableStmt':
      return [...park(relation, 'ACCESS SHARE'), ...park(detached(tree), 'ACCESS SHARE')];
    default:
      return [];
  }
}

function park(relation: RangeVar | undefined, mode: Parking['mode'], ofIndex = false): Parking[] {
  if (relation?.relname === undefined) return [];
  const name = relation.schemaname === undefined ? [relation.relname] : [relation.schemaname, relation.relname];
  return [{ name, ofIndex, mode }];
}

function namesIn(object: Node): string[] {
  const items = (object as { List?: { items?: { String?: { sval?: string } }[] } }).List?.items ?? [];
  return items.flatMap((item) => item.String?.sval ?? []);
}

function detached(tree: Record<string, unknown>): RangeVar | undefined {
  const commands =
    (tree['cmds'] as { AlterTableCmd?: { def?: { PartitionCmd?: { name?: RangeVar } } } }[] | undefined) ?? [];
  return commands[0]?.AlterTableCmd?.def?.PartitionCmd?.name;
}
