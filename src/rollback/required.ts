import { pick } from '../grammar/tree.ts';
import { quoteName, rangeName } from '../grammar/name.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { parseFile } from '../sql/parse.ts';

/**
 * Takes `NOT NULL` out of ADD COLUMN where nothing fills the column: it comes back nullable, gets its values, and is then
 * required. Other SQL stays as it is.
 */
export async function splitRequired(sql: string): Promise<string[]> {
  const parsed = await parseFile({ sql, file: 'way-back.sql', migration: 'way back' });
  const alter = parsed.ok ? pick(parsed.statements[0]?.node, 'AlterTableStmt') : undefined;
  const table = rangeName(alter?.relation);
  const command = pick(alter?.cmds?.[0], 'AlterTableCmd');
  const column = pick(command?.def, 'ColumnDef');
  if (command?.subtype !== 'AT_AddColumn' || alter?.cmds?.length !== 1 || table === null) return [sql];
  const constraints = (column?.constraints ?? []).flatMap((one) => pick(one, 'Constraint') ?? []);
  const [required] = constraints.filter(({ contype }) => contype === 'CONSTR_NOTNULL');
  const filled = constraints.some(({ contype }) =>
    ['CONSTR_DEFAULT', 'CONSTR_GENERATED', 'CONSTR_IDENTITY'].includes(contype ?? ''),
  );
  if (required === undefined || filled || column?.colname === undefined) return [sql];
  const bytes = Buffer.from(sql, 'utf8');
  const at = required.location ?? 0;
  const rest = bytes.subarray(at).toString('utf8');
  const without = `${bytes.subarray(0, at).toString('utf8').trimEnd()}${rest.replace(/^\s*NOT\s+NULL/i, '')}`;
  return [without, `ALTER TABLE ${quoteName(table)} ALTER COLUMN ${quoteIdentifier(column.colname)} SET NOT NULL;`];
}
