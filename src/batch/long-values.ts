import type { Node } from 'libpg-query';
import { alterTableCommands } from '../grammar/targets.ts';
import { relationName, shownName } from '../grammar/relations.ts';
import { findAll, pick, strings } from '../grammar/tree.ts';
import { readType } from '../grammar/type.ts';
import type { RuleContext } from './batch.ts';

/** Types whose values PostgreSQL stores apart where they are long (manual, 65.2: TOAST), by the names of format_type(). */
const canBeLong: ReadonlySet<string> = new Set([
  'text',
  'character varying',
  'character',
  'bytea',
  'json',
  'jsonb',
  'xml',
  'tsvector',
  'hstore',
  'vector',
  'geometry',
  'geography',
  'citext',
]);

/**
 * True when a statement computes something from a column of the table that can hold long values: to check, to index or to
 * convert them, PostgreSQL fetches every value from where it is stored apart. IS NULL looks at none.
 */
export function readsLongValues(context: RuleContext, table: string): boolean {
  const known = context.before.tables[table];
  if (known === undefined) return false;
  const read = new Set(expressionsOn(context, table).flatMap(columnsRead));
  return known.columns.some(({ name, type }) => {
    if (!read.has(name)) return false;
    const { name: bare, array } = readType(type);
    return array || canBeLong.has(bare);
  });
}

/** What the statement computes for each row of a table. */
function expressionsOn({ nodes, before }: RuleContext, table: string): unknown[] {
  const altered = alterTableCommands(nodes).flatMap(({ target, command }) => {
    if (shownName(before, target) !== table) return [];
    const checked = pick(command.def, 'Constraint');
    const column = pick(command.def, 'ColumnDef');
    switch (command.subtype) {
      case 'AT_AddConstraint':
        return [checked?.raw_expr];
      case 'AT_AlterColumnType':
        return [column?.raw_default ?? named(command.name)];
      case 'AT_ValidateConstraint':
        return [known(before.tables[table]?.constraints.find(({ name }) => name === command.name)?.columns ?? [])];
      case 'AT_AddColumn':
        return findAll(column?.constraints, 'Constraint').map(({ raw_expr }) => raw_expr);
      default:
        return [];
    }
  });
  const indexed = nodes.flatMap((node) => {
    const index = pick(node, 'IndexStmt');
    if (index === undefined || relationName(before, index.relation) !== table) return [];
    // A B-tree’s keys are short, or the build fails.
    const whole =
      index.accessMethod === 'btree' ? [] : findAll(index.indexParams, 'IndexElem').map(({ name }) => named(name));
    return [...findAll(index.indexParams, 'IndexElem').map(({ expr }) => expr), index.whereClause, ...whole];
  });
  const updated = nodes.flatMap((node) => {
    const update = pick(node, 'UpdateStmt');
    return update === undefined || relationName(before, update.relation) !== table ? [] : [update.targetList];
  });
  return [...altered, ...indexed, ...updated];
}

function named(name: string | undefined): Node | undefined {
  return name === undefined ? undefined : { ColumnRef: { fields: [{ String: { sval: name } }] } };
}

function known(columns: readonly string[]): (Node | undefined)[] {
  return columns.map(named);
}

function columnsRead(expression: unknown): string[] {
  const nulls = new Set(findAll(expression, 'NullTest').flatMap(({ arg }) => pick(arg, 'ColumnRef') ?? []));
  return findAll(expression, 'ColumnRef')
    .filter((one) => !nulls.has(one))
    .flatMap(({ fields }) => strings(fields).slice(-1));
}
