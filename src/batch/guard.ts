import type { Node } from 'libpg-query';
import type { ErrorFact } from '../core/facts.ts';

/** How the message of a guard of ours begins (`raincheck fix --guard` writes it). */
export const guardWords = 'Raincheck’s guard stops the deploy, because this is not so here: ';

/** True for a guard that stops the deploy, as it should: what it asks is told at the statement that it is for. */
export function isGuardStop(node: Node, error: Pick<ErrorFact, 'sqlstate' | 'message'>): boolean {
  return 'DoStmt' in node && error.sqlstate === 'P0001' && error.message.startsWith(guardWords);
}
