import type { Catalog } from '../core/catalog.ts';
import { findTable, printedName, relationName, relationParts } from '../grammar/names.ts';
import { sameColumns, wasDropped, type Step } from './renames.ts';
import type { Created } from './batch.ts';
import { alterTableCommands, pick, strings } from '../grammar/tree.ts';

type Sets = { [K in keyof Created]: Set<string> };

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
    columns: new Set(),
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
  return Object.fromEntries(Object.entries(sets).map(([kind, set]) => [kind, new Set(set)])) as Sets;
}

/** What the catalog has afterwards and had not before, or what was dropped and is there again. What was renamed isn't new. */
function addFromCatalogs(sets: Sets, step: Step): void {
  const { before, after } = step;
  const { tables: tableRenames, columns: columnRenames } = step.renamed;
  for (const table of Object.values(after.tables)) {
    const origin = tableRenames.find(({ to }) => to === table.name)?.from ?? table.name;
    const old = before.tables[origin];
    if (old === undefined || (origin === table.name && wasDropped(step, 'table', old))) sets.tables.add(table.name);
    else if (sets.tables.has(origin)) sets.tables.add(table.name);
    else if (origin !== table.name || step.droppedKeys.size > 0 || !sameColumns(old, table)) {
      // An old table may have taken the name of a new one that is gone.
      sets.tables.delete(table.name);
      const known = new Set(old.columns.map(({ name }) => name));
      for (const column of table.columns) {
        const from =
          columnRenames.find((renamed) => renamed.table === origin && renamed.to === column.name)?.from ?? column.name;
        const existed = known.has(from) && !wasDropped(step, 'table column', old, from);
        if (!existed || sets.columns.has(`${origin}.${from}`)) sets.columns.add(`${table.name}.${column.name}`);
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
    const table = pick(node, 'CreateStmt')?.relation;
    if (table !== undefined && findTable(catalog, relationParts(table)) === undefined) {
      sets.tables.add(relationName(catalog, table));
    }
    const into = pick(node, 'CreateTableAsStmt')?.into?.rel;
    if (into !== undefined) sets.tables.add(relationName(catalog, into));
    const index = pick(node, 'IndexStmt')?.idxname;
    if (index !== undefined) sets.indexes.add(index);
    const view = pick(node, 'ViewStmt')?.view;
    if (view !== undefined) sets.views.add(relationName(catalog, view));
    const enumParts = strings(pick(node, 'CreateEnumStmt')?.typeName);
    if (enumParts.length > 0) sets.enums.add(printedName(enumParts.at(-2), enumParts.at(-1) ?? ''));
    const sequence = pick(node, 'CreateSeqStmt')?.sequence;
    if (sequence !== undefined) sets.sequences.add(relationName(catalog, sequence));
    const schema = pick(node, 'CreateSchemaStmt')?.schemaname;
    if (schema !== undefined) sets.schemas.add(schema);
    const rename = pick(node, 'RenameStmt');
    if (rename?.renameType === 'OBJECT_TABLE' && sets.tables.has(relationName(catalog, rename.relation))) {
      sets.tables.add(printedName(rename.relation?.schemaname, rename.newname ?? ''));
    }
  }
  for (const { relation, command } of alterTableCommands(step.nodes)) {
    const name = relationName(catalog, relation);
    if (command.subtype === 'AT_AddColumn') {
      const column = pick(command.def, 'ColumnDef')?.colname;
      if (column !== undefined && !sets.tables.has(name)) sets.columns.add(`${name}.${column}`);
    } else if (command.subtype === 'AT_AddConstraint') {
      const constraint = pick(command.def, 'Constraint')?.conname;
      if (constraint !== undefined) sets.constraints.add(constraint);
    }
  }
}
