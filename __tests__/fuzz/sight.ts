import type { Client } from 'pg';

/** A relation with rows of the database before the batch. */
export interface Sighted {
  oid: number;
  /** As Raincheck prints names: quoted where needed, without `public`. */
  name: string;
  /** The name of the partitioned table that it is a part of; its own name for others. */
  root: string;
  kind: 'table' | 'view' | 'materialized view' | 'partitioned table';
  /** Names and types by attribute number; generated columns hold nothing of their own. */
  columns: Map<number, { name: string; type: string; generated: boolean }>;
  /** Numbers of the primary key's columns; empty without one. */
  key: number[];
  /** Each row as its values' text, by attribute number. */
  rows: Map<number, string | null>[];
}

const nameSql = `CASE WHEN n.nspname = 'public' THEN '' ELSE quote_ident(n.nspname) || '.' END || quote_ident(c.relname)`;

const kinds: Record<string, Sighted['kind']> = {
  r: 'table',
  v: 'view',
  m: 'materialized view',
  p: 'partitioned table',
};

/** All relations of the database with their rows. Asked as superuser: nobody hides a row from him. */
export async function sight(admin: Client): Promise<Map<number, Sighted>> {
  const { rows: relations } = await admin.query<{
    oid: number;
    name: string;
    root: string;
    kind: string;
    key: number[];
  }>(
    `SELECT c.oid, ${nameSql} AS name, c.relkind AS kind,
            coalesce((SELECT ${nameSql.replaceAll('c.', 'p.').replaceAll('n.', 'm.')} FROM pg_class p JOIN pg_namespace m ON m.oid = p.relnamespace
                       WHERE p.oid = pg_partition_root(c.oid)), ${nameSql}) AS root,
            coalesce((SELECT i.indkey::int2[]::int[] FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary), '{}') AS key
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname !~ '^pg_|^information_schema$' ORDER BY c.oid`,
  );
  const found = new Map<number, Sighted>();
  for (const { oid, name, root, kind, key } of relations) {
    const columns = await columnsOf(admin, oid);
    const hasRows = kind === 'r';
    const rows = hasRows ? await rowsOf(admin, name, [...columns.keys()], columns) : [];
    found.set(oid, { oid, name, root, kind: kinds[kind] ?? 'table', columns, key, rows });
  }
  return found;
}

async function columnsOf(admin: Client, oid: number): Promise<Sighted['columns']> {
  const { rows } = await admin.query<{ number: number; name: string; type: string; generated: boolean }>(
    `SELECT attnum::int AS number, attname AS name, format_type(atttypid, atttypmod) AS type, attgenerated <> '' AS generated
       FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [oid],
  );
  return new Map(rows.map(({ number, ...column }) => [number, column]));
}

async function rowsOf(
  admin: Client,
  name: string,
  numbers: number[],
  columns: Sighted['columns'],
): Promise<Map<number, string | null>[]> {
  const schema = name.includes('.') ? name : `public.${name}`;
  const list = numbers.map((number) => `"${(columns.get(number)?.name ?? '').replaceAll('"', '""')}"::text`);
  const { rows } = await admin.query<(string | null)[]>({
    text: `SELECT ${list.join(', ')} FROM ONLY ${schema}`,
    rowMode: 'array',
  });
  return rows.map((values) => new Map(values.map((value, at) => [numbers[at] ?? 0, value])));
}

/** What a session holds and where relations lie, read inside of its own transaction. */
export interface Look {
  /** Strongest modes are not picked out: every mode by relation. */
  locks: { oid: number; mode: string }[];
  files: Map<number, { name: string; file: number }>;
}

/** @param oids the relations of the database before the batch */
export async function look(client: Client, oids: readonly number[]): Promise<Look> {
  const { rows: locks } = await client.query<{ oid: number; mode: string }>(
    `SELECT l.relation AS oid, l.mode FROM pg_catalog.pg_locks l
      WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation' AND l.granted AND l.relation IN (${[0, ...oids].join()})`,
  );
  const { rows: files } = await client.query<{ oid: number; name: string; file: number }>(
    `SELECT c.oid, c.relfilenode AS file, ${nameSql} AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid IN (${[0, ...oids].join()})`,
  );
  return { locks, files: new Map(files.map(({ oid, ...rest }) => [oid, rest])) };
}
