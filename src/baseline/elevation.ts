import type { ParsedStatement } from '../sql/parse.ts';

/**
 * Kinds of statements that a role without superuser rights cannot run, so that trying would only cost a restart of the
 * file. Others are found by their error 42501 (insufficient_privilege).
 */
const kinds = new Set([
  'CreateRoleStmt',
  'AlterRoleStmt',
  'DropRoleStmt',
  'GrantRoleStmt',
  'CreateEventTrigStmt',
  'CreateFdwStmt',
  'CreateForeignServerStmt',
  'CreateUserMappingStmt',
  'AlterSystemStmt',
]);

/** True when the statement is better run by the superuser from the start. */
export function needsSuperuser(statement: ParsedStatement): boolean {
  return kinds.has(statement.statement.kind);
}

/** True for BEGIN, COMMIT, ROLLBACK, SAVEPOINT…: the file ends our transaction, so it cannot be taken back as a whole. */
export function controlsTransaction(statement: ParsedStatement): boolean {
  return statement.statement.kind === 'TransactionStmt';
}
