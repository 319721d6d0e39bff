import type { Constraint } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { tableSql } from './sql-text.ts';

/** NOT VALID in this release, VALIDATE in a later one. */
export function validateLaterSteps(
  context: RuleContext,
  table: string,
  constraint: Pick<Constraint, 'name' | 'definition'>,
): { title: string; sql: string }[] {
  // A foreign key of a partitioned table can be NOT VALID from PostgreSQL 18 on.
  const isPartitioned = context.before.tables[table]?.kind === 'partitioned table';
  if (isPartitioned && constraint.definition.startsWith('FOREIGN KEY') && context.before.serverVersionNum < 180000) {
    return [];
  }
  const alter = `ALTER TABLE ${tableSql(table)}`;
  const name = quoteIdentifier(constraint.name);
  const definition = constraint.definition.replace(/ NOT VALID$/, '');
  return [
    { title: 'This release', sql: `${alter} ADD CONSTRAINT ${name} ${definition} NOT VALID;` },
    {
      title:
        'A later release, deployed after the first one: the scan runs under a lock that lets reads and writes through',
      sql: `${alter} VALIDATE CONSTRAINT ${name};`,
    },
  ];
}
