import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { tableSql } from './sql-text.ts';

/**
 * The steps that make a column NOT NULL without a scan under a strong lock: a CHECK that PostgreSQL has validated
 * proves it (12 and later, PostgreSQL manual, ALTER TABLE SET NOT NULL); 18 has NOT NULL constraints that are NOT VALID.
 */
export function notNullSteps(context: RuleContext, table: string, column: string): { title: string; sql: string }[] {
  const name = quoteIdentifier(`${context.before.tables[table]?.bareName ?? table}_${column}_not_null`);
  const alter = `ALTER TABLE ${tableSql(table)}`;
  const quoted = quoteIdentifier(column);
  if (context.before.serverVersionNum >= 180000) {
    return [
      { title: 'This release', sql: `${alter} ADD CONSTRAINT ${name} NOT NULL ${quoted} NOT VALID;` },
      {
        title:
          'A later release, deployed after the first one: the scan runs under a lock that lets reads and writes through',
        sql: `${alter} VALIDATE CONSTRAINT ${name};`,
      },
    ];
  }
  return [
    { title: 'This release', sql: `${alter} ADD CONSTRAINT ${name} CHECK (${quoted} IS NOT NULL) NOT VALID;` },
    {
      title:
        'A later release, deployed after the first one: the scan runs under a lock that lets reads and writes through',
      sql: `${alter} VALIDATE CONSTRAINT ${name};\n${alter} ALTER COLUMN ${quoted} SET NOT NULL;\n${alter} DROP CONSTRAINT ${name};`,
    },
  ];
}
