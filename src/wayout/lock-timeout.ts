import type { Node } from 'libpg-query';
import type { TransactionMode } from '../core/words.ts';
import { lockOf, subcommandOf } from '../grammar/command.ts';
import { blocksWrites } from '../grammar/lock.ts';
import { pick } from '../grammar/tree.ts';
import { parseSync } from '../sql/grammar.ts';
import type { Plan, PlannedRelease } from './plan.ts';

/**
 * A lock that is waited for stands in front of everybody who comes later (PostgreSQL manual, 13.3): a step that is instant
 * by itself stops the table for as long as the longest transaction before it. So each gives up soon, and the deploy is
 * repeated.
 */
export const lockTimeout = `-- Gives up after 2 s rather than make everybody wait; deploy again then.\nSET LOCAL lock_timeout = '2s';`;

/** The plan whose steps in a migration give up early where they take a lock that stops writes. Without a transaction SET LOCAL does nothing. */
export function withLockTimeout(plan: Plan, transaction: TransactionMode): Plan {
  if (transaction === 'none') return plan;
  return { ...plan, releases: plan.releases.map(inRelease) };
}

function inRelease(release: PlannedRelease): PlannedRelease {
  switch (release.kind) {
    case 'hand':
      return release;
    case 'later':
      return { ...release, sql: guarded(release.sql) };
    default:
      return { ...release, edits: new Map([...release.edits].map(([index, sql]) => [index, guarded(sql)])) };
  }
}

function guarded(sql: readonly string[]): readonly string[] {
  const first = sql.findIndex(stopsWrites);
  return first === -1 ? sql : [...sql.slice(0, first), lockTimeout, ...sql.slice(first)];
}

function stopsWrites(sql: string): boolean {
  return (parseSync(sql).stmts ?? []).some(({ stmt }) => stmt !== undefined && nodeStopsWrites(stmt));
}

function nodeStopsWrites(node: Node): boolean {
  const alter = pick(node, 'AlterTableStmt');
  if (alter !== undefined) {
    return (alter.cmds ?? []).some((command) => {
      const one = pick(command, 'AlterTableCmd');
      return one !== undefined && blocksWrites(subcommandOf(one).lock);
    });
  }
  if (pick(node, 'RenameStmt') !== undefined || pick(node, 'AlterObjectSchemaStmt') !== undefined) return true;
  // What drops no table stops nobody who writes to one.
  const drop = pick(node, 'DropStmt');
  const ofTables = ['OBJECT_TABLE', 'OBJECT_INDEX', 'OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE'];
  if (drop !== undefined && !ofTables.includes(drop.removeType ?? '')) return false;
  const mode = pick(node, 'SelectStmt') === undefined ? lockOf(node) : null;
  return mode !== null && blocksWrites(mode);
}
