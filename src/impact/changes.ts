import type { Column, Table } from '../core/catalog.ts';
import type { BatchContext } from '../batch/batch.ts';
import { survivingColumns } from '../batch/fate.ts';
import { movedColumns, movedTables } from '../batch/moved.ts';
import { printColumn } from '../grammar/column-name.ts';
import { listName, parseName, printName } from '../grammar/name.ts';
import { nameOfTable } from '../grammar/relations.ts';
import { renames } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';
import { readType } from '../grammar/type.ts';
import type { Subject } from './subject.ts';

/**
 * What the batch removes, renames, narrows or requires, of what was there before it: what code can use. Partitions are
 * left out: code names the partitioned table.
 */
export function changesOf(batch: BatchContext): Subject[] {
  const renamed = [...renamedTables(batch), ...renamedColumns(batch)];
  const known = new Set(renamed.map(({ name }) => name));
  const others = [
    ...removedTables(batch),
    ...removedColumns(batch),
    ...changedColumns(batch),
    ...requiredColumns(batch),
    ...removedViews(batch),
    ...enums(batch),
  ];
  return [...renamed, ...others.filter(({ name }) => !known.has(name))];
}

function renamedTables(batch: BatchContext): Subject[] {
  return movedTables(batch)
    .filter(({ was }) => was.partitionOf === null)
    .map(({ was, to }) => ({ ...ofTable(was), change: 'renamed', to }));
}

function renamedColumns(batch: BatchContext): Subject[] {
  return movedColumns(batch).map(({ table, from, to }) => ({ ...ofColumn(table, from), change: 'renamed', to }));
}

function removedTables(batch: BatchContext): Subject[] {
  return Object.values(batch.baseline.tables)
    .filter((table) => isGone(batch, table) && table.partitionOf === null)
    .map((table) => ({ ...ofTable(table), change: 'removed' }));
}

/** Dropped, and no table or view has taken its name. */
function isGone({ fate, final }: BatchContext, { name }: Table): boolean {
  return fate.tables.get(name) === null && final.tables[name] === undefined && final.views[name] === undefined;
}

function removedColumns(batch: BatchContext): Subject[] {
  return Object.values(batch.baseline.tables).flatMap((table) => {
    if (isGone(batch, table)) return [];
    const now = batch.final.tables[batch.fate.tables.get(table.name) ?? table.name];
    return table.columns
      .filter(({ name }) => batch.fate.columns.get({ table: table.name, column: name }) === null)
      .flatMap((column): Subject[] => {
        // Dropped and added again, as drizzle-kit does for a generated column: what counts is how it ends.
        const again = now?.columns.find(({ name }) => name === column.name);
        if (again !== undefined) return changeOfColumn(table, column, again);
        return [{ ...ofColumn(table, column.name), change: 'removed' }];
      });
  });
}

function changedColumns(batch: BatchContext): Subject[] {
  return survivingColumns(batch).flatMap(({ was, is, table }) => changeOfColumn(table.was, was, is));
}

/** One change for each column: a value that must be given says more than a type that is another. */
function changeOfColumn(table: Table, was: Column, is: Column): Subject[] {
  const subject = ofColumn(table, was.name);
  if (mustBeGiven(is) && !mustBeGiven(was)) return [{ ...subject, change: 'required' }];
  const isOther = !isSameToCode(was.type, is.type);
  return isOther || (was.notNull && !is.notNull) ? [{ ...subject, change: 'narrowed' }] : [];
}

/** NOT NULL, and nothing fills it: who inserts must give a value. */
function mustBeGiven({ notNull, default: value, identity, generated }: Column): boolean {
  return notNull && value === null && identity === '' && generated === '';
}

/** PostgreSQL's types that Drizzle reads into one type of JavaScript (drizzle-orm, pg-core/columns). */
const sameInCode = [
  ['text', 'character varying', 'character'],
  ['smallint', 'integer', 'real', 'double precision'],
  ['timestamp without time zone', 'timestamp with time zone'],
  ['json', 'jsonb'],
];

function isSameToCode(was: string, is: string): boolean {
  const [before, after] = [readType(was), readType(is)];
  if (before.array !== after.array) return false;
  return (
    before.name === after.name || sameInCode.some((some) => some.includes(before.name) && some.includes(after.name))
  );
}

function requiredColumns(batch: BatchContext): Subject[] {
  return batch.newColumns
    .filter(({ required }) => required)
    .flatMap(({ table, column }) => {
      const known = batch.baseline.tables[table];
      return known === undefined ? [] : [{ ...ofColumn(known, column), change: 'required' as const }];
    });
}

function removedViews({ baseline, final, fate }: BatchContext): Subject[] {
  const isThere = (name: string): boolean =>
    final.views[name] !== undefined || final.tables[name] !== undefined || fate.tables.has(name);
  return Object.keys(baseline.views)
    .filter((name) => !isThere(name))
    .map((name) => ({ ...ofName(name), kind: 'table', change: 'removed' }));
}

function enums(batch: BatchContext): Subject[] {
  const { baseline, final } = batch;
  const newNames = renamedValues(batch);
  return Object.entries(baseline.enums).flatMap(([name, { labels }]): Subject[] => {
    const now = final.enums[name]?.labels;
    if (now === undefined)
      return isRenamedType(batch, name) ? [] : [{ ...ofName(name), kind: 'enum', change: 'removed' }];
    return labels
      .filter((label) => !now.includes(label))
      .map((label) => {
        const to = newNames.find((one) => one.type === name && one.from === label)?.to ?? null;
        const change = to === null ? ('removed' as const) : ('renamed' as const);
        return { ...ofName(name), name: `${name} '${label}'`, kind: 'value', value: label, change, to };
      });
  });
}

/** What `ALTER TYPE … RENAME VALUE` says. */
function renamedValues(batch: BatchContext): { type: string; from: string; to: string }[] {
  const alters = batch.contexts.flatMap(({ nodes }) => nodes).flatMap((node) => pick(node, 'AlterEnumStmt') ?? []);
  return alters.flatMap(({ typeName, oldVal: from, newVal: to }) => {
    const type = listName(typeName);
    return type === null || from === undefined || to === undefined ? [] : [{ type: printName(type), from, to }];
  });
}

function isRenamedType(batch: BatchContext, name: string): boolean {
  return batch.contexts
    .flatMap(({ nodes }) => renames(nodes))
    .some(({ renameType, object }) => {
      const type = renameType === 'OBJECT_TYPE' ? listName(pick(object, 'List')?.items) : null;
      return type !== null && printName(type) === name;
    });
}

function ofTable(table: Table): Omit<Subject, 'change'> {
  const { schema, name: relation } = nameOfTable(table);
  return { name: table.name, kind: 'table', schema: schema ?? 'public', relation, column: null, value: null, to: null };
}

function ofColumn(table: Table, column: string): Omit<Subject, 'change'> {
  return { ...ofTable(table), name: printColumn({ table: table.name, column }), kind: 'column', column };
}

/** A view or an enum, by its printed name. */
function ofName(printed: string): Omit<Subject, 'change' | 'kind'> {
  const { schema, name } = parseName(printed) ?? { schema: null, name: printed };
  return { name: printed, schema: schema ?? 'public', relation: name, column: null, value: null, to: null };
}
