import type { Node, RangeVar } from 'libpg-query';
import { printColumn, type ColumnName } from '../../grammar/column-name.ts';
import { relationName, shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import type { RuleContext } from '../batch.ts';
import { list, named } from '../../core/wording.ts';
import { catalogAfter } from './asked.ts';
import { originOfColumn, originOfTable } from './origin.ts';

/** Values that a statement changes: these columns in rows that are there already, or (null) rows as a whole. */
interface Change {
  table: string;
  columns: string[] | null;
}

/**
 * What earlier statements of the batch change of the rows that a query asks for, as the end of a sentence: production
 * cannot know it yet. Null when nothing.
 *
 * @param tables tables of the query by their names at this statement
 * @param columns its columns by their names at this statement
 */
export function changedBefore(
  context: RuleContext,
  tables: readonly string[],
  columns: readonly ColumnName[],
): string | null {
  const asked = new Set(tables.map((table) => originOfTable(context, table)));
  const used = new Set(columns.map((one) => keyOf(context, one.table, one.column)));
  for (const earlier of context.batch.contexts) {
    if (earlier.statement.index >= context.statement.index) break;
    for (const change of changesOf(earlier)) {
      const table = originOfTable(earlier, change.table);
      if (table === null || !asked.has(table)) continue;
      const { line } = earlier.statement;
      if (change.columns === null) return `line ${line} changes the rows of ${named(change.table)} before`;
      const hit = change.columns.filter((column) => used.has(keyOf(earlier, change.table, column)));
      if (hit.length > 0) {
        return `line ${line} changes ${list(hit.map((column) => named(printColumn({ table: change.table, column }))))} before`;
      }
    }
  }
  return null;
}

function keyOf(context: RuleContext, table: string, column: string): string {
  return JSON.stringify([originOfTable(context, table), originOfColumn(context, table, column)]);
}

function changesOf(context: RuleContext): Change[] {
  const { nodes, before, facts } = context;
  const change = (relation: RangeVar | undefined, columns: string[] | null): Change[] => {
    const table = relationName(before, relation);
    return table === null ? [] : [{ table, columns }];
  };
  const updated = findAll(nodes, 'UpdateStmt').flatMap(({ relation, targetList }) =>
    change(relation, targetNames(targetList)),
  );
  const written = (['InsertStmt', 'DeleteStmt', 'MergeStmt'] as const).flatMap((kind) =>
    findAll(nodes, kind).flatMap(({ relation }) => change(relation, null)),
  );
  const converted = alterTableCommands(nodes).flatMap(({ target, command }): Change[] => {
    const { name } = command;
    const table = shownName(before, target);
    if (command.subtype !== 'AT_AlterColumnType' || name === undefined) return [];
    const type = catalogAfter(context).tables[table]?.columns.find((column) => column.name === name)?.type;
    // As text every value stays what it was: drizzle-kit goes that way when it rebuilds an enum.
    const isPlain = pick(command.def, 'ColumnDef')?.raw_default === undefined;
    return isPlain && type !== undefined && /^(text|character varying)(\[\])?$/.test(type)
      ? []
      : [{ table, columns: [name] }];
  });
  // What a function, a trigger or a cascade did: the statement does not name it.
  const said = new Set([...updated, ...written].map(({ table }) => table));
  const seen = (facts?.rows ?? [])
    .filter(({ relation }) => !said.has(relation))
    .map(({ relation }) => ({ table: relation, columns: null }));
  return [...updated, ...written, ...converted, ...seen];
}

function targetNames(targets: readonly Node[] | undefined): string[] {
  return (targets ?? []).flatMap((target) => {
    const { name, val } = pick(target, 'ResTarget') ?? {};
    return name === undefined ? strings(val === undefined ? [] : [val]) : [name];
  });
}
