import type { Table } from '../core/catalog.ts';
import type { Finding } from '../core/review.ts';
import { requestsOf, type Request } from '../grammar/requests.ts';
import { terminated } from '../rules/telling/sql-text.ts';
import type { RuleContext } from '../batch/batch.ts';
import { splitAlterTable } from './alter-table.ts';
import type { Edits } from './plan.ts';
import { printColumn } from '../grammar/column-name.ts';
import { cutTo, longestName, quotePrinted } from '../grammar/name.ts';

/** A finding that needs a way out, with what is known of its statement. */
export interface Task {
  finding: Finding;
  context: RuleContext;
}

/** The request of the statement that a finding is about; null when the statement asks for nothing known. */
export function requestOf({ finding, context }: Task): Request | null {
  const requests = requestsOf(context.nodes, context.before);
  const subject = finding.subject.replace(/ \(\w{5}\)$/, '');
  const named = requests.find((request) => subjectsOf(request).includes(subject));
  if (named !== undefined) return named;
  const state = context.facts?.error?.sqlstate ?? context.facts?.hostileFailures?.[0]?.error.sqlstate;
  const suspects = finding.hazard === 'fails' ? requests.filter((request) => mayFailWith(request, state)) : requests;
  return suspects.length === 1 ? (suspects[0] ?? null) : null;
}

/** True when the rows can make this request fail with the SQLSTATE (PostgreSQL manual, appendix A). */
function mayFailWith(request: Request, state: string | undefined): boolean {
  const type = request.kind === 'constraint' ? request.constraint.contype : undefined;
  switch (state) {
    case '23502':
      return request.kind === 'set not null' || request.kind === 'add column' || type === 'CONSTR_PRIMARY';
    case '23503':
      return type === 'CONSTR_FOREIGN' || request.kind === 'add column' || request.kind === 'validate';
    case '23505':
      return type === 'CONSTR_UNIQUE' || type === 'CONSTR_PRIMARY' || request.kind === 'create index';
    case '23514':
      return type === 'CONSTR_CHECK' || request.kind === 'add column' || request.kind === 'attach partition';
    default:
      return state?.startsWith('22') === true ? request.kind === 'column type' : true;
  }
}

function subjectsOf(request: Request): string[] {
  switch (request.kind) {
    case 'set not null':
    case 'column type':
      return [printColumn({ table: request.table, column: request.column })];
    case 'add column':
      return [printColumn({ table: request.table, column: request.name })];
    case 'constraint':
      return request.constraint.conname === undefined ? [] : [request.constraint.conname];
    case 'create index':
      return request.index.idxname === undefined ? [] : [request.index.idxname];
    default:
      return [];
  }
}

/**
 * The statement without the part that a request stands for, and with other SQL after it. The other commands of an ALTER
 * TABLE stay as the author wrote them; null when they cannot be told apart.
 */
export function instead(context: RuleContext, request: Request, sql: readonly string[]): Edits | null {
  const rest = withoutRequest(context, request);
  return rest === null ? null : new Map([[context.statement.index, [...rest, ...sql]]]);
}

function withoutRequest(context: RuleContext, request: Request): string[] | null {
  // drizzle-kit before 0.30 wraps each foreign key in a DO block of its own.
  if (context.statement.kind === 'DoStmt') return context.nodes.length === 2 ? [] : null;
  if (context.statement.kind !== 'AlterTableStmt') return [];
  const split = splitAlterTable(context.statement.sql);
  const requests = 'AlterTableStmt' in context.node ? (context.node.AlterTableStmt.cmds ?? []) : [];
  if (split === null || split.commands.length !== requests.length) return null;
  const at = requests.findIndex((command) => {
    const node = {
      AlterTableStmt: { ...('AlterTableStmt' in context.node ? context.node.AlterTableStmt : {}), cmds: [command] },
    };
    return JSON.stringify(requestsOf([node], context.before)) === JSON.stringify([request]);
  });
  if (at === -1) return null;
  const others = split.commands.filter((_, position) => position !== at);
  return others.length === 0 ? [] : [terminated(`${split.head} ${others.join(', ')}`)];
}

/** The table as SQL writes it, just before the statement. */
export function sqlOf(table: string): string {
  return quotePrinted(table);
}

/** The table that a request is about, before the statement. */
export function tableBefore(context: RuleContext, request: Request): Table | undefined {
  return request.table === null ? undefined : context.before.tables[request.table];
}

/** A name of at most 63 bytes that no constraint and no relation of the catalog has. */
export function freeName(context: RuleContext, wanted: string): string {
  const taken = new Set(
    [context.before, context.after, context.batch.final].flatMap((catalog) =>
      Object.values(catalog.tables).flatMap((table) => [
        table.bareName,
        ...table.constraints.map(({ name }) => name),
        ...table.indexes.map(({ name }) => name),
        ...table.triggers.map(({ name }) => name),
      ]),
    ),
  );
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `_${count}`;
    const name = cutTo(wanted, longestName - suffix.length) + suffix;
    if (!taken.has(name)) return name;
  }
}

/** True for SQL that only looks: a question to production, which needs no proof. */
export function isQuery(sql: string): boolean {
  return /^(?:\s|--[^\n]*\n)*(?:select|with)\b/i.test(sql);
}
