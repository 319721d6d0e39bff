import type pg from 'pg';
import type { Relation } from './look.ts';
import { parseLook } from './look.ts';
import { traceSchema, type Tracer } from './tracer.ts';

/** What a database held before the batch: only that counts, what the batch makes itself is nobody's problem. */
export interface Base {
  relations: Map<number, Relation>;
  /** Objects with a smaller OID are older than the batch. */
  marker: number;
  /** False where no event triggers tell of drops and rewrites. */
  hasEvents: boolean;
  /** NOT NULL constraints as PostgreSQL 18 keeps them: `Column.notNull` tells of them, lists of constraints don't. */
  notNullConstraints: Set<number>;
  /** Rows per table, counted (not estimated). Changes as the batch runs: see `countRows`. */
  live: Map<number, number>;
}

/** Reads what is there before the batch. @param admin a session of the superuser in that database, tracer installed */
export async function readBase(admin: pg.Client, { marker, hasEvents }: Tracer): Promise<Base> {
  const relations = await readRelations(admin);
  const result = await admin.query(
    `SELECT oid::pg_catalog.int8 AS oid FROM pg_catalog.pg_constraint WHERE contype = 'n'`,
  );
  return {
    relations,
    marker,
    hasEvents,
    notNullConstraints: new Set((result.rows as { oid: string }[]).map(({ oid }) => Number(oid))),
    live: await countRows(admin, relations),
  };
}

/** All relations, as committed. */
export async function readRelations(admin: pg.Client): Promise<Map<number, Relation>> {
  const result = await admin.query(`SELECT ${traceSchema}.look(true) AS look`);
  return parseLook((result.rows as { look: string }[])[0]?.look ?? '').relations ?? new Map();
}

async function countRows(admin: pg.Client, relations: Map<number, Relation>): Promise<Map<number, number>> {
  const counted = new Map<number, number>();
  const full: Relation[] = [];
  for (const relation of relations.values()) {
    if (relation.kind !== 'table' && relation.kind !== 'materialized view') continue;
    counted.set(relation.oid, 0);
    if (relation.bytes > 0) full.push(relation);
  }
  for (let at = 0; at < full.length; at += 100) {
    const part = full.slice(at, at + 100);
    const result = await admin.query(
      part
        .map(
          ({ oid, qualified }) =>
            `SELECT ${oid}::pg_catalog.int8 AS oid, pg_catalog.count(*) AS n FROM ONLY ${qualified}`,
        )
        .join(' UNION ALL '),
    );
    for (const { oid, n } of result.rows as { oid: string; n: string }[]) counted.set(Number(oid), Number(n));
  }
  return counted;
}
