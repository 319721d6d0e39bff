import type { ErrorFact } from '../core/facts.ts';
import type { Node } from '../sql/parse.ts';

/** Of a statement that changes the server rather than the database: CREATE DATABASE, ALTER SYSTEM. */
export const reachesOut =
  'It changes the server, not the database alone, and the trial keeps to a database of its own.';

/**
 * Whether a failure says something of this server rather than of the migration: a right that the plain role lacks and
 * production's role may have, or an extension that this server does not have.
 *
 * @returns why the statement could not be tried, in plain words; null for a failure that production has too
 */
export function whyNotTried(error: ErrorFact, node: Node): string | null {
  // 42501: insufficient_privilege. 0A000 and 58P01 are what CREATE EXTENSION says of one that is not installed.
  if (error.sqlstate === '42501') {
    return `It needs rights that the trial’s role does not have (${error.message}); production’s role may have them.`;
  }
  const extension = 'CreateExtensionStmt' in node ? node.CreateExtensionStmt.extname : undefined;
  if (extension !== undefined && ['0A000', '58P01', '22023', 'XX000'].includes(error.sqlstate)) {
    return `The trial’s server does not have the extension ${extension} (${error.message}).`;
  }
  return null;
}
