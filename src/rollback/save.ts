import type { Catalog, Column, Table } from '../core/catalog.ts';
import type { WayBack } from '../core/review.ts';
import { cutTo, longestName, parseName, printName, quoteName } from '../grammar/name.ts';
import { isBuiltIn, readType } from '../grammar/type.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import { namedList } from '../core/wording.ts';
import { keyOf, type Lost } from './old-rows.ts';

/** What to run before the deploy for one table, and how its values come back. */
export interface Save {
  /** For the report. */
  entry: WayBack['save'][number];
  /** The table that it makes, as SQL. */
  savedIn: string;
}

/** What is to be saved, tables that others refer to first; and tables for which nothing can be. */
export function savesFor(
  baseline: Catalog,
  final: Catalog,
  lost: readonly Lost[],
): { saves: Save[]; withoutKey: string[] } {
  const names = new Set(lost.map(({ relation }) => relation));
  const taken = new Set([
    ...Object.keys(baseline.tables),
    ...Object.keys(final.tables),
    ...Object.keys(baseline.views),
    ...Object.keys(final.views),
  ]);
  const saves: Save[] = [];
  const withoutKey: string[] = [];
  for (const table of parentsFirst([...names].flatMap((name) => baseline.tables[name] ?? []))) {
    const own = lost.filter(({ relation }) => relation === table.name);
    const saved = savedName(table, taken);
    taken.add(printName({ schema: 'public', name: saved }));
    const columns = new Set(own.flatMap(({ column }) => column ?? []));
    const key = keyOf(table, columns);
    const gone = own.some(({ column }) => column === null);
    if (columns.size > 0 && key.length === 0) withoutKey.push(table.name);
    else saves.push(gone ? wholeTable(table, saved, key, columns) : someColumns(table, saved, key, columns));
  }
  for (const name of baseline.sequences.filter((one) => names.has(one))) saves.push(position(name, taken));
  return { saves, withoutKey };
}

/** Where a sequence stands. */
function position(printed: string, taken: ReadonlySet<string>): Save {
  const { schema, name } = parseName(printed) ?? { schema: null, name: printed };
  const own = quoteName({ schema, name });
  const store = quoteIdentifier(savedName({ schema: schema ?? 'public', bareName: name }, taken));
  return {
    savedIn: store,
    entry: {
      what: `The position of ${namedList([printed])}`,
      sql: `CREATE TABLE ${store} AS SELECT last_value, is_called FROM ${own};`,
      restore: [`SELECT setval(${quoteLiteral(own).trim()}, last_value, is_called) FROM ${store};`],
    },
  };
}

function savedName({ bareName, schema }: Pick<Table, 'bareName' | 'schema'>, taken: ReadonlySet<string>): string {
  const base = cutTo(`saved_${bareName}`, longestName - 6);
  const other = cutTo(`saved_${schema}_${bareName}`, longestName - 6);
  const names = [base, other, ...Array.from({ length: 99 }, (_, at) => `${base}_${at + 2}`)];
  return names.find((name) => !taken.has(printName({ schema: 'public', name }))) ?? base;
}

/** A column as it is saved: a type of the project's own could go away under it. */
function kept({ name, type }: Column): string {
  const own = quoteIdentifier(name);
  return isPlain(type) ? own : `${own}::text AS ${own}`;
}

function restored({ name, type }: Column): string {
  const own = `s.${quoteIdentifier(name)}`;
  return isPlain(type) ? own : `${own}::${type}`;
}

function isPlain(type: string): boolean {
  return isBuiltIn(readType(type));
}

