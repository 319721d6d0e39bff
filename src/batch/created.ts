import type { Catalog } from '../core/catalog.ts';
import { sameColumns, wasDropped, type Step } from './renames.ts';
import type { Created } from './batch.ts';
import { ColumnSet } from '../grammar/column-name.ts';
import { printName, rangeName, listName } from '../grammar/name.ts';
import { findTable, relationName, shownName } from '../grammar/relations.ts';
import { alterTableCommands } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';

type Sets = { [K in keyof Created]: K extends 'columns' ? ColumnSet : Set<string> };

/** What had been created before each statement, and at the end: one more entry than there are statements. */
export function followCreated(steps: readonly Step[]): Created[] {
  const history: Sets[] = [emptySets()];
  for (const step of steps) {
    const next = copy(history.at(-1) ?? emptySets());
    if (step.measured) addFromCatalogs(next, step);
    else addFromTree(next, step);
    history.push(next);
  }
  return history;
}

function emptySets(): Sets {
  return {
    tables: new Set(),
    columns: new ColumnSet(),
    indexes: new Set(),
    constraints: new Set(),
    views: new Set(),
    enums: new Set(),
    sequences: new Set(),
    functions: new Set(),
    schemas: new Set(),
  };
}

function copy(sets: Sets): Sets {
  const { columns, ...others } = sets;
  const copied = Object.fromEntries(Object.entries(others).map(([kind, set]) => [kind, new Set(set)]));
  return { ...(copied as Omit<Sets, 'columns'>), columns: new ColumnSet(columns) };
}

/** What the catalog has afterwards and had not before, or what was dropped and is there again. What was renamed isn't new. */
function addFromCatalogs(sets: Sets, step: Step): void {
  const { before, after } = step;
  const { tables: tableRenames, columns: columnRenames } = step.renamed;
  for (const table of Object.values(after.tables)) {
    const origin = tableRenames.find(({ to }) => to === table.name)?.from ?? table.name;
    const old = before.tables[origin];
    if (old === undefined || (origin === table.name && wasDropped(step, old))) sets.tables.add(table.name);
    else if (sets.tables.has(origin)) sets.tables.add(table.name);
    else if (origin !== table.name || step.dropped.any || !sameColumns(old, table)) {
      // An old table may have taken the name of a new one that is gone.
      sets.tables.delete(table.name);
      const known = new Set(old.columns.map(({ name }) => name));
      for (const column of table.columns) {
        const from =
          columnRenames.find((renamed) => renamed.table === origin && renamed.to === column.name)?.from ?? column.name;
        const existed = known.has(from) && !wasDropped(step, old, from);
        if (!existed || sets.columns.has({ table: origin, column: from }))
          sets.columns.add({ table: table.name, column: column.name });
      }
    }
  }
  for (const name of sets.tables) if (after.tables[name] === undefined) sets.tables.delete(name);
  const namesIn = (catalog: Catalog, of: 'indexes' | 'constraints') =>
    Object.values(catalog.tables).flatMap((table) => table[of].map(({ name }) => name));
  addAppeared(sets.indexes, namesIn(before, 'indexes'), namesIn(after, 'indexes'));
  addAppeared(sets.constraints, namesIn(before, 'constraints'), namesIn(after, 'constraints'));
  addAppeared(sets.views, Object.keys(before.views), Object.keys(after.views));
  addAppeared(sets.enums, Object.keys(before.enums), Object.keys(after.enums));
  addAppeared(sets.sequences, before.sequences, after.sequences);
  addAppeared(sets.functions, before.functions, after.functions);
  addAppeared(sets.schemas, before.schemas, after.schemas);
}

function addAppeared(set: Set<string>, before: readonly string[], after: readonly string[]): void {
  const known = new Set(before);
  for (const name of after) if (!known.has(name)) set.add(name);
}

/** Without a trial: what the statements say. */
function addFromTree(sets: Sets, step: Step): void {
  const catalog = step.before;
  for (const node of step.nodes) {
    const table = rangeName(pick(node, 'CreateStmt')?.relation);
    if (table !== null && findTable(catalog, table) === undefined) sets.tables.add(printName(table));
    const into = relationName(catalog, pick(node, 'CreateTableAsStmt')?.into?.rel);
    if (into !== null) sets.tables.add(into);
    const index = pick(node, 'IndexStmt')?.idxname;
    if (index !== undefined) sets.indexes.add(index);
    const view = relationName(catalog, pick(node, 'ViewStmt')?.view);
    if (view !== null) sets.views.add(view);
    const enumeration = listName(pick(node, 'CreateEnumStmt')?.typeName);
    if (enumeration !== null) sets.enums.add(printName(enumeration));
    const sequence = relationName(catalog, pick(node, 'CreateSeqStmt')?.sequence);
    if (sequence !== null) sets.sequences.add(sequence);
    const schema = pick(node, 'CreateSchemaStmt')?.schemaname;
    if (schema !== undefined) sets.schemas.add(schema);
    const rename = pick(node, 'RenameStmt');
    const old = rename?.renameType === 'OBJECT_TABLE' ? rangeName(rename.relation) : null;
    if (old !== null && rename?.newname !== undefined && sets.tables.has(shownName(catalog, old))) {
      sets.tables.add(printName({ ...old, name: rename.newname }));
    }
  }
  for (const { target, command } of alterTableCommands(step.nodes)) {
    const name = shownName(catalog, target);
    if (command.subtype === 'AT_AddColumn') {
      const column = pick(command.def, 'ColumnDef')?.colname;
      if (column !== undefined && !sets.tables.has(name)) sets.columns.add({ table: name, column });
    } else if (command.subtype === 'AT_AddConstraint') {
      const constraint = pick(command.def, 'Constraint')?.conname;
      if (constraint !== undefined) sets.constraints.add(constraint);
    }
  }
}
