import type { Constraint } from '../../core/catalog.ts';
import type { Request } from '../../rules/locks/requests.ts';
import { newConstraints } from '../../rules/locks/sqlText.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { titles, type Plan } from '../plan.ts';
import { instead, sqlOf, type Task } from '../task.ts';
import { laterNotNull } from './not-null.ts';

type ConstraintRequest = Request & { kind: 'constraint' };

/** ADD FOREIGN KEY and ADD CHECK: NOT VALID now, validated in a later release. */
export function validateLaterPlans(
  { context }: Task,
  request: ConstraintRequest,
  type: 'foreign key' | 'check',
): Plan[] {
  const made = constraintMade(context, request, type);
  if (made === undefined) return [];
  const alter = `ALTER TABLE ${sqlOf(context, request.table)}`;
  const name = quoteIdentifier(made.name);
  const definition = made.definition.replace(/ NOT VALID$/, '');
  const edits = instead(context, request, [`${alter} ADD CONSTRAINT ${name} ${definition} NOT VALID;`]);
  if (edits === null) return [];
  return [
    {
      releases: [
        { kind: 'this', title: `${titles.instead}: it holds for new and changed rows, the others are not read`, edits },
        laterNotNull([`${alter} VALIDATE CONSTRAINT ${name};`]),
      ],
    },
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
