import type { ProjectReview } from '../../core/review.ts';
import { quoteLiteral } from '../../sql/quote.ts';
import { parseName } from '../../grammar/name.ts';
import { fence, prose } from '../escape.ts';
import { lockSpans } from '../locks.ts';
import { blocks } from '../markdown/parts.ts';
import { plural } from '../phrase.ts';
import { stallsOf } from '../stalls.ts';

/** Tables that one query asks for. */
const most = 20;

/** How to see that the deploy did what it should. */
export function workedSection(project: ProjectReview): string {
  const { pendingMigrations, layout, changedTables = [] } = project;
  const columns = changedTables
    .filter(({ kind }) => kind !== 'gone')
    .slice(0, most)
    .map(({ table }) => table);
  return blocks(
    '## How to see that it worked',
    layout === 'sql' ? null : `- The migrator’s table has ${plural(pendingMigrations.length, 'row')} more than before.`,
    '- No index is left half built:',
    fence('SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;'),
    columns.length === 0 ? null : '- The columns are those of “Schema diff”:',
    columns.length === 0 ? null : fence(columnsQuery(columns)),
    '- The application’s errors and its slowest queries look as they did an hour before.',
  );
}

function columnsQuery(tables: readonly string[]): string {
  const pairs = tables.flatMap((printed) => {
    const name = parseName(printed);
    return name === null ? [] : [`(${quoteLiteral(name.schema ?? 'public')}, ${quoteLiteral(name.name)})`];
  });
  return `SELECT table_schema, table_name, column_name, data_type, is_nullable FROM information_schema.columns
WHERE (table_schema, table_name) IN (${pairs.join(', ')}) ORDER BY 1, 2, ordinal_position;`;
}

/** What the others should know. */
export function tellSection(project: ProjectReview): string {
  const spans = lockSpans(project);
  const stops = new Set(
    spans.filter(({ blocks: what }) => what === 'reads and writes').map(({ relation }) => relation),
  );
  const slows = new Set(spans.map(({ relation }) => relation).filter((name) => !stops.has(name)));
  const names = (set: ReadonlySet<string>): string =>
    [...set]
      .slice(0, 8)
      .map((name) => `\`${name}\``)
      .join(', ');
  const waits = stallsOf(project).length > 0;
  const lines = [
    stops.size === 0
      ? null
      : `Reads and writes of ${names(stops)} wait for the deploy${waits ? ', as rehearsed above' : ''}.`,
    slows.size === 0 ? null : `Writes to ${names(slows)} wait.`,
    project.deployOrder?.rollbackFloor ?? null,
    project.deployOrder?.answer === 'neither'
      ? 'This is more than one deploy: nobody may merge the next part early.'
      : null,
  ].filter((line) => line !== null);
  return blocks(
    '## What to tell the team',
    lines.length === 0 ? 'Nothing: nobody will notice.' : lines.map((line) => `- ${prose(line, 500)}`).join('\n'),
  );
}
