import type { LockMode, RelationKind } from '../core/facts.ts';
import { printName, printIdentity } from '../grammar/name.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** One relation at one moment. */
export interface Relation {
  oid: number;
  name: string;
  /** `"schema"."name"`, for SQL. */
  qualified: string;
  /** As pg_identify_object() writes it: `public.users`. */
  identity: string;
  kind: RelationKind;
  /** pg_class.relfilenode: changes when the file is written anew; 0 for relations without a file. */
  file: number;
  /** The table of an index; 0 otherwise. */
  table: number;
  /** Number of columns, dropped ones included. */
  columns: number;
  /** Bytes of the main fork of a table or materialized view. */
  bytes: number;
}

/** Counters of one relation in the running transaction. For an index: scans of it and entries returned. */
export interface Counters {
  scans: number;
  read: number;
  fetched: number;
  inserted: number;
  updated: number;
  deleted: number;
}

/** What one look from inside the transaction saw. */
export interface Look {
  /** True when the transaction has an id, that is: it wrote something or took an AccessExclusiveLock. */
  hasId: boolean;
  wal: number;
  locks: Map<number, Set<LockMode>>;
  counters: Map<number, Counters>;
  catalogWrites: number;
  /** Null when they were not asked for. */
  relations: Map<number, Relation> | null;
}

const kinds: Record<string, RelationKind> = {
  r: 'table',
  p: 'partitioned table',
  i: 'index',
  I: 'index',
  S: 'sequence',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
  c: 'composite type',
};

interface Raw {
  x: string | null;
  w: number;
  l: [number, LockMode][];
  s: [number, number, number, number, number, number, number][];
  y: number;
  r: [number, number, string, string, string, number, number, number][] | null;
}

/** Reads the answer of the tracer's `look()`. */
export function parseLook(text: string): Look {
  const raw = JSON.parse(text) as Raw;
  const locks = new Map<number, Set<LockMode>>();
  for (const [oid, mode] of raw.l) locks.set(oid, (locks.get(oid) ?? new Set()).add(mode));
  return {
    hasId: raw.x !== null,
    wal: raw.w,
    locks,
    counters: new Map(
      raw.s.map(([oid, scans, read, fetched, inserted, updated, deleted]) => [
        oid,
        { scans, read, fetched, inserted, updated, deleted },
      ]),
    ),
    catalogWrites: raw.y,
    relations:
      raw.r === null
        ? null
        : new Map(
            raw.r.map(([oid, file, kind, schema, name, table, columns, bytes]) => [
              oid,
              {
                oid,
                name: printName({ schema, name }),
                identity: printIdentity({ schema, name }),
                qualified: `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`,
                kind: kinds[kind] ?? 'table',
                file,
                table,
                columns,
                bytes,
              },
            ]),
          ),
  };
}

export const noCounters: Counters = { scans: 0, read: 0, fetched: 0, inserted: 0, updated: 0, deleted: 0 };

/** later − earlier. A TRUNCATE sets the row counters back: never below zero. */
export function countersBetween(earlier: Counters | undefined, later: Counters | undefined): Counters {
  const a = earlier ?? noCounters;
  const b = later ?? noCounters;
  return {
    scans: Math.max(0, b.scans - a.scans),
    read: Math.max(0, b.read - a.read),
    fetched: Math.max(0, b.fetched - a.fetched),
    inserted: Math.max(0, b.inserted - a.inserted),
    updated: Math.max(0, b.updated - a.updated),
    deleted: Math.max(0, b.deleted - a.deleted),
  };
}
