import type { Constraint, Table } from '../../core/catalog.ts';
import type { Request } from '../../grammar/requests.ts';
import { rewriteCreateIndex, terminated } from '../../rules/telling/sql-text.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { titles, type Plan, type PlannedRelease } from '../plan.ts';
import { instead, sqlOf, tableBefore, type Task } from '../task.ts';
import { constraintMade } from './constraint.ts';
import { notNullInSteps } from './not-null.ts';

type Kind = 'unique' | 'primary key';

/** ADD UNIQUE and ADD PRIMARY KEY: the index first, CONCURRENTLY and by hand; then the constraint takes it over at once. */
export function keyPlans({ context }: Task, request: Request & { kind: 'constraint' }, type: Kind): Plan[] {
  const made = constraintMade(context, request, type);
  const table = tableBefore(context, request);
  if (made === undefined || table?.kind !== 'table') return [];
  const sql = keySql(context, request.table, made);
  if (sql === null) return [];
  const nullable = type === 'primary key' ? nullableIn(table, made.columns) : [];
  const none = instead(context, request, []);
  if (none === null) return [];
  if (nullable.length > 0) return notNullFirst(context, request, nullable, sql);
  if (context.batch.transaction === 'none') {
    const edits = instead(context, request, [sql.build, sql.attach]);
    return edits === null
      ? []
      : [{ releases: [{ kind: 'this', title: `${titles.instead}: no transaction is around it`, edits }] }];
  }
  const edits = instead(context, request, [sql.keep, sql.attach]);
  if (edits === null) return [];
  return [
    {
      releases: [
        byHand(titles.handBefore, sql.build),
        { kind: 'this', title: `${titles.instead}: the constraint takes the index over`, edits },
      ],
    },
    {
      releases: [
        { kind: 'this', title: titles.keptBack, edits: none },
        byHand(titles.handBetween, sql.build),
        { kind: 'later', title: `${titles.later}: the constraint takes the index over`, sql: [sql.keep, sql.attach] },
      ],
    },
  ];
}

function notNullFirst(
  context: Task['context'],
  request: Request & { kind: 'constraint' },
  columns: string[],
  sql: KeySql,
): Plan[] {
  const steps = columns.map((column) => notNullInSteps(context, request.table, column));
  const edits = instead(
    context,
    request,
    steps.flatMap(({ first }) => first),
  );
  if (edits === null) return [];
  const later = steps.flatMap((step) => step.later);
  return [
    {
      releases: [
        { kind: 'this', title: `${titles.instead}: new rows must have the key`, edits },
        byHand(titles.handBetween, sql.build),
        {
          kind: 'later',
          title: `${titles.later}: the constraint takes the index over`,
          sql: [...later, sql.keep, sql.attach],
        },
      ],
    },
  ];
}

export function byHand(title: string, build: string): PlannedRelease {
  return { kind: 'hand', title: `${title} (when it fails: DROP INDEX CONCURRENTLY, then again)`, sql: [build] };
}

/** The statements for a constraint that is kept by an index. */
export interface KeySql {
  build: string;
  keep: string;
  attach: string;
}

/** Null when the constraint's index is not known. */
export function keySql(context: Task['context'], table: string, made: Constraint): KeySql | null {
  const index = context.after.tables[table]?.indexes.find(({ name }) => name === made.name);
  if (index === undefined) return null;
  const name = quoteIdentifier(made.name);
  const write = (concurrently: boolean) =>
    terminated(rewriteCreateIndex(index.definition, { concurrently, ifNotExists: true, name: made.name }));
  const deferrable = / DEFERRABLE.*$/.exec(made.definition)?.[0] ?? '';
  const kind = made.type === 'primary key' ? 'PRIMARY KEY' : 'UNIQUE';
  return {
    build: write(true),
    keep: write(false),
    attach: `ALTER TABLE ${sqlOf(table)} ADD CONSTRAINT ${name} ${kind} USING INDEX ${name}${deferrable};`,
  };
}

function nullableIn(table: Table, columns: readonly string[]): string[] {
  return table.columns.filter(({ name, notNull }) => columns.includes(name) && !notNull).map(({ name }) => name);
}