function wholeTable(table: Table, saved: string, key: readonly string[], lostColumns: ReadonlySet<string>): Save {
  const [own, store] = [quoteName({ schema: table.schema, name: table.bareName }), quoteIdentifier(saved)];
  const columns = table.columns.filter(({ generated }) => generated === '');
  const always = table.columns.some(({ identity }) => identity === 'always');
  const names = columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const there = key.map((name) => `t.${quoteIdentifier(name)} = ${restored(columnOf(table, name))}`);
  const missing = there.length === 0 ? '' : ` WHERE NOT EXISTS (SELECT FROM ${own} AS t WHERE ${there.join(' AND ')})`;
  const insert = `INSERT INTO ${own} (${names})${always ? ' OVERRIDING SYSTEM VALUE' : ''} SELECT ${columns.map(restored).join(', ')} FROM ${store} AS s${missing};`;
  const update = lostColumns.size === 0 ? [] : [updateOf(table, store, key, [...lostColumns])];
  return {
    savedIn: store,
    entry: {
      what: `The rows of ${namedList([table.name])}`,
      sql: `CREATE TABLE ${store} AS SELECT ${columns.map(kept).join(', ')} FROM ${own};`,
      restore: [
        ...withoutTriggers(table, [...update, insert]),
        ...sequences(
          table,
          columns.map(({ name }) => name),
        ),
      ],
    },
  };
}

function someColumns(table: Table, saved: string, key: readonly string[], lostColumns: ReadonlySet<string>): Save {
  const [own, store] = [quoteName({ schema: table.schema, name: table.bareName }), quoteIdentifier(saved)];
  const columns = [...key, ...lostColumns].map((name) => columnOf(table, name));
  return {
    savedIn: store,
    entry: {
      what: `The values of ${namedList([...lostColumns].map((name) => `${table.name}.${name}`))}`,
      sql: `CREATE TABLE ${store} AS SELECT ${columns.map(kept).join(', ')} FROM ${own};`,
      restore: [
        ...withoutTriggers(table, [updateOf(table, store, key, [...lostColumns])]),
        ...sequences(table, [...lostColumns]),
      ],
    },
  };
}

/** A trigger that stamps or copies rows would change more than what was lost. */
function withoutTriggers(table: Table, sql: string[]): string[] {
  const own = quoteName({ schema: table.schema, name: table.bareName });
  const names = table.triggers.filter(({ enabled }) => enabled).map(({ name }) => quoteIdentifier(name));
  return [
    ...names.map((name) => `ALTER TABLE ${own} DISABLE TRIGGER ${name};`),
    ...sql,
    ...names.map((name) => `ALTER TABLE ${own} ENABLE TRIGGER ${name};`),
  ];
}

function updateOf(table: Table, store: string, key: readonly string[], names: readonly string[]): string {
  const own = quoteName({ schema: table.schema, name: table.bareName });
  const set = names.map((name) => `${quoteIdentifier(name)} = ${restored(columnOf(table, name))}`);
  const same = key.map((name) => `t.${quoteIdentifier(name)} = ${restored(columnOf(table, name))}`);
  return `UPDATE ${own} AS t SET ${set.join(', ')} FROM ${store} AS s WHERE ${same.join(' AND ')};`;
}

/** A sequence that was made anew would give out keys that the restored rows have; one that was not stays where it is. */
function sequences(table: Table, names: readonly string[]): string[] {
  const own = quoteName({ schema: table.schema, name: table.bareName });
  return names.flatMap((name) => {
    const { identity, default: given } = columnOf(table, name);
    const literal = /^nextval\(('(?:[^']|'')+')::regclass\)$/.exec(given ?? '')?.[1];
    const sequence =
      identity === '' ? literal : `pg_get_serial_sequence(${quoteLiteral(own).trim()}, ${quoteLiteral(name).trim()})`;
    if (sequence === undefined) return [];
    return `SELECT setval(${sequence}, GREATEST((SELECT max(${quoteIdentifier(name)}) FROM ${own}), nextval(${sequence})));`;
  });
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`${table.name} has no column ${name}`);
  return column;
}

/** Rows that others refer to come back first. */
function parentsFirst(tables: Table[]): Table[] {
  const sorted: Table[] = [];
  const visit = (table: Table, path: ReadonlySet<string>): void => {
    if (sorted.includes(table) || path.has(table.name)) return;
    for (const { references } of table.constraints) {
      const parent = tables.find(({ name }) => name === references);
      if (parent !== undefined && parent !== table) visit(parent, new Set([...path, table.name]));
    }
    sorted.push(table);
  };
  for (const table of tables) visit(table, new Set());
  return sorted;
}
