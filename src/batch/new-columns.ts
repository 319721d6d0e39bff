import { addedColumns } from './fate.ts';
import type { BatchContext, NewColumn } from './batch.ts';
import { isSerial, printType } from '../grammar/type.ts';
import { shownName } from '../grammar/relations.ts';
import { alterTableCommands } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';

/** Finds the columns that the batch adds: as seen at the end, and as said by statements that could not be observed. */
export function newColumns(batch: BatchContext): NewColumn[] {
  const seen = addedColumns(batch).map(({ table, column }): NewColumn => {
    const keys = [table.is.name, table.was.name].map((name) => ({ table: name, column: column.name }));
    // The sets say what was created before a statement: the one before the first that knows the column added it.
    const known = batch.contexts.findIndex(({ created }) => keys.some((key) => created.columns.has(key)));
    const isLast = known === -1 && keys.some((key) => batch.created.columns.has(key));
    const adding = isLast ? batch.contexts.at(-1) : batch.contexts[known - 1];
    return {
      table: table.was.name,
      column: column.name,
      type: column.type,
      generated: column.generated !== '',
      required: column.notNull && column.default === null && column.identity === '' && column.generated === '',
      statement: adding?.statement.index ?? null,
    };
  });
  const said = batch.contexts
    .filter(({ measured, before, after }) => !measured && before === after)
    .flatMap(({ nodes, before, created, statement }) =>
      alterTableCommands(nodes).flatMap(({ target, command }): NewColumn[] => {
        const definition = command.subtype === 'AT_AddColumn' ? pick(command.def, 'ColumnDef') : undefined;
        const table = shownName(before, target);
        if (definition?.colname === undefined || created.tables.has(table)) return [];
        if (command.missing_ok && hasColumn(before.tables[table], definition.colname)) return [];
        const kinds = (definition.constraints ?? []).map((constraint) => pick(constraint, 'Constraint')?.contype);
        const filled =
          kinds.some(
            (kind) => kind === 'CONSTR_DEFAULT' || kind === 'CONSTR_IDENTITY' || kind === 'CONSTR_GENERATED',
          ) || isSerial(definition.typeName);
        return [
          {
            table,
            column: definition.colname,
            type: printType(definition.typeName) ?? 'unknown',
            generated: kinds.includes('CONSTR_GENERATED'),
            required: !filled && (kinds.includes('CONSTR_NOTNULL') || kinds.includes('CONSTR_PRIMARY')),
            statement: statement.index,
          },
        ];
      }),
    );
  return [
    ...seen,
    ...said.filter((one) => !seen.some(({ table, column }) => table === one.table && column === one.column)),
  ];
}

function hasColumn(table: { columns: readonly { name: string }[] } | undefined, column: string): boolean {
  return table?.columns.some(({ name }) => name === column) === true;
}
