import type { Constraint } from '../../core/catalog.ts';
import type { Request } from '../../grammar/requests.ts';
import { newConstraints } from '../../rules/telling/sql-text.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { titles, type Plan, type PlannedRelease } from '../plan.ts';
import { instead, sqlOf, tableBefore, type Task } from '../task.ts';
import { laterNotNull } from './not-null.ts';
import { putOrphansAside } from './orphans.ts';

type ConstraintRequest = Request & { kind: 'constraint' };

/** ADD FOREIGN KEY and ADD CHECK: NOT VALID now, validated in a later release. */
export function validateLaterPlans(
  { finding, context }: Task,
  request: ConstraintRequest,
  type: 'foreign key' | 'check',
): Plan[] {
  const made = constraintMade(context, request, type);
  if (made === undefined) return [];
  const alter = `ALTER TABLE ${sqlOf(request.table)}`;
  const name = quoteIdentifier(made.name);
  const definition = made.definition.replace(/ NOT VALID$/, '');
  const edits = instead(context, request, [`${alter} ADD CONSTRAINT ${name} ${definition} NOT VALID;`]);
  if (edits === null) return [];
  const now: PlannedRelease = {
    kind: 'this',
    title: `${titles.instead}: it holds for new and changed rows, the others are not read`,
    edits,
  };
  const later = laterNotNull([`${alter} VALIDATE CONSTRAINT ${name};`]);
  const table = tableBefore(context, request);
  const orphans =
    finding.hazard === 'fails' && type === 'foreign key' && table !== undefined
      ? putOrphansAside(context, table, made)
      : null;
  return [
    ...(orphans === null ? [] : [{ releases: [now, orphans.release, later], keeps: orphans.keeps }]),
    { releases: [now, later] },
  ];
}

/** The constraint that the statement made, as the catalog prints it. */
export function constraintMade(
  context: Task['context'],
  { table, constraint }: ConstraintRequest,
  type: Constraint['type'],
): Constraint | undefined {
  const made = newConstraints(context, table, type);
  return made.find(({ name }) => name === constraint.conname) ?? (made.length === 1 ? made[0] : undefined);
}
