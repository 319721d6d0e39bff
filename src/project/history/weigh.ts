import { drizzleMigration } from '../layouts/breakpoints.ts';
import { parseMigration, type Node } from '../../sql/parse.ts';
import type { Migration } from '../../core/project.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { listName, rangeName } from '../../grammar/name.ts';
import { plainText } from './change.ts';

/**
 * What an edit of a migration comes to: nothing that PostgreSQL would see (`cosmetic`), only a guard like IF NOT EXISTS
 * or the schema `public` spelled out (`guard`), or other statements. `adds` are the tables, columns, types and enum
 * values that only the new text creates without a guard: what a database that has the old one will never get from it.
 */
export interface Edit {
  kind: 'none' | 'cosmetic' | 'guard' | 'statements';
  adds: string[];
}

/** Weighs an edit by PostgreSQL's own parse trees. Line endings and byte order marks are a matter of the checkout. */
export async function weighEdit(before: Migration, after: Migration): Promise<Edit> {
  if (plainText(before.sql) === plainText(after.sql)) return { kind: 'none', adds: [] };
  const [old, current] = [await treesOf(before), await treesOf(after)];
  if (old === null || current === null) return { kind: 'statements', adds: [] };
  if (stringify(old, placeKeys) === stringify(current, placeKeys)) return { kind: 'cosmetic', adds: [] };
  if (stringify(old, guardKeys) === stringify(current, guardKeys)) return { kind: 'guard', adds: [] };
  const had = new Set(old.flatMap((node) => createdBy(node, true)));
  const adds = current.flatMap((node) => createdBy(node, false)).filter((object) => !had.has(object));
  return { kind: 'statements', adds: [...new Set(adds)] };
}

/** Objects that a migration's text creates, guarded or not. */
export async function objectsOf(migration: Migration): Promise<string[]> {
  return (await treesOf(migration))?.flatMap((node) => createdBy(node, true)) ?? [];
}

async function treesOf(migration: Migration): Promise<Node[] | null> {
  const plain = drizzleMigration({ ...migration, sql: plainText(migration.sql) });
  const { statements, problems } = await parseMigration(plain);
  return problems.length === 0 ? statements.map(({ node }) => node) : null;
}

const placeKeys = /^(location|.*_location|.*_len)$/;
const guardKeys = /^(location|.*_location|.*_len|if_not_exists|missing_ok)$/;

function stringify(nodes: Node[], without: RegExp): string {
  return JSON.stringify(nodes, (key, value: unknown) => {
    if (without.test(key)) return undefined;
    return without === guardKeys && key === 'schemaname' && value === 'public' ? undefined : value;
  });
}

/** Tables, columns, types and enum values that a statement creates, e.g. `table users`, `column users.email`. */
function createdBy(node: Node, guarded: boolean): string[] {
  if ('CreateStmt' in node) {
    const { relation, tableElts = [], if_not_exists: guard = false } = node.CreateStmt;
    const table = rangeName(relation)?.name;
    if (table === undefined) return [];
    const columns = tableElts.flatMap((element) => ('ColumnDef' in element ? (element.ColumnDef.colname ?? []) : []));
    return guard && !guarded
      ? []
      : [`table ${table}`, ...columns.map((column) => `column ${printColumn({ table, column })}`)];
  }
  if ('AlterTableStmt' in node) {
    const { relation, cmds = [] } = node.AlterTableStmt;
    const table = rangeName(relation)?.name;
    return cmds.flatMap((cmd) => {
      if (!('AlterTableCmd' in cmd) || cmd.AlterTableCmd.subtype !== 'AT_AddColumn') return [];
      const { def, missing_ok: guard = false } = cmd.AlterTableCmd;
      if (def === undefined || !('ColumnDef' in def) || (guard && !guarded)) return [];
      const column = def.ColumnDef.colname;
      return table === undefined || column === undefined ? [] : [`column ${printColumn({ table, column })}`];
    });
  }
  if ('CreateEnumStmt' in node) {
    const type = listName(node.CreateEnumStmt.typeName);
    return type === null ? [] : [`type ${type.name}`];
  }
  if ('AlterEnumStmt' in node) {
    const { typeName, newVal, oldVal, skipIfNewValExists: guard = false } = node.AlterEnumStmt;
    const type = listName(typeName);
    if (type === null || newVal === undefined || oldVal !== undefined || (guard && !guarded)) return [];
    return [`value ${type.name}.${newVal}`];
  }
  return [];
}
