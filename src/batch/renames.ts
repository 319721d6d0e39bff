import type { Node, RangeVar } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import type { StatementFacts } from '../core/facts.ts';
import { ColumnSet, type ReadonlyColumnSet } from '../grammar/column-name.ts';
import { readIdentity } from '../grammar/identity.ts';
import { printName, rangeName } from '../grammar/name.ts';
import { findTable, isRead, assumedTable, relationName, shownName } from '../grammar/relations.ts';
import { renames } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';

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
  /** Tables and columns that the facts name as dropped. */
  dropped: { tables: ReadonlySet<string>; columns: ReadonlyColumnSet; any: boolean };
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
  const dropped = droppedBy(observed.facts);
  const tables = renamedTables({ ...observed, dropped });
  return {
    ...observed,
    dropped,
    renamed: { tables, columns: renamedColumns({ ...observed, dropped }, tables) },
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
    (table) => step.after.tables[table.name] === undefined && !wasDropped(step, table),
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
      const old = knownTable(before, rename.relation);
      const to = rename.newname;
      if (old !== undefined) return [{ from: old.name, to: shownName(after, { schema: old.schema, name: to }) }];
    }
    const move = pick(node, 'AlterObjectSchemaStmt');
    if (move?.objectType === 'OBJECT_TABLE' && move.newschema !== undefined) {
      const old = knownTable(before, move.relation);
      const schema = move.newschema;
      if (old !== undefined) return [{ from: old.name, to: shownName(after, { schema, name: old.bareName }) }];
    }
    return [];
  });
}

function knownTable(catalog: Catalog, relation: RangeVar | undefined): Table | undefined {
  const name = rangeName(relation);
  if (name === null) return undefined;
  return findTable(catalog, name) ?? (isRead(catalog) ? undefined : assumedTable(name));
}

/** Columns that got another name, told apart from dropped ones in the same way. */
function renamedColumns(step: Omit<Step, 'renamed'>, tableRenames: readonly Renamed[]): RenamedColumn[] {
  const said = renames(step.nodes).flatMap((rename) => {
    const { renameType, relationType, subname: from, newname: to } = rename;
    const table = relationName(step.before, rename.relation);
    if (renameType !== 'OBJECT_COLUMN' || relationType !== 'OBJECT_TABLE' || table === null || !from || !to) return [];
    return [{ table, from, to }];
  });
  if (!step.measured) return said;
  return Object.values(step.before.tables).flatMap((old) => {
    const now = step.after.tables[tableRenames.find(({ from }) => from === old.name)?.to ?? old.name];
    if (now === undefined || sameColumns(old, now) || wasDropped(step, old)) return [];
    const names = new Set(now.columns.map(({ name }) => name));
    const gone = old.columns.filter(({ name }) => !names.has(name) && !wasDropped(step, old, name));
    if (gone.length === 0) return [];
    const appeared = now.columns.filter(({ name }) => !old.columns.some((column) => column.name === name));
    return gone.flatMap((column) => {
      const to = said.find(({ table, from }) => table === old.name && from === column.name)?.to;
      const match = appeared.find(({ name }) => name === to) ?? appeared.find(({ type }) => type === column.type);
      return match === undefined ? [] : [{ table: old.name, from: column.name, to: match.name }];
    });
  });
}

function droppedBy(facts: StatementFacts | null): Step['dropped'] {
  const tables = new Set<string>();
  const columns = new ColumnSet();
  const drops = facts?.drops ?? [];
  for (const drop of drops) {
    const read = readIdentity(drop);
    if (read === null) continue;
    if (/^(foreign )?table$/.test(drop.type)) tables.add(printName(read.name));
    else if (read.owner !== null && /^(foreign )?table column$/.test(drop.type))
      columns.add({ table: printName(read.owner), column: read.name.name });
  }
  return { tables, columns, any: drops.length > 0 };
}

/** True when the statement's facts hold the drop of this table, or of this column of it. */
export function wasDropped({ dropped }: Pick<Step, 'dropped'>, { name: table }: Table, column?: string): boolean {
  return column === undefined ? dropped.tables.has(table) : dropped.columns.has({ table, column });
}

/** True when two tables have columns of the same names in the same order. */
export function sameColumns(left: Table, right: Table): boolean {
  return (
    left.columns.length === right.columns.length &&
    left.columns.every(({ name }, position) => name === right.columns[position]?.name)
  );
}
