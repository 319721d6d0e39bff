import type { Node } from 'libpg-query';
import type { ErrorFact } from '../../core/facts.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { alwaysRaises } from './always-raises.ts';
import { fillOf } from '../../batch/questions/filled.ts';
import { requestsOf } from '../../grammar/requests.ts';
import { writesByData } from './writes-by-data.ts';
import { pick } from '../../grammar/tree.ts';

/** Kinds of failures at run time: each is one rule's business, so that nothing is told twice. */
export type FailureKind =
  | 'not in a transaction'
  | 'new enum value'
  | 'privileges'
  | 'missing role'
  | 'trial limit'
  | 'index behind a constraint'
  | 'partition key'
  | 'syntax'
  | 'rows'
  | 'named rows'
  | 'no match'
  | 'some rows'
  | 'other';

/** A statement's failure in production, with its kind. */
export interface Failure {
  kind: FailureKind;
  error: ErrorFact;
}

/** The failure of a statement that ordinary rows, or none at all, bring about; null when there is none. */
export function failureOf(context: RuleContext): Failure | null {
  const { facts, nodes, statement } = context;
  const error = facts?.error;
  if (facts === null || error === null || error === undefined) return null;
  if (facts.failsOn === 'any' && /^P000[14]$/.test(error.sqlstate) && alwaysRaises(context)) {
    return { kind: 'other', error };
  }
  if (namesRows(statement.kind, nodes, error)) return { kind: 'named rows', error };
  if (facts.failsOn === 'rows' && error.sqlstate === '23502' && unmatched(context, error) !== null) {
    return { kind: 'no match', error };
  }
  const kind = kindOf(error, facts.failsOn ?? 'any');
  return { kind: kind === 'rows' && writesByData(statement.kind, nodes, error) ? 'some rows' : kind, error };
}

/** The look-up whose rows without a match a SET NOT NULL meets; null when the NULLs have another reason. */
export function unmatched(context: RuleContext, { message }: Pick<ErrorFact, 'message'>): Unmatched | null {
  const column = /column "([^"]*)"/.exec(message)?.[1];
  for (const request of requestsOf(context.nodes, context.before)) {
    if (request.kind !== 'set not null' || request.column !== column) continue;
    const fill = fillOf(context, request.table, request.column);
    if (fill?.isLookup === true) return { table: request.table, column: request.column, line: fill.line };
  }
  return null;
}

/** A column that a look-up of the batch fills, with the line of the UPDATE. */
export interface Unmatched {
  table: string;
  column: string;
  line: number;
}

/** SQLSTATEs: PostgreSQL manual, appendix A. */
function kindOf(error: ErrorFact, failsOn: 'any' | 'rows'): FailureKind {
  const kindByRows = failsOn === 'rows' ? 'rows' : 'other';
  switch (error.sqlstate) {
    case '25001':
      return 'not in a transaction';
    case '55P04':
      return 'new enum value';
    case '42501':
      return 'privileges';
    case '57014':
    case '57P01':
    case '53100':
    case '53200':
    case '53400':
      return 'trial limit';
    case '42601':
      return 'syntax';
    case '42704':
      // Roles belong to the whole server, and are mostly made outside of the migrations.
      return error.message.startsWith('role ') ? 'missing role' : kindByRows;
    case '58P01':
      // A library or an extension's control file that this server hasn't.
      return 'privileges';
    case '2BP01':
      if (error.message.startsWith('cannot drop index ')) return 'index behind a constraint';
      break;
    case '0A000':
    case '42P16':
      if (/^extension ".*" is not available/.test(error.message)) return 'privileges';
      if (/partition(?:ed table|ing columns?|\s+key)/.test(error.message) && /constraint|index/.test(error.message)) {
        return 'partition key';
      }
      break;
    default:
      break;
  }
  return kindByRows;
}

/**
 * True when a statement that writes rows fails on what it names itself: a key that the trial's rows happen to have, a
 * row of production that the trial's database hasn't, a check of its own. Production may have other rows.
 */
function namesRows(kind: string, nodes: readonly Node[], { sqlstate }: ErrorFact): boolean {
  // P0001: RAISE EXCEPTION, P0002: no_data_found, P0003: too_many_rows, P0004: assert_failure.
  if (/^P000[1-4]$/.test(sqlstate)) return true;
  const insert = nodes.map((node) => pick(node, 'InsertStmt')).find((found) => found !== undefined);
  if (insert === undefined || (kind !== 'InsertStmt' && kind !== 'DoStmt')) return false;
  const isValues = (pick(insert.selectStmt, 'SelectStmt')?.valuesLists?.length ?? 0) > 0;
  return isValues && ['23503', '23505', '23P01'].includes(sqlstate);
}
