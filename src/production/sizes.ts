import { KnownError } from '../core/errors.ts';
import type { ProductionSizes, TableSize } from '../core/sizes.ts';
import { printName } from '../grammar/name.ts';
import { readOnly, timedOut, type Production } from './session.ts';

/** One relation as the catalog has it; OIDs as text, figures as numbers. */
interface Row {
  oid: string;
  schema: string;
  name: string;
  kind: 'r' | 'm' | 'p';
  /** The parent when it is a partition. */
  parent: string | null;
  tuples: number;
  /** Pages when the tuples were counted, and now. */
  counted: number;
  pages: number;
  live: number;
  writes: number;
  heap: number;
  toast: number;
  index: number;
  indexes: number;
}

interface Clock {
  /** Seconds since the counters began; null when PostgreSQL does not know (15 and later, until somebody resets them). */
  age: number | null;
  /** Seconds since 1970. */
  at: number;
  today: string;
  replica: boolean;
}

/** The counters are worth an average from here on. */
const hour = 3600;

/**
 * Reads the sizes of all tables from the catalog and the statistics collector: two queries, no table is read.
 *
 * @param pause lets time pass between two looks at the counters of writes, where PostgreSQL does not know since when
 *   they count
 * @throws KnownError when a table is locked, or the server is too slow
 */
export async function readSizes(production: Production, pause: () => Promise<unknown>): Promise<ProductionSizes> {
  const first = await look(production);
  let writes = { rates: new Map<string, number>(), over: null as number | null };
  if (!first.clock.replica && first.clock.age !== null && first.clock.age >= hour) {
    const over = first.clock.age;
    writes = { rates: new Map(first.rows.map((row) => [row.oid, row.writes / over])), over };
  } else if (!first.clock.replica) {
    await pause();
    const second = await look(production);
    const over = second.clock.at - first.clock.at;
    const before = new Map(first.rows.map((row) => [row.oid, row.writes]));
    writes = {
      // A counter that went down was reset meanwhile.
      rates: new Map(
        second.rows.flatMap(({ oid, writes: now }): [string, number][] => {
          const was = before.get(oid) ?? 0;
          return now < was ? [] : [[oid, (now - was) / over]];
        }),
      ),
      over,
    };
  }
  return sizesOf(first.rows, writes.rates, {
    takenOn: first.clock.today,
    writesOverSeconds: writes.over === null ? null : Math.round(writes.over),
  });
}

async function look(production: Production): Promise<{ rows: Row[]; clock: Clock }> {
  try {
    return await readOnly(production, { statementMs: 30_000, lockMs: 3_000 }, async (client) => ({
      clock: (await client.query<Clock>(clockQuery)).rows[0] ?? {
        age: null,
        at: 0,
        today: '1970-01-01',
        replica: true,
      },
      rows: (await client.query<Row>(tablesQuery)).rows,
    }));
  } catch (error) {
    const why = timedOut(error);
    if (why === null) throw error;
    throw new KnownError(
      why === 'lock'
        ? 'A table of the server is locked by somebody else, so its size cannot be read.'
        : 'The server did not answer within 30 seconds.',
      { next: 'Nothing was changed. Try again in a moment: perhaps a migration is running.' },
    );
  }
}

/** Tables with their figures, a partitioned one as the sum of its partitions; sorted by name. */
function sizesOf(
  rows: readonly Row[],
  rates: ReadonlyMap<string, number>,
  frame: Omit<ProductionSizes, 'tables'>,
): ProductionSizes {
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const measured = new Map<string, TableSize>();
  const measure = (row: Row): TableSize => {
    const known = measured.get(row.oid);
    if (known !== undefined) return known;
    const rate = rates.get(row.oid) ?? null;
    const parts = (children.get(row.oid) ?? []).map(measure);
    const made = row.kind === 'p' ? sumOf(row, parts) : ownSize(row, frame.writesOverSeconds === null ? null : rate);
    measured.set(row.oid, made);
    return made;
  };
  const named = rows.map((row): [string, TableSize] => [printName(row), rounded(measure(row))]);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...frame, tables: Object.fromEntries(named) };
}

function ownSize(row: Row, writesPerSecond: number | null): TableSize {
  return {
    ...rowsOf(row),
    heapBytes: row.heap,
    toastBytes: row.toast,
    indexBytes: row.index,
    indexes: row.indexes,
    writesPerSecond,
  };
}

function sumOf(row: Row, parts: readonly TableSize[]): TableSize {
  const sum = (of: (part: TableSize) => number) => parts.reduce((total, part) => total + of(part), 0);
  const known = parts.every(({ rows }) => rows !== null);
  const sources = new Set(parts.map(({ rowsFrom }) => rowsFrom));
  const least = (['counters', 'statistics', 'file'] as const).find((source) => sources.has(source));
  return {
    rows: known ? sum(({ rows }) => rows ?? 0) : null,
    rowsFrom: known ? (least ?? 'file') : null,
    heapBytes: sum(({ heapBytes }) => heapBytes),
    toastBytes: sum(({ toastBytes }) => toastBytes),
    indexBytes: sum(({ indexBytes }) => indexBytes),
    indexes: row.indexes,
    writesPerSecond: parts.some(({ writesPerSecond }) => writesPerSecond === null)
      ? null
      : sum(({ writesPerSecond }) => writesPerSecond ?? 0),
  };
}

