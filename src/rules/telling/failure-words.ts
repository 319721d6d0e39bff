import type { ErrorFact } from '../../core/facts.ts';
import type { Action } from '../../core/review.ts';
import type { PreflightQuery } from '../../batch/questions/questions.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { hasConstraint } from '../../batch/fit.ts';
import { requestsOf, type Request } from '../../grammar/requests.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { printName } from '../../grammar/name.ts';
import { relationName, shownName } from '../../grammar/relations.ts';
import { alterTableCommands, droppedNames } from '../../grammar/targets.ts';
import { pick } from '../../grammar/tree.ts';

/** What PostgreSQL said, as one sentence: message, detail, hint and SQLSTATE. */
export function errorWords({ message, detail, hint, sqlstate }: ErrorFact): string {
  const parts = [message, detail, hint]
    .filter((part) => part !== null && part !== '')
    .map((part) => part?.replace(/\.$/, ''));
  return `“${parts.join('. ')}” (SQLSTATE ${sqlstate})`;
}

/** What PostgreSQL said, for a message: its names between backticks, the detail where it is short. */
export function errorInShort({ message, detail }: ErrorFact): string {
  const [said, more] = [message, detail ?? ''].map((text) =>
    text.replace(/\.$/, '').replaceAll(/"([^"`]+)"/g, '`$1`'),
  ) as [string, string];
  const both = `${said} (${more})`;
  return more !== '' && both.length <= 110 && !more.includes('\n') ? both : said;
}

/** The same in full, and what it does to the deploy. */
export function errorDetails(context: RuleContext, error: ErrorFact): string {
  return `PostgreSQL says ${errorWords(error)}; ${outcomeWords(context)}.`;
}

/** What the failure does to the deploy. */
export function outcomeWords({ batch }: RuleContext): string {
  switch (batch.transaction) {
    case 'batch':
      return 'the deploy stops here and the whole batch is rolled back';
    case 'file':
      return 'the deploy stops here and this migration is rolled back';
    default:
      return 'the deploy stops here; what ran before stays';
  }
}

/**
 * The object that a failing statement is about: a column, a constraint, an index, a table; else how the statement begins.
 * Of several subcommands it is the one that PostgreSQL's message names.
 */
export function subjectOf(context: RuleContext, error: ErrorFact | null): string {
  const requests = requestsOf(context.nodes, context.before);
  const quoted = new Set([...(error?.message ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]));
  const named = requests.find((request) => quoted.has(ownName(request)));
  const subject = named === undefined ? null : subjectOfRequest(named);
  if (subject !== null) return subject;
  // A constraint without a name of its own has the one that PostgreSQL makes.
  const [, made] = /(?:unique index|exclusion constraint|constraint) "([^"]+)"/.exec(error?.message ?? '') ?? [];
  const isNameless = requests.some(
    (request) => request.kind === 'constraint' && request.constraint.conname === undefined,
  );
  if (made !== undefined && isNameless) return made;
  const computed = requests.find(
    (one) => one.kind === 'add column' && hasConstraint(one.column, (type) => type === 'CONSTR_GENERATED'),
  );
  const request = error?.sqlstate.startsWith('22') === true ? (computed ?? requests[0]) : requests[0];
  const asked = request === undefined ? null : subjectOfRequest(request);
  if (asked !== null) return asked;
  const [altered] = alterTableCommands(context.nodes);
  if (altered !== undefined) {
    const table = shownName(context.before, altered.target);
    const { name: column } = altered.command;
    return column === undefined ? table : printColumn({ table, column });
  }
  const [index] = droppedNames(context.nodes, 'OBJECT_INDEX');
  const { node } = context;
  const target =
    (pick(node, 'CreateStmt') ?? pick(node, 'InsertStmt') ?? pick(node, 'UpdateStmt') ?? pick(node, 'DeleteStmt'))
      ?.relation ?? pick(pick(node, 'TruncateStmt')?.relations?.[0], 'RangeVar');
  return relationName(context.before, target) ?? index?.name ?? firstWords(context);
}

/** The name, without its table, by which an error speaks of what was asked. */
function ownName(request: Request): string | undefined {
  switch (request.kind) {
    case 'set not null':
    case 'column type':
      return request.column;
    case 'add column':
      return request.name;
    case 'constraint':
      return request.constraint.conname;
    case 'create index':
      return request.index.idxname;
    case 'validate':
      return request.name;
    default:
      return undefined;
  }
}

function firstWords({ statement: { sql } }: RuleContext): string {
  return sql.slice(0, sql.includes('\n') ? sql.indexOf('\n') : sql.length).slice(0, 80);
}

/** Null for a request on many tables. */
function subjectOfRequest(request: Request): string | null {
  switch (request.kind) {
    case 'set not null':
    case 'column type':
      return printColumn({ table: request.table, column: request.column });
    case 'add column':
      return printColumn({ table: request.table, column: request.name });
    case 'constraint':
      return request.constraint.conname ?? request.table;
    case 'create index':
      return request.index.idxname ?? request.table;
    case 'validate':
      return request.name;
    case 'reindex':
      return request.name === null ? request.all : printName(request.name);
    case 'domain':
      return request.domain;
    case 'attach partition':
    case 'create partition':
      return request.partition;
    default:
      return request.table;
  }
}

/** The queries as steps of an action. */
export function preflightSteps(queries: readonly PreflightQuery[]): Action['steps'] {
  return queries.map(({ assumption, sql, answer }) => ({
    title:
      answer === 'error'
        ? `Ask production (read-only): ${assumption}? It does when this query doesn’t fail`
        : `Ask production (read-only): ${assumption}? 0 means that it holds`,
    sql,
  }));
}
