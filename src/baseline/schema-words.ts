import type { PostgresError } from './problem.ts';

/**
 * True for what a dump says beside the schema, and this server has otherwise: a setting of another version, a schema that
 * every database has, an owner or a right for a role that is not here.
 */
export function mayBePassedOver({ kind }: { kind: string }, { code }: PostgresError): boolean {
  switch (kind) {
    case 'VariableSetStmt':
      return code === '42704' || code === '22023';
    case 'CreateSchemaStmt':
      return code === '42P06';
    case 'AlterOwnerStmt':
    case 'AlterTableStmt':
    case 'GrantStmt':
    case 'AlterDefaultPrivilegesStmt':
      return code === '42704';
    default:
      return false;
  }
}
