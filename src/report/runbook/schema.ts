import type { ProjectReview } from '../../core/review.ts';
import { changeLines } from '../changes.ts';
import { fence } from '../escape.ts';
import { blocks } from '../markdown/parts.ts';
import { withSemicolon } from '../markdown/missing.ts';
import { plural } from '../phrase.ts';

/** Characters of SQL and of diffs on one page. */
const longest = 12_000;

/** The change in the Drizzle schema, and what it does to the tables. */
export function schemaDiffSection({ schemaDiff, changedTables = [] }: ProjectReview): string {
  const tables = changedTables.length === 0 ? null : fence(changeLines(changedTables).join('\n'), 'diff', longest);
  return blocks(
    '## Schema diff',
    schemaDiff === undefined || schemaDiff === null
      ? 'The Drizzle schema was not loaded, or does not change.'
      : fence(schemaDiff, 'diff', longest),
    tables === null ? 'No table gets other columns.' : blocks('In the database:', tables),
  );
}

/** What the deploy will run. */
export function expectedSqlSection({ statements, missingFrom }: ProjectReview): string {
  const committed = missingFrom === null ? statements : statements.slice(0, missingFrom);
  const lacking = statements.length - committed.length;
  return blocks(
    '## Expected SQL',
    lacking === 0
      ? null
      : `Of it, ${plural(lacking, 'statement')} ${lacking === 1 ? 'stands' : 'stand'} in no migration yet: generate and commit that migration first.`,
    fence(statements.map(({ sql }) => withSemicolon(sql)).join('\n'), 'sql', longest),
  );
}
