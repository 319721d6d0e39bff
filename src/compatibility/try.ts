import type pg from 'pg';
import type { Catalog } from '../core/catalog.ts';
import { parseName, printName } from '../grammar/name.ts';
import { toErrorFact } from '../trial/session.ts';
import type { CodeQuery, CodeTable, Parameter, Release } from './code.ts';
import type { Values } from './values.ts';

/** One side of a deploy: a database, and what it holds. */
export interface Side {
  session: pg.Client;
  catalog: Catalog;
}

/** A query that works on the release's own database and fails on the other. */
export interface Break {
  table: string;
  query: CodeQuery;
  error: { code: string; message: string };
}

/** What came of running a release's queries on the other side's database. */
export interface Tried {
  breaks: Break[];
  /** Queries that ran on both. */
  tried: number;
  /** Queries that do not even run on the release's own database with made-up values: nobody knows. */
  untried: number;
}

/** More queries are more than a deploy's order hangs on. */
const mostQueries = 2_000;
const mostLabels = 5;

/**
 * Runs a release's queries about some tables on its own database and, where that works, on the other one. Nothing stays.
 *
 * @param touched printed names of the tables and views that the queries must be about
 */
export async function tryRelease(
  { tables }: Release,
  { own, other, values }: { own: Side; other: Side; values: Values },
  touched: ReadonlySet<string>,
): Promise<Tried> {
  const result: Tried = { breaks: [], tried: 0, untried: 0 };
  const probes = tables.flatMap((table) => probesOf(table, { own, other }));
  const asked = probes.filter(({ query }) => query.tables.some((name) => touched.has(name))).slice(0, mostQueries);
  for (const { table, query, label } of asked) {
    const parameters = await parametersOf(query, table, values, label);
    const atHome = await run(own.session, query, parameters);
    if (atHome !== null) {
      // A row that others refer to cannot be deleted, neither here nor there.
      if (query.what !== 'delete()') result.untried++;
      continue;
    }
    const error = await run(other.session, query, parameters);
    if (error !== null && isChance(error, query, other)) {
      result.untried++;
      continue;
    }
    result.tried++;
    if (error !== null) result.breaks.push({ table: query.tables[0] ?? table, query: named(query, label), error });
  }
  return result;
}

/** A made-up value that another row has already says nothing of the schema; a number that the database itself draws does. */
function isChance({ code, key }: Failure, { parameters }: CodeQuery, { catalog }: Side): boolean {
  if (code !== '23505' || key === null) return false;
  const index = Object.values(catalog.tables)
    .flatMap(({ indexes }) => indexes)
    .find(({ name }) => parseName(name)?.name === key);
  const given = parameters.flatMap((parameter) => ('column' in parameter ? [parameter.column] : []));
  return index !== undefined && index.columns.some((column) => column === null || given.includes(column));
}

interface Probe {
  table: string;
  query: CodeQuery;
  /** A value of an enum that the other side lacks, for one column. */
  label: { column: string; value: string } | null;
}

function probesOf(table: CodeTable, { own, other }: { own: Side; other: Side }): Probe[] {
  const name = printName({ schema: table.schema, name: table.name });
  const plain = table.queries.map((query): Probe => ({ table: name, query, label: null }));
  const insert = table.queries.find(({ what }) => what === 'insert().values()');
  if (insert === undefined) return plain;
  const labels = table.columns.flatMap(({ name: column, values }) =>
    (values ?? [])
      .filter((value) => labelsOf(own, name, column).includes(value) && !labelsOf(other, name, column).includes(value))
      .slice(0, mostLabels)
      .map((value): Probe => ({ table: name, query: insert, label: { column, value } })),
  );
  return [...plain, ...labels];
}

function labelsOf({ catalog }: Side, table: string, column: string): string[] {
  const type = catalog.tables[table]?.columns.find(({ name }) => name === column)?.type ?? '';
  return catalog.enums[type.replace(/\[\]$/, '')]?.labels ?? [];
}

function named(query: CodeQuery, label: Probe['label']): CodeQuery {
  return label === null ? query : { ...query, what: `insert().values({ ${label.column}: '${label.value}' })` };
}

type Sent = string | number | boolean | null | Sent[] | object;

async function parametersOf(query: CodeQuery, table: string, values: Values, label: Probe['label']): Promise<Sent[]> {
  const { fresh, row } = await values.of(table);
  const sent = (parameter: Parameter): Sent => {
    if ('value' in parameter) return parameter.value;
    if (parameter.column === label?.column) return label.value;
    return (parameter.of === 'row' ? row : fresh).get(parameter.column) ?? null;
  };
  return query.parameters.map(sent);
}

/** What PostgreSQL answered, and the bare name of the key that it names; null where it names none. */
type Failure = Break['error'] & { key: string | null };

/** Null when it ran. Reads are cut off: whether they run at all is the question. */
async function run(session: pg.Client, { sql, what }: CodeQuery, parameters: Sent[]): Promise<Failure | null> {
  const reads = parameters.length === 0 && /^(select\(\)|query\.)/.test(what);
  try {
    await session.query('BEGIN');
    await session.query({ text: reads ? `DECLARE raincheck CURSOR FOR ${sql}` : sql, values: parameters });
    await session.query(reads ? 'FETCH 20 FROM raincheck' : 'SET CONSTRAINTS ALL IMMEDIATE');
    return null;
  } catch (error) {
    const { sqlstate, message } = toErrorFact(error instanceof Error ? error : { message: String(error) });
    const { constraint: key = null } = error as { constraint?: string };
    return { code: sqlstate, message, key };
  } finally {
    await session.query('ROLLBACK');
  }
}
