import type { Node } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import type { StatementFacts } from '../core/facts.ts';
import { findTable, identityParts, nameOf, printedName, relationName } from './names.ts';
import type { Created } from './rule.ts';
import { alterTableCommands, pick, renames, strings } from './tree.ts';

type Sets = { [K in keyof Created]: Set<string> };

/** What had been created before each statement, and at the end: one more entry than there are statements. */
export function followCreated(
  steps: readonly {
    nodes: readonly Node[];
    facts: StatementFacts | null;
    measured: boolean;
    before: Catalog;
    after: Catalog;
  }[],
): Created[] {
  const history: Sets[] = [emptySets()];
  for (const step of steps) {
    const next = copy(history.at(-1) ?? emptySets());
    if (step.measured) addFromCatalogs(next, step.nodes, step.facts, step.before, step.after);
    else addFromTree(next, step.nodes, step.before);
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

/** Compares the catalogs. What is gone without a drop was renamed: the new name inherits whether it is new. */
function addFromCatalogs(
  sets: Sets,
  nodes: readonly Node[],
  facts: StatementFacts | null,
  before: Catalog,
  after: Catalog,
): void {
  const dropped = new Set(
    (facts?.drops ?? []).map(({ type, identity }) => `${type} ${identityParts(identity).join('.')}`),
  );
  const renamedFrom = tableRenames(nodes, before, after);
  for (const table of Object.values(after.tables)) {
    const origin = renamedFrom.get(table.name);
    if (origin !== undefined) {
      if (sets.tables.has(origin)) sets.tables.add(table.name);
      moveColumns(sets, origin, table.name);
      continue;
    }
    const recreated = dropped.has(`table ${table.schema}.${table.bareName}`);
    const old = before.tables[table.name];
    if (old === undefined || recreated) {
      sets.tables.add(table.name);
      continue;
    }
    if (sets.tables.has(table.name)) continue;
    const goneColumns = old.columns.filter((column) => !table.columns.some(({ name }) => name === column.name));
    const reallyGone = goneColumns.filter((column) =>
      dropped.has(`table column ${table.schema}.${table.bareName}.${column.name}`),
    );
    const renamed = goneColumns.length - reallyGone.length;
    const appeared = table.columns.filter((column) => !old.columns.some(({ name }) => name === column.name));
    const explicit = new Set(
      renames(nodes)
        .filter(({ renameType }) => renameType === 'OBJECT_COLUMN')
        .map(({ newname }) => newname ?? ''),
    );
    appeared.forEach((column, position) => {
      // A rename inside dynamic SQL has no name to go by: take the first ones that appeared, they keep their place.
      if (explicit.has(column.name) || (explicit.size === 0 && position < renamed)) return;
      sets.columns.add(`${table.name}.${column.name}`);
    });
    for (const column of table.columns) {
      if (dropped.has(`table column ${table.schema}.${table.bareName}.${column.name}`)) {
        sets.columns.add(`${table.name}.${column.name}`);
      }
    }
  }
  const indexes = (catalog: Catalog) =>
    Object.values(catalog.tables).flatMap((table) => table.indexes.map((i) => i.name));
  const constraints = (catalog: Catalog) =>
    Object.values(catalog.tables).flatMap((table) => table.constraints.map((c) => c.name));
  addAppeared(sets.indexes, indexes(before), indexes(after));
  addAppeared(sets.constraints, constraints(before), constraints(after));
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

function moveColumns(sets: Sets, from: string, to: string): void {
  for (const column of sets.columns) {
    if (column.startsWith(`${from}.`)) sets.columns.add(`${to}.${column.slice(from.length + 1)}`);
  }
}

/** New name -> old name, of tables that were renamed or moved to another schema. */
export function tableRenames(nodes: readonly Node[], before: Catalog, after: Catalog): Map<string, string> {
  const result = new Map<string, string>();
  for (const rename of renames(nodes)) {
    if (rename.renameType !== 'OBJECT_TABLE' || rename.newname === undefined) continue;
    const old = findTable(before, [
      ...(rename.relation?.schemaname ? [rename.relation.schemaname] : []),
      rename.relation?.relname ?? '',
    ]);
    if (old !== undefined) result.set(nameOf(after, [old.schema, rename.newname]), old.name);
  }
  for (const node of nodes) {
    const move = pick(node, 'AlterObjectSchemaStmt');
    if (move?.objectType !== 'OBJECT_TABLE' || move.newschema === undefined) continue;
    const old = findTable(before, [
      ...(move.relation?.schemaname ? [move.relation.schemaname] : []),
      move.relation?.relname ?? '',
    ]);
    if (old !== undefined) result.set(nameOf(after, [move.newschema, old.bareName]), old.name);
  }
  return result;
}

/** Without a trial: what the statements say. */
function addFromTree(sets: Sets, nodes: readonly Node[], catalog: Catalog): void {
  for (const node of nodes) {
    const table = pick(node, 'CreateStmt') ?? undefined;
    if (table !== undefined && findTable(catalog, relationParts(table.relation)) === undefined) {
      sets.tables.add(relationName(catalog, table.relation));
    }
    const into = pick(node, 'CreateTableAsStmt')?.into?.rel;
    if (into !== undefined) sets.tables.add(relationName(catalog, into));
    const index = pick(node, 'IndexStmt')?.idxname;
    if (index !== undefined) sets.indexes.add(index);
    const view = pick(node, 'ViewStmt')?.view;
    if (view !== undefined) sets.views.add(relationName(catalog, view));
    const enumName = pick(node, 'CreateEnumStmt')?.typeName;
    if (enumName !== undefined) sets.enums.add(printedParts(strings(enumName)));
    const sequence = pick(node, 'CreateSeqStmt')?.sequence;
    if (sequence !== undefined) sets.sequences.add(relationName(catalog, sequence));
    const schema = pick(node, 'CreateSchemaStmt')?.schemaname;
    if (schema !== undefined) sets.schemas.add(schema);
    const rename = pick(node, 'RenameStmt');
    if (rename?.renameType === 'OBJECT_TABLE' && sets.tables.has(relationName(catalog, rename.relation))) {
      sets.tables.add(printedName(rename.relation?.schemaname, rename.newname ?? ''));
    }
  }
  for (const { relation, command } of alterTableCommands(nodes)) {
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

function relationParts(relation: { schemaname?: string; relname?: string } | undefined): string[] {
  return [...(relation?.schemaname === undefined ? [] : [relation.schemaname]), relation?.relname ?? ''];
}

function printedParts(parts: readonly string[]): string {
  return printedName(parts.at(-2), parts.at(-1) ?? '');
}
