import type { Node } from 'libpg-query';
import type { RuleContext } from '../../batch/batch.ts';
import { shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { pick, strings } from '../../grammar/tree.ts';
import { printType } from '../../grammar/type.ts';

/** A column that gets another type, with what the statement says of its values. */
export interface TypeChange {
  table: string;
  column: string;
  from: string;
  to: string;
  /** `plain`: `"c"::newtype`, as drizzle-kit 1.x writes it. `zone`: AT TIME ZONE. `own`: another expression of the author's. */
  using: 'none' | 'plain' | 'zone' | 'own';
  /** The types of a `plain` chain of casts, the innermost first: `"c"::numeric::integer`. */
  casts: string[];
}

/** The changes of type of a statement: seen in the catalogs where it ran, else as the text says. */
export function typeChanges(context: RuleContext): TypeChange[] {
  const { before, after } = context;
  const said = alterTableCommands(context.nodes).flatMap(({ target, command }) => {
    const definition = command.subtype === 'AT_AlterColumnType' ? pick(command.def, 'ColumnDef') : undefined;
    if (definition === undefined || command.name === undefined) return [];
    const table = shownName(before, target);
    const column = command.name;
    const using = usingOf(definition.raw_default, column);
    const casts = using === 'plain' ? castsOf(definition.raw_default) : [];
    const to = printType(definition.typeName);
    return to === null ? [] : [{ table, column, to, using, casts }];
  });
  if (!context.measured) {
    return said.flatMap((change) => {
      const from = before.tables[change.table]?.columns.find(({ name }) => name === change.column)?.type;
      return from === undefined ? [] : [{ ...change, from }];
    });
  }
  return Object.values(before.tables).flatMap((table) =>
    table.columns.flatMap((column): TypeChange[] => {
      const to = after.tables[table.name]?.columns.find(({ name }) => name === column.name)?.type;
      if (to === undefined || to === column.type) return [];
      const { using = 'own', casts = [] } =
        said.find((one) => one.table === table.name && one.column === column.name) ?? {};
      return [{ table: table.name, column: column.name, from: column.type, to, using, casts }];
    }),
  );
}

function usingOf(expression: Node | undefined, column: string): TypeChange['using'] {
  if (expression === undefined) return 'none';
  let inner: Node | undefined = expression;
  while (pick(inner, 'TypeCast') !== undefined) inner = pick(inner, 'TypeCast')?.arg;
  const call = pick(inner, 'FuncCall');
  if (strings(call?.funcname).at(-1) === 'timezone' && isColumn(call?.args?.[1], column)) return 'zone';
  return isColumn(inner, column) ? 'plain' : 'own';
}

function castsOf(expression: Node | undefined): string[] {
  const cast = pick(expression, 'TypeCast');
  return cast === undefined ? [] : [...castsOf(cast.arg), ...[printType(cast.typeName) ?? []].flat()];
}

function isColumn(expression: Node | undefined, column: string): boolean {
  let inner = expression;
  while (pick(inner, 'TypeCast') !== undefined) inner = pick(inner, 'TypeCast')?.arg;
  return strings(pick(inner, 'ColumnRef')?.fields).at(-1) === column;
}
