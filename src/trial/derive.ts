import {
  type IndexBuildFact,
  type LockFact,
  type LockMode,
  type RewriteFact,
  type RowsFact,
  type ScanFact,
} from '../core/facts.ts';
import { dropsOf, type Drop } from './drops.ts';
import type { Relation } from './look.ts';
import { scansOf } from './scans.ts';
import { nameBefore, type Watched } from './watched.ts';
import { workOf, type TableWork } from './work.ts';
import { isAtLeast, strength } from '../grammar/lock.ts';

/** The facts of one statement that the watching gives. */
export interface Derived {
  locks: LockFact[];
  rewrites: RewriteFact[];
  scans: ScanFact[];
  indexBuilds: IndexBuildFact[];
  rows: RowsFact[];
  drops: Drop[];
  /** Relations of the base that got a new file, by any means. */
  renewed: number;
  /** True when it read or wrote a row of a table of the base. */
  readsRows: boolean;
  /** OIDs of the tables and views, also new ones, whose definition it may have changed. */
  changed: number[];
  /** OIDs of the tables of the base that it locked in any mode or read, themselves or by an index. */
  touched: number[];
  /** What it did with the rows of each table of the base, by OID. */
  work: Map<number, TableWork>;
}

/** Turns what was seen into facts. `base.live` is brought up to date with the rows that the statement changed. */
export function derive(watched: Watched): Derived {
  const renewed = new Set<number>();
  for (const [oid, relation] of watched.after) {
    const earlier = watched.before.get(oid);
    if (earlier !== undefined && watched.base.relations.has(oid) && earlier.file !== relation.file) renewed.add(oid);
  }
  const truncated = truncatedTables(watched, renewed);
  const rewrites = rewritesOf(watched, renewed, truncated);
  const indexBuilds = indexBuildsOf(watched, renewed, truncated);
  const rows = rowsOf(watched, truncated);
  const scans = scansOf(watched, new Set(rewrites.map(({ relation }) => relation)), indexBuilds);
  const work = workOf(watched, rewrites, indexBuilds);
  updateLive(watched, truncated);
  const touched = touchedTables(watched);
  return {
    locks: locksOf(watched),
    rewrites,
    scans,
    indexBuilds,
    rows,
    drops: dropsOf(watched),
    renewed: renewed.size,
    touched,
    work,
    changed: changedRelations(watched),
    readsRows: readsRows(watched),
  };
}

/** Whatever changes a relation's definition locks it in SHARE UPDATE EXCLUSIVE or more. */
function changedRelations({ locksBefore, locksAfter, after }: Watched): number[] {
  const changed = new Set<number>();
  for (const [oid, modes] of locksAfter) {
    const strong = [...modes].some(
      (mode) => isAtLeast(mode, 'ShareUpdateExclusiveLock') && !locksBefore.get(oid)?.has(mode),
    );
    if (strong) changed.add(after.get(oid)?.table || oid);
  }
  return [...changed];
}

function readsRows({ base, before, counters }: Watched): boolean {
  for (const [oid, { read, fetched, inserted, updated, deleted }] of counters) {
    if (read + fetched + inserted + updated + deleted === 0) continue;
    const relation = before.get(oid);
    if (relation !== undefined && base.relations.has(relation.kind === 'index' ? relation.table : oid)) return true;
  }
  return false;
}

function touchedTables({ base, locksAfter, counters }: Watched): number[] {
  const tables = new Set<number>();
  // A procedure that commits has no locks any more when it is looked at, but it has read.
  for (const oid of [...locksAfter.keys(), ...counters.keys()]) {
    const relation = base.relations.get(oid);
    if (relation !== undefined) tables.add(relation.kind === 'index' ? relation.table : oid);
  }
  return [...tables];
}

function locksOf(watched: Watched): LockFact[] {
  const locks: LockFact[] = [];
  for (const [oid, modes] of watched.locksAfter) {
    const known = watched.base.relations.get(oid);
    if (known === undefined) continue;
    for (const mode of modes) {
      if (watched.locksBefore.get(oid)?.has(mode)) continue;
      locks.push(lockFact(nameBefore(watched, oid), known, mode));
    }
  }
  return sortLocks(locks);
}

function lockFact(relation: string, known: Relation, mode: LockMode): LockFact {
  return { relation, kind: known.kind, mode, held: false, ...(relation === known.name ? {} : { was: known.name }) };
}

/** Strongest first, then by name. */
export function sortLocks(locks: LockFact[]): LockFact[] {
  return locks.sort((a, b) => strength(b.mode) - strength(a.mode) || (a.relation < b.relation ? -1 : 1));
}

