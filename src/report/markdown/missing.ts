import type { MissingMigration, ProjectReview } from '../../core/review.ts';
import { code, fence, prose } from '../escape.ts';
import { figure, plural } from '../phrase.ts';
import { blocks, fold, table, title, type Context } from './parts.ts';

/** What drizzle-kit still generates from the schema; null when schema and migrations are in step. */
export function missingSection(project: ProjectReview, context: Context): string | null {
  const { missing } = project;
  if (missing === null || context.detail.statements === 0) return null;
  return blocks(missingSql(missing, context), ambiguities(missing, context), drift(missing, context)) || null;
}

function missingSql({ sql, drizzleKit }: MissingMigration, { detail }: Context): string | null {
  if (sql.length === 0) return null;
  const shown = sql.slice(0, detail.statements);
  const kit = drizzleKit === null ? 'drizzle-kit' : `drizzle-kit ${code(drizzleKit, 30)}`;
  return fold(
    title('The missing migration', `${plural(sql.length, 'statement')} that ${kit} still generates from the schema`),
    blocks(
      'Commit what drizzle-kit generates. It should be this:',
      detail.statementSql ? fence(shown.map(withSemicolon).join('\n'), 'sql', 8000) : null,
      sql.length > shown.length ? `… and ${figure(sql.length - shown.length)} more.` : null,
    ),
  );
}

/** A statement that can be pasted. */
export function withSemicolon(sql: string): string {
  return /;\s*$/.test(sql) ? sql.trimEnd() : `${sql.trimEnd()};`;
}

/** Open, because only the author knows which of the two is meant. */
function ambiguities({ ambiguities: questions }: MissingMigration, { detail }: Context): string | null {
  if (questions.length === 0) return null;
  const shown = questions.slice(0, 10);
  const body = shown.map(({ kind, created, deleted, renameSql, createSql }) =>
    blocks(
      `The ${prose(kind, 40)} ${code(deleted, 80)} went and ${code(created, 80)} came. Which is meant?`,
      reading('Renamed: the values stay', renameSql, detail.stepSql),
      reading(`New: ${code(deleted, 80)} is dropped with its values`, createSql, detail.stepSql),
    ),
  );
  return fold(
    title('Renamed, or dropped and new?', `${plural(questions.length, 'question')} that only the author can answer`),
    blocks(
      ...body,
      questions.length > shown.length ? `… and ${figure(questions.length - shown.length)} more.` : null,
      'Answer drizzle-kit’s question when it generates the migration, and commit what it writes.',
    ),
    true,
  );
}

function reading(heading: string, sql: string[], shown: boolean): string {
  return shown && sql.length > 0
    ? `**${heading}**\n\n${fence(sql.map(withSemicolon).join('\n'), 'sql', 3000)}`
    : `**${heading}**`;
}

function drift({ drift: objects }: MissingMigration, { detail }: Context): string | null {
  if (objects.length === 0) return null;
  const shown = objects.slice(0, Math.min(20, detail.rows * 2));
  return fold(
    title('Where migrations and schema differ', plural(objects.length, 'object')),
    blocks(
      table(
        ['Object', 'The migrations build', 'The schema says'],
        shown.map(({ object, migrations, schema }) => [code(object, 80), definition(migrations), definition(schema)]),
      ),
      objects.length > shown.length ? `… and ${figure(objects.length - shown.length)} more.` : null,
    ),
  );
}

const definition = (text: string | null) => (text === null ? 'nothing' : code(text, 120));
