import type { Node } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import type { StatementFacts } from '../core/facts.ts';
import { findTable, identityParts, nameOf, relationName, relationParts } from './names.ts';
import { pick, renames } from './tree.ts';

/** One statement as the catalogs show it. */
export interface Step {
  nodes: readonly Node[];
  facts: StatementFacts | null;
  measured: boolean;
  before: Catalog;
  after: Catalog;
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

/**
 * Tables that got another name or moved to another schema. Observed: a table that is gone without having been dropped,
 * and one that appeared, first as the statement says, else with the same columns. Unobserved: what the statement says.
 */
export function renamedTables(step: Step): Renamed[] {
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

function saidTableRenames({ nodes, before, after }: Step): Renamed[] {
  return nodes.flatMap((node) => {
    const rename = pick(node, 'RenameStmt');
    if (rename?.renameType === 'OBJECT_TABLE' && rename.newname !== undefined) {
      const old = findTable(before, relationParts(rename.relation));
      if (old !== undefined) return [{ from: old.name, to: nameOf(after, [old.schema, rename.newname]) }];
    }
    const move = pick(node, 'AlterObjectSchemaStmt');
    if (move?.objectType === 'OBJECT_TABLE' && move.newschema !== undefined) {
      const old = findTable(before, relationParts(move.relation));
      if (old !== undefined) return [{ from: old.name, to: nameOf(after, [move.newschema, old.bareName]) }];
    }
    return [];
  });
}

/** Columns that got another name, told apart from dropped ones in the same way. */
export function renamedColumns(step: Step): RenamedColumn[] {
  const said = renames(step.nodes).flatMap((rename) =>
    rename.renameType === 'OBJECT_COLUMN' && rename.relationType === 'OBJECT_TABLE' && rename.subname && rename.newname
      ? [{ table: relationName(step.before, rename.relation), from: rename.subname, to: rename.newname }]
      : [],
  );
  if (!step.measured) return said;
  const tableRenames = renamedTables(step);
  return Object.values(step.before.tables).flatMap((old) => {
    const now = step.after.tables[tableRenames.find(({ from }) => from === old.name)?.to ?? old.name];
    if (now === undefined || wasDropped(step, 'table', old)) return [];
    const gone = old.columns.filter(
      ({ name }) => !hasColumn(now, name) && !wasDropped(step, 'table column', old, name),
    );
    const appeared = now.columns.filter(({ name }) => !hasColumn(old, name));
    return gone.flatMap((column) => {
      const to = said.find(({ table, from }) => table === old.name && from === column.name)?.to;
      const match = appeared.find(({ name }) => name === to) ?? appeared.find(({ type }) => type === column.type);
      return match === undefined ? [] : [{ table: old.name, from: column.name, to: match.name }];
    });
  });
}

/** True when the statement's facts hold the drop of this table, or of this column of it. */
export function wasDropped(step: Pick<Step, 'facts'>, type: string, table: Table, column?: string): boolean {
  const wanted = [table.schema, table.bareName, ...(column === undefined ? [] : [column])].join('\0');
  return (step.facts?.drops ?? []).some(
    (drop) => drop.type.replace('foreign ', '') === type && identityParts(drop.identity).join('\0') === wanted,
  );
}

function hasColumn(table: Table, column: string): boolean {
  return table.columns.some(({ name }) => name === column);
}

function sameColumns(left: Table, right: Table): boolean {
  return left.columns.map(({ name }) => name).join('\0') === right.columns.map(({ name }) => name).join('\0');
}
