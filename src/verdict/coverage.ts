import type { Node } from 'libpg-query';
import type { BatchContext, RuleContext } from '../batch/batch.ts';
import type { StatementFacts } from '../core/facts.ts';
import type { Coverage } from '../core/review.ts';
import { unreachedParts } from '../batch/not-reached.ts';
import { listName, printName } from '../grammar/name.ts';
import { findAll } from '../grammar/tree.ts';

/**
 * What of a batch was judged, and how.
 *
 * @param checks checks of the whole review that could not run
 * @param unclaimed statements of which a rule foresees something that is not known for certain without a server
 */
export function coverageOf(
  batch: BatchContext,
  checks: Coverage['checks'] = [],
  unclaimed: ReadonlySet<number | null> = new Set(),
): Coverage {
  const facts = new Map((batch.runs[0]?.statements ?? []).map((one) => [one.statement, one]));
  return {
    statements: batch.contexts.map((context) => coverageOfStatement(batch, context, { facts, unclaimed })),
    branches: batch.contexts.flatMap((context) =>
      unreachedParts(context).map(({ what, sql }) => ({ statement: context.statement.index, what, sql })),
    ),
    checks,
  };
}

function coverageOfStatement(
  batch: BatchContext,
  context: RuleContext,
  { facts: all, unclaimed }: { facts: ReadonlyMap<number, StatementFacts>; unclaimed: ReadonlySet<number | null> },
): Coverage['statements'][number] {
  const statement = context.statement.index;
  const [ordinary] = batch.runs;
  if (ordinary === undefined && unclaimed.has(statement)) {
    return {
      statement,
      how: 'not-judged',
      why: 'What it locks, reads and rewrites is not known without a server.',
      hides: true,
    };
  }
  if (ordinary === undefined) {
    return { statement, how: 'predicted', why: 'No server ran it: its text was judged.', hides: false };
  }
  const why = whyNotJudged(all.get(statement), ordinary.outOfTime?.from ?? null);
  if (why === null) return { statement, how: 'tried', why: null, hides: false };
  return { statement, how: 'not-judged', why, hides: !isHarmless(context) };
}

function whyNotJudged(facts: StatementFacts | undefined, outOfTimeFrom: number | null): string | null {
  if (facts === undefined) return 'The trial did not come to it.';
  if (typeof facts.notTried === 'string') return facts.notTried;
  if (facts.ran !== 'not-run' || facts.error !== null) return null;
  if (outOfTimeFrom !== null && facts.statement >= outOfTimeFrom) return 'The trial’s time was up before it.';
  return 'It needs what a statement before it would have made, and that one fails.';
}

/** Commands that leave data, structure and running queries alone, whatever comes of them. */
const harmlessKinds = new Set([
  'GrantStmt',
  'GrantRoleStmt',
  'AlterDefaultPrivilegesStmt',
  'AlterOwnerStmt',
  'CreateRoleStmt',
  'AlterRoleStmt',
  'AlterRoleSetStmt',
  'AlterDatabaseSetStmt',
  'CreateExtensionStmt',
  'AlterExtensionStmt',
  'CommentStmt',
  'SecLabelStmt',
  'VariableSetStmt',
  'VariableShowStmt',
  'TransactionStmt',
  'NotifyStmt',
  'ListenStmt',
  'LoadStmt',
  'CheckPointStmt',
  'CreatePublicationStmt',
  'AlterPublicationStmt',
  'CreateEventTrigStmt',
]);

/** True for a statement that can hide nothing destructive: by its kind, or a SELECT of no function that this database has. */
function isHarmless({ node, before, statement }: RuleContext): boolean {
  if (harmlessKinds.has(statement.kind) || onlySetsOwner(node)) return true;
  if (statement.kind !== 'SelectStmt') return false;
  const writes = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'] as const;
  if (writes.some((kind) => findAll(node, kind).length > 0)) return false;
  const own = new Set(before.functions.map((name) => name.replace(/\(.*$/s, '')));
  return findAll(node, 'FuncCall').every(({ funcname }) => {
    const name = listName(funcname);
    return name === null || !(own.has(printName(name)) || destructiveFunctions.has(name.name));
  });
}

/**
 * PostgreSQL's own functions, and those of dblink, that end others' queries, remove something, or run SQL elsewhere
 * (PostgreSQL manual, 9.28, 35.4, F.11).
 */
const destructiveFunctions = new Set(
  `pg_terminate_backend pg_cancel_backend pg_promote pg_drop_replication_slot pg_replication_origin_drop lo_unlink
  lo_put lo_truncate lo_truncate64 lowrite lo_export dblink_exec dblink dblink_send_query`.split(/\s+/),
);

function onlySetsOwner(node: Node): boolean {
  const commands = findAll(node, 'AlterTableCmd');
  return commands.length > 0 && commands.every(({ subtype }) => subtype === 'AT_ChangeOwner');
}
