import type { Node } from 'libpg-query';
import { alterTableCommands } from '../grammar/targets.ts';
import { pick } from '../grammar/tree.ts';

/**
 * True for a statement that fails when it has run already: it makes what is there, or drops or renames what is not, and says
 * neither IF NOT EXISTS, IF EXISTS nor OR REPLACE. What only sets something, or changes rows, can run again.
 */
export function failsAgain(node: Node): boolean {
  const makes = pick(node, 'CreateStmt') ?? pick(node, 'IndexStmt') ?? pick(node, 'CreateSeqStmt');
  if (makes !== undefined) return makes.if_not_exists !== true;
  const schema = pick(node, 'CreateSchemaStmt') ?? pick(node, 'CreateTableAsStmt');
  if (schema !== undefined) return schema.if_not_exists !== true;
  const replaces = pick(node, 'ViewStmt') ?? pick(node, 'CreateFunctionStmt') ?? pick(node, 'CreateTrigStmt');
  if (replaces !== undefined) return replaces.replace !== true;
  const drop = pick(node, 'DropStmt');
  if (drop !== undefined) return drop.missing_ok !== true;
  const label = pick(node, 'AlterEnumStmt');
  if (label !== undefined) return label.oldVal !== undefined || label.skipIfNewValExists !== true;
  const isOther = ['CreateEnumStmt', 'CreateDomainStmt', 'CreatePolicyStmt', 'RenameStmt'].some((kind) => kind in node);
  return isOther || alterTableCommands([node]).some(({ command }) => changesOnce(command));
}

function changesOnce({ subtype, missing_ok }: { subtype?: string; missing_ok?: boolean }): boolean {
  switch (subtype) {
    case 'AT_AddColumn':
    case 'AT_DropColumn':
    case 'AT_DropConstraint':
      return missing_ok !== true;
    case 'AT_AddConstraint':
    case 'AT_AttachPartition':
    case 'AT_DetachPartition':
      return true;
    default:
      return false;
  }
}