/** PostgreSQL 14 and later write reltuples = -1 for "never counted" (manual, pg_class). */
function rowsOf({ tuples, counted, pages, live }: Row): Pick<TableSize, 'rows' | 'rowsFrom'> {
  if (pages === 0) return { rows: 0, rowsFrom: 'file' };
  // As estimate_rel_size() of the planner: the density that was counted, times the pages of today.
  if (tuples >= 0 && counted > 0) return { rows: (tuples / counted) * pages, rowsFrom: 'statistics' };
  // A row is never wider than a page: fewer rows than pages means that the counters began later than the table.
  return live >= pages ? { rows: live, rowsFrom: 'counters' } : { rows: null, rowsFrom: null };
}

/** As many digits as an estimate deserves: the file changes only where a size has. */
function rounded(size: TableSize): TableSize {
  const digits = (value: number, most: number) => Number(value.toPrecision(most));
  return {
    ...size,
    rows: size.rows === null ? null : Math.round(digits(size.rows, 3)),
    heapBytes: Math.round(digits(size.heapBytes, 3)),
    toastBytes: Math.round(digits(size.toastBytes, 3)),
    indexBytes: Math.round(digits(size.indexBytes, 3)),
    writesPerSecond: size.writesPerSecond === null ? null : digits(size.writesPerSecond, 2),
  };
}

const clockQuery = `
  SELECT pg_catalog.date_part('epoch', pg_catalog.now() - d.stats_reset)::pg_catalog.float8 AS age,
         pg_catalog.date_part('epoch', pg_catalog.clock_timestamp())::pg_catalog.float8 AS at,
         pg_catalog.to_char(pg_catalog.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today,
         pg_catalog.pg_is_in_recovery() AS replica
    FROM pg_catalog.pg_stat_database d WHERE d.datname = pg_catalog.current_database()`;

/**
 * Tables of the project: those of the system, of extensions, and temporary ones are left out. What is dropped meanwhile has
 * no size. The functions of sizes wait for a table that somebody has locked whole: of such a one the catalog tells, from
 * when it was last analysed.
 */
const tablesQuery = `
  WITH locked AS MATERIALIZED (
    SELECT DISTINCT l.relation FROM pg_catalog.pg_locks l
     WHERE l.locktype = 'relation' AND l.granted AND l.mode = 'AccessExclusiveLock'
       AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
  ), block AS MATERIALIZED (SELECT pg_catalog.current_setting('block_size')::pg_catalog.float8 AS bytes)
  SELECT c.oid::pg_catalog.text AS oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind,
         (SELECT i.inhparent::pg_catalog.text FROM pg_catalog.pg_inherits i
           WHERE c.relispartition AND i.inhrelid = c.oid LIMIT 1) AS parent,
         c.reltuples::pg_catalog.float8 AS tuples, c.relpages::pg_catalog.float8 AS counted,
         pg_catalog.ceil(size.heap / block.bytes) AS pages,
         pg_catalog.pg_stat_get_live_tuples(c.oid)::pg_catalog.float8 AS live,
         (pg_catalog.pg_stat_get_tuples_inserted(c.oid) + pg_catalog.pg_stat_get_tuples_updated(c.oid)
           + pg_catalog.pg_stat_get_tuples_deleted(c.oid))::pg_catalog.float8 AS writes,
         size.heap, size.toast, size.index,
         (SELECT pg_catalog.count(*)::pg_catalog.float8 FROM pg_catalog.pg_index x WHERE x.indrelid = c.oid) AS indexes
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace CROSS JOIN block,
         LATERAL (SELECT EXISTS (SELECT FROM locked WHERE relation IN (c.oid, c.reltoastrelid)
                                 UNION ALL SELECT FROM locked JOIN pg_catalog.pg_index x ON x.indexrelid = relation WHERE x.indrelid = c.oid)) AS busy (yes),
         LATERAL (SELECT CASE WHEN busy.yes THEN c.relpages * block.bytes
                              ELSE coalesce(pg_catalog.pg_relation_size(c.oid), 0)::pg_catalog.float8 END AS heap,
                         CASE WHEN busy.yes THEN coalesce((SELECT t.relpages * block.bytes FROM pg_catalog.pg_class t WHERE t.oid = c.reltoastrelid), 0)
                              WHEN c.reltoastrelid = 0 THEN 0
                              ELSE coalesce(pg_catalog.pg_total_relation_size(c.reltoastrelid), 0)::pg_catalog.float8 END AS toast,
                         CASE WHEN busy.yes THEN coalesce((SELECT pg_catalog.sum(i.relpages) * block.bytes FROM pg_catalog.pg_index x
                                                             JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid), 0)
                              ELSE coalesce(pg_catalog.pg_indexes_size(c.oid), 0)::pg_catalog.float8 END AS index) AS size
   WHERE c.relkind IN ('r', 'm', 'p') AND c.relpersistence <> 't'
     AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'
                        AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)`;
