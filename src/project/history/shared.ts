import { goesByTime } from '../layouts/traits.ts';
import { posix } from 'node:path';
import type { RuleInfo } from '../../core/finding.ts';
import type { Project } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Tree } from '../tree.ts';
import { historyFinding, listed } from './check.ts';
import { tableOf } from './project.ts';

export const sharedMigrationsTable: RuleInfo = {
  name: 'shared-migrations-table',
  hazard: 'history',
  severity: 'warning',
  title: 'Two projects record their migrations in one table',
  why: "Drizzle 0.x looks only at the newest row of the table, whoever wrote it: one project's newer migration makes the other project's older ones count as applied, and they never run.",
};

/**
 * Projects that record their migrations where this one does. Whether it is one database is a guess from the configs:
 * it counts when they name the same connection and take their environment from the same place. Two services of a
 * monorepo that each have a DATABASE_URL of their own are no case. Drizzle 1.x goes by names and is not affected.
 */
export async function checkSharedTable(project: Project, projects: Project[], tree: Tree): Promise<Finding[]> {
  const own = await databaseOf(project, tree);
  if (own === null || !goesByTime(project)) return [];
  const others: string[] = [];
  for (const other of projects) {
    if (other.out === project.out || !goesByTime(other) || tableOf(other) !== tableOf(project)) continue;
    if ((await databaseOf(other, tree)) === own) others.push(other.name);
  }
  if (others.length === 0) return [];
  return [
    historyFinding(sharedMigrationsTable, {
      subject: tableOf(project),
      message: `${project.name} and ${listed(others)} use the same connection and record their migrations in the same table, ${tableOf(project)}: the newer migration of one makes Drizzle skip the other's.`,
      file: project.configPath,
      line: null,
      action: {
        text: `Give each config a table of its own, e.g. \`migrations: { table: '__drizzle_migrations_admin' }\`; on databases that exist, copy the rows of its migrations there first.`,
        steps: [],
      },
    }),
  ];
}

/** What a config says of its database: the connection as it is written, and where its variables come from. */
async function databaseOf(project: Project, tree: Tree): Promise<string | null> {
  const text = project.configPath === null ? null : await tree.read(project.configPath);
  if (text === null || text.length > 256 * 1024) return null;
  const start = /\b(?:dbCredentials|connectionString)\s*:\s*/.exec(text);
  if (start === null) return null;
  const value = valueAt(text.slice(start.index + start[0].length));
  const files = [...text.matchAll(/["'`]([^"'`\n]*\.env[^"'`\n/]*)["'`]/g)].map(([, path = '']) =>
    posix.join(project.directory, path),
  );
  return JSON.stringify([files.length > 0 ? files : project.directory, value.replaceAll(/\s+/g, '')]);
}

/** The text of a value up to its comma or closing bracket. */
function valueAt(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('{(['.includes(character)) depth++;
    else if ('})]'.includes(character)) depth--;
    if (depth < 0 || (depth === 0 && (character === ',' || character === '\n'))) return text.slice(0, at);
  }
  return text;
}
