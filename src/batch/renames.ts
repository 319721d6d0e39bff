import type { Node } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import type { StatementFacts } from '../core/facts.ts';
import {
  assumedTable,
  findTable,
  isRead,
  identityParts,
  nameOf,
  relationName,
  relationParts,
} from '../grammar/names.ts';
import { pick, renames } from '../grammar/tree.ts';

/** One statement as the catalogs show it. */
export interface Observed {
  nodes: readonly Node[];
  facts: StatementFacts | null;
  measured: boolean;
  before: Catalog;
  after: Catalog;
}

/** The same with what follows from it, found once: every rule asks for it. */
export interface Step extends Observed {
  /** Tables and columns that the facts name as dropped, as {@link wasDropped} asks for them. */
  droppedKeys: ReadonlySet<string>;
  renamed: { tables: readonly Renamed[]; columns: readonly RenamedColumn[] };
}

/** A name that another one replaced. */
export interface Renamed {
  from: string;
  to: string;
}

/** A column that got another name; `table` is the table's name before the statement. */
export interface RenamedColumn extends Renamed {
  table: string;
}

/** Finds what a statement dropped and renamed. */
export function stepOf<T extends Observed>(observed: T): T & Step {
  const droppedKeys = new Set(
    (observed.facts?.drops ?? []).map(({ type, identity }) => keyOf(type, identityParts(identity))),
  );
  const tables = renamedTables({ ...observed, droppedKeys });
  return {
    ...observed,
    droppedKeys,
    renamed: { tables, columns: renamedColumns({ ...observed, droppedKeys }, tables) },
  };
}

/**
 * Tables that got another name or moved to another schema. Observed: a table that is gone without having been dropped,
 * and one that appeared, first as the statement says, else with the same columns. Unobserved: what the statement says.
 */
function renamedTables(step: Omit<Step, 'renamed'>): Renamed[] {
  const said = saidTableRenames(step);
  if (!step.measured) return said;
  const gone = Object.values(step.before.tables).filter(
    (table) => step.after.tables[table.name] === undefined && !wasDropped(step, 'table', table),
  );
  const appeared = Object.values(step.after.tables).filter((table) => step.before.tables[table.name] === undefined);
  return gone.flatMap((old) => {
    const to = said.find(({ from }) => from === old.name)?.to;
    const match =
      appeared.find(({ name }) => name === to) ??
      appeared.find((table) => table.bareName === old.bareName && sameColumns(table, old)) ??
      appeared.find((table) => sameColumns(table, old));
    return match === undefined ? [] : [{ from: old.name, to: match.name }];
  });
}

function saidTableRenames({ nodes, before, after }: Observed): Renamed[] {
  return nodes.flatMap((node) => {
    const rename = pick(node, 'RenameStmt');
    if (rename?.renameType === 'OBJECT_TABLE' && rename.newname !== undefined) {
      const old = knownTable(before, relationParts(rename.relation));
      if (old !== undefined) return [{ from: old.name, to: nameOf(after, [old.schema, rename.newname]) }];
    }
    const move = pick(node, 'AlterObjectSchemaStmt');
    if (move?.objectType === 'OBJECT_TABLE' && move.newschema !== undefined) {
      const old = knownTable(before, relationParts(move.relation));
      if (old !== undefined) return [{ from: old.name, to: nameOf(after, [move.newschema, old.bareName]) }];
    }
    return [];
  });
}

function knownTable(catalog: Catalog, parts: readonly string[]): Table | undefined {
  return findTable(catalog, parts) ?? (isRead(catalog) ? undefined : assumedTable(parts));
}

/** Columns that got another name, told apart from dropped ones in the same way. */
function renamedColumns(step: Omit<Step, 'renamed'>, tableRenames: readonly Renamed[]): RenamedColumn[] {
  const said = renames(step.nodes).flatMap((rename) =>
    rename.renameType === 'OBJECT_COLUMN' && rename.relationType === 'OBJECT_TABLE' && rename.subname && rename.newname
      ? [{ table: relationName(step.before, rename.relation), from: rename.subname, to: rename.newname }]
      : [],
  );
  if (!step.measured) return said;
  return Object.values(step.before.tables).flatMap((old) => {
    const now = step.after.tables[tableRenames.find(({ from }) => from === old.name)?.to ?? old.name];
    if (now === undefined || sameColumns(old, now) || wasDropped(step, 'table', old)) return [];
    const names = new Set(now.columns.map(({ name }) => name));
    const gone = old.columns.filter(({ name }) => !names.has(name) && !wasDropped(step, 'table column', old, name));
    if (gone.length === 0) return [];
    const appeared = now.columns.filter(({ name }) => !old.columns.some((column) => column.name === name));
    return gone.flatMap((column) => {
      const to = said.find(({ table, from }) => table === old.name && from === column.name)?.to;
      const match = appeared.find(({ name }) => name === to) ?? appeared.find(({ type }) => type === column.type);
      return match === undefined ? [] : [{ table: old.name, from: column.name, to: match.name }];
    });
  });
}

/** True when the statement's facts hold the drop of this table, or of this column of it. */
export function wasDropped(
  { droppedKeys }: Pick<Step, 'droppedKeys'>,
  type: 'table' | 'table column',
  table: Table,
  column?: string,
): boolean {
  if (droppedKeys.size === 0) return false;
  return droppedKeys.has(keyOf(type, [table.schema, table.bareName, ...(column === undefined ? [] : [column])]));
}

function keyOf(type: string, parts: readonly string[]): string {
  return [type.replace('foreign ', ''), ...parts].join('\0');
}

/** True when two tables have columns of the same names in the same order. */
export function sameColumns(left: Table, right: Table): boolean {
  return (
    left.columns.length === right.columns.length &&
    left.columns.every(({ name }, position) => name === right.columns[position]?.name)
  );
}
