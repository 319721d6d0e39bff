import type { IndexBuildFact, RewriteFact } from '../core/facts.ts';
import { nameBefore, type Watched } from './watched.ts';

/** What one statement did with the rows of one table of the base: counters, no times. */
export interface TableWork {
  /** The table's name just before the statement. */
  relation: string;
  /** Rows that the table had before, and bytes that they took (the main fork). */
  rows: number;
  bytes: number;
  /** Rows read, one by one or through an index. */
  read: number;
  inserted: number;
  updated: number;
  deleted: number;
  /** True when the table was written anew. */
  rewritten: boolean;
  /** True when the rows were read to check a foreign key: both tables are joined. */
  joined: boolean;
  /** Rows that were written into tables of the batch's own: counted with the table from which most rows were read. */
  copied: number;
  /** Indexes built or built again. */
  builds: number;
  /** Indexes that it has afterwards: each row that is inserted or updated goes into all of them. */
  indexes: number;
}

/** Sums up the counters by table. */
export function workOf(watched: Watched, rewrites: RewriteFact[], builds: IndexBuildFact[]): Map<number, TableWork> {
  const { base, before, after, counters } = watched;
  const work = new Map<number, TableWork>();
  const joined = watched.notices.some(({ message }) => message.startsWith('validating foreign key constraint '));
  const indexes = new Map<number, number>();
  for (const { kind, table } of after.values()) {
    if (kind === 'index') indexes.set(table, (indexes.get(table) ?? 0) + 1);
  }
  const of = (oid: number): TableWork | null => {
    const known = work.get(oid);
    if (known !== undefined) return known;
    const kind = base.relations.get(oid)?.kind;
    if (kind !== 'table' && kind !== 'materialized view') return null;
    const relation = nameBefore(watched, oid);
    const made: TableWork = {
      relation,
      rows: base.live.get(oid) ?? 0,
      bytes: before.get(oid)?.bytes ?? 0,
      read: 0,
      inserted: 0,
      updated: 0,
      deleted: 0,
      rewritten: rewrites.some((one) => one.relation === relation),
      joined,
      copied: 0,
      builds: builds.filter((one) => one.relation === relation).length,
      indexes: indexes.get(oid) ?? 0,
    };
    work.set(oid, made);
    return made;
  };
  const throughIndexes = new Map<number, number>();
  for (const [oid, { read, fetched, inserted, updated, deleted }] of counters) {
    const relation = before.get(oid) ?? after.get(oid);
    if (relation?.kind === 'index') {
      throughIndexes.set(relation.table, (throughIndexes.get(relation.table) ?? 0) + read);
      continue;
    }
    const one = of(oid);
    if (one === null) continue;
    one.read += read + fetched;
    one.inserted += inserted;
    one.updated += updated;
    one.deleted += deleted;
  }
  // What only the index was read for counts there alone.
  for (const [oid, read] of throughIndexes) {
    const one = of(oid);
    if (one !== null) one.read = Math.max(one.read, read);
  }
  const copied = [...counters].reduce((sum, [oid, { inserted }]) => sum + (base.relations.has(oid) ? 0 : inserted), 0);
  const source = [...work.values()].sort((a, b) => b.read - a.read)[0];
  if (source !== undefined) source.copied = copied;
  return work;
}