/** TRUNCATE has no event trigger. Seen by a file that is new, or the same one, and empty now. */
function truncatedTables(watched: Watched, renewed: Set<number>): Set<number> {
  const rewritten = new Set(watched.events.filter((event) => event.e === 'rewrite').map((event) => event.o));
  const truncated = new Set<number>();
  for (const [oid, relation] of watched.after) {
    const earlier = watched.before.get(oid);
    if (earlier === undefined || !watched.base.relations.has(oid) || relation.kind !== 'table') continue;
    const emptied = earlier.bytes > 0 && relation.bytes === 0 && !rewritten.has(oid);
    if (emptied || (watched.kind === 'TruncateStmt' && renewed.has(oid))) truncated.add(oid);
  }
  return truncated;
}

/** Bits of pg_event_trigger_table_rewrite_reason() (event_trigger.h, AT_REWRITE_*). */
const rewriteReasons: [number, string][] = [
  [1, 'persistence'],
  [2, 'column default'],
  [4, 'column type'],
  [8, 'access method'],
];

const reasonsByKind: Record<string, string> = {
  ClusterStmt: 'cluster',
  RepackStmt: 'repack',
  RefreshMatViewStmt: 'refresh',
  VacuumStmt: 'vacuum full',
};

/** A rewrite of which no event trigger tells: those of ALTER TABLE do, but for SET TABLESPACE, where there are triggers. */
function unannounced({ kind, notices }: Watched): string {
  const told = notices.some(({ message }) => message.startsWith('rewriting table '));
  return reasonsByKind[kind] ?? (kind === 'AlterTableStmt' && !told ? 'tablespace' : 'rewrite');
}

function rewritesOf(watched: Watched, renewed: Set<number>, truncated: Set<number>): RewriteFact[] {
  const bits = new Map<number, number>();
  for (const event of watched.events) if (event.e === 'rewrite') bits.set(event.o, (bits.get(event.o) ?? 0) | event.r);
  const rewrites: RewriteFact[] = [];
  for (const oid of renewed) {
    const kind = watched.base.relations.get(oid)?.kind;
    if (truncated.has(oid) || (kind !== 'table' && kind !== 'materialized view')) continue;
    const told = bits.get(oid);
    const reason =
      told === undefined
        ? unannounced(watched)
        : rewriteReasons
            .filter(([bit]) => (told & bit) !== 0)
            .map(([, text]) => text)
            .join(', ') || 'rewrite';
    rewrites.push({ relation: nameBefore(watched, oid), reason });
  }
  return rewrites.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

function indexBuildsOf(watched: Watched, renewed: Set<number>, truncated: Set<number>): IndexBuildFact[] {
  // An index that ALTER TABLE drops and makes anew keeps its file when the values keep their form: then nothing was built.
  const oldFiles = new Set([...watched.before.values()].filter(({ kind }) => kind === 'index').map(({ file }) => file));
  const oldNames = new Map<string, number>();
  for (const { kind, name, oid } of watched.before.values()) if (kind === 'index') oldNames.set(name, oid);
  const builds: IndexBuildFact[] = [];
  for (const [oid, index] of watched.after) {
    if (index.kind !== 'index' || index.file === 0 || !watched.base.relations.has(index.table)) continue;
    if (truncated.has(index.table)) continue;
    const isNew = !watched.before.has(oid) && !oldFiles.has(index.file);
    const earlier = oldNames.get(index.name);
    const replaces = isNew && earlier !== undefined && !watched.after.has(earlier);
    const again = renewed.has(oid) || (watched.before.has(oid) && watched.before.get(oid)?.file !== index.file);
    if (!isNew && !again) continue;
    builds.push({ index: index.name, relation: nameBefore(watched, index.table), rebuild: again || replaces });
  }
  return builds.sort((a, b) => (a.index < b.index ? -1 : 1));
}

function rowsOf(watched: Watched, truncated: Set<number>): RowsFact[] {
  const rows: RowsFact[] = [];
  for (const oid of new Set([...watched.counters.keys(), ...truncated])) {
    if (watched.base.relations.get(oid)?.kind !== 'table') continue;
    const { inserted = 0, updated = 0, deleted = 0 } = watched.counters.get(oid) ?? {};
    if (inserted + updated + deleted === 0 && !truncated.has(oid)) continue;
    rows.push({ relation: nameBefore(watched, oid), inserted, updated, deleted, truncated: truncated.has(oid) });
  }
  return rows.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

function updateLive(watched: Watched, truncated: Set<number>): void {
  for (const [oid, { inserted, deleted }] of watched.counters) {
    const live = watched.base.live.get(oid);
    if (live !== undefined) watched.base.live.set(oid, Math.max(0, live + inserted - deleted));
  }
  for (const oid of truncated) watched.base.live.set(oid, 0);
}
