import type { Catalog, Column, Table, View } from '../core/catalog.ts';
import { parseName, printName, quoteName } from '../grammar/name.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { CodeQuery, CodeTable, Parameter, Release } from './code.ts';
import { uniqueKeys } from '../grammar/unique-keys.ts';

/**
 * The queries that drizzle-orm builds for a schema which is just what the catalog holds: where no schema can be loaded,
 * this stands for the release that runs on that catalog. (What drizzle-orm 0.45 and 1.0 send, by `.toSQL()`: a select
 * names every column, an insert every one but generated ones, an update those that are set.)
 *
 * @param asked the tables and views that it is for, by their printed names
 */
export function modelRelease(catalog: Catalog, asked: ReadonlySet<string>): Release {
  const tables = Object.values(catalog.tables)
    .filter((table) => asked.has(printName({ schema: table.schema, name: table.bareName })))
    .map((table) => tableOf(table, catalog));
  const views = Object.values(catalog.views)
    .filter(({ name }) => asked.has(name))
    .flatMap(viewOf);
  return { tables: [...tables, ...views], from: 'catalog', notes: [], files: [] };
}

/** A view is only read, with all its columns. */
function viewOf({ name: printed, columns = [] }: View): CodeTable[] {
  const parsed = parseName(printed);
  if (parsed === null || columns.length === 0) return [];
  const { schema, name } = parsed;
  const all = columns.map(quoteIdentifier).join(', ');
  const sql = `select ${all} from ${quoteName({ schema, name })}`;
  return [
    {
      schema,
      name,
      kind: 'view',
      columns: columns.map((column) => ({ name: column, values: null })),
      queries: [{ what: 'select()', sql, parameters: [], tables: [printed] }],
    },
  ];
}

function tableOf(table: Table, catalog: Catalog): CodeTable {
  const { schema, bareName: name } = table;
  const self = printName({ schema, name });
  const source = quoteName({ schema, name });
  const written = table.columns.filter((column) => column.generated === '' && column.identity !== 'always');
  const required = written.filter(isRequired);
  const ids = table.constraints.find(({ type }) => type === 'primary key')?.columns ?? [];
  const changed = written.filter((column) => !ids.includes(column.name));
  const all = table.columns.map((column) => quoteIdentifier(column.name)).join(', ');
  const one = ids.map((id, at) => `${quoteIdentifier(id)} = $${at + 1}`).join(' and ') || 'false';
  const idsOfRow = ids.map((column): Parameter => ({ column, of: 'row' }));
  const query = (what: string, sql: string, parameters: Parameter[]): CodeQuery => ({
    what,
    sql,
    parameters,
    tables: [self],
  });
  const whole = insertOf(source, written, written);
  return {
    schema,
    name,
    kind: 'table',
    columns: table.columns.map((column) => ({ name: column.name, values: labelsOf(column, catalog) })),
    queries: [
      query('select()', `select ${all} from ${source}`, []),
      query('insert().values(), required columns only', ...insertOf(source, written, required)),
      query('insert().values()', ...whole),
      query('insert().returning()', `${whole[0]} returning ${all}`, whole[1]),
      ...(changed.length === 0 ? [] : [query('update().set()', ...updateOf(source, changed, ids))]),
      query('delete()', `delete from ${source} where ${one}`, idsOfRow),
      ...uniqueKeys(table).map((columns) =>
        query(
          `insert().onConflictDoNothing({ target: [${columns.join(', ')}] })`,
          `${whole[0]} on conflict (${columns.map((column) => quoteIdentifier(column)).join(', ')}) do nothing`,
          whole[1],
        ),
      ),
    ],
  };
}

function isRequired(column: Column): boolean {
  return column.notNull && column.default === null && column.identity === '';
}

function insertOf(source: string, written: readonly Column[], given: readonly Column[]): [string, Parameter[]] {
  const names = written.map((column) => quoteIdentifier(column.name)).join(', ');
  const values = written.map((column) => (given.includes(column) ? `$${given.indexOf(column) + 1}` : 'default'));
  const parameters = given.map((column): Parameter => ({ column: column.name, of: 'new' }));
  if (written.length === 0) return [`insert into ${source} default values`, []];
  return [`insert into ${source} (${names}) values (${values.join(', ')})`, parameters];
}

function updateOf(source: string, changed: readonly Column[], ids: readonly string[]): [string, Parameter[]] {
  const set = changed.map((column, at) => `${quoteIdentifier(column.name)} = $${at + 1}`).join(', ');
  const where = ids.map((id, at) => `${quoteIdentifier(id)} = $${changed.length + at + 1}`).join(' and ') || 'false';
  const names = [...changed.map(({ name }) => name), ...ids];
  return [`update ${source} set ${set} where ${where}`, names.map((column): Parameter => ({ column, of: 'row' }))];
}

function labelsOf({ type }: Column, { enums }: Catalog): string[] | null {
  return enums[type]?.labels ?? null;
}
