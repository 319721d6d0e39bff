import type { Request } from '../../grammar/requests.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { titles, type Plan, type PlannedRelease } from '../plan.ts';
import { backfill, valueFor } from '../backfill.ts';
import { freeName, instead, sqlOf, tableBefore, type Task } from '../task.ts';

/**
 * SET NOT NULL: a CHECK that holds for new rows at once, validated in a later release under a lock that lets others
 * through; PostgreSQL (12 and later) takes it for proof and reads nothing. 18 has NOT NULL constraints that are NOT VALID.
 */
export function notNullPlans({ finding, context }: Task, request: Request & { kind: 'set not null' }): Plan[] {
  if (tableBefore(context, request)?.kind === 'foreign table') return [];
  const { first, later } = notNullInSteps(context, request.table, request.column);
  const edits = instead(context, request, first);
  if (edits === null) return [];
  const now: PlannedRelease = {
    kind: 'this',
    title: `${titles.instead}: ${holds}`,
    edits,
  };
  const table = tableBefore(context, request);
  const column = table?.columns.find(({ name }) => name === request.column);
  const value = column === undefined ? null : valueFor(context, column);
  if (finding.hazard !== 'fails' || table === undefined || value === null) {
    return [{ releases: [now, laterNotNull(later)] }];
  }
  const fill = backfill(context, table, {
    set: `${quoteIdentifier(request.column)} = ${value}`,
    where: `${quoteIdentifier(request.column)} IS NULL`,
  });
  const byHand = (title: string): PlannedRelease => ({
    kind: 'hand',
    title: `${title}: give the empty rows a value (${value} stands for yours)`,
    sql: [fill],
  });
  const without = instead(context, request, []);
  // The values come before the CHECK: it is NOT VALID, yet PostgreSQL checks each row that is updated, so every UPDATE
  // of a row that is still empty would fail.
  return [
    { releases: [byHand(titles.handBefore), now, laterNotNull(later)] },
    // Where the batch itself makes the column.
    ...(without === null
      ? []
      : [
          {
            releases: [
              { kind: 'this' as const, title: titles.keptBack, edits: without },
              byHand(titles.handBetween),
              { kind: 'later' as const, title: `${titles.later}: ${holds}`, sql: first },
              laterNotNull(later),
            ],
          },
        ]),
  ];
}

const holds = 'it holds for new and changed rows, the others are not read';

export function laterNotNull(sql: readonly string[]): PlannedRelease {
  return { kind: 'later', title: `${titles.later}: the rows are read while others read and write`, sql };
}

/** The SQL of both releases. */
export function notNullInSteps(
  context: Task['context'],
  table: string,
  column: string,
): { first: string[]; later: string[] } {
  const bare = context.before.tables[table]?.bareName ?? table;
  const name = quoteIdentifier(freeName(context, `${bare}_${column}_not_null`));
  const alter = `ALTER TABLE ${sqlOf(table)}`;
  const quoted = quoteIdentifier(column);
  if (context.before.serverVersionNum >= 180000) {
    return {
      first: [`${alter} ADD CONSTRAINT ${name} NOT NULL ${quoted} NOT VALID;`],
      later: [`${alter} VALIDATE CONSTRAINT ${name};`],
    };
  }
  return {
    first: [`${alter} ADD CONSTRAINT ${name} CHECK (${quoted} IS NOT NULL) NOT VALID;`],
    later: [
      `${alter} VALIDATE CONSTRAINT ${name};`,
      `${alter} ALTER COLUMN ${quoted} SET NOT NULL;`,
      `${alter} DROP CONSTRAINT ${name};`,
    ],
  };
}
