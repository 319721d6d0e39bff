import { goesByName } from '../layouts/traits.ts';
import type { RuleInfo } from '../../core/finding.ts';
import type { Project } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Change } from './change.ts';
import { historyFinding } from './check.ts';

export const movedMigrations: RuleInfo = {
  name: 'moved-migrations',
  hazard: 'history',
  severity: 'notice',
  title: 'The migrations folder has moved',
  why: "Drizzle's migrator reads the folder that the deploy names (`migrationsFolder`, or the config's `out`): it has to move along.",
};

export const layoutConversion: RuleInfo = {
  name: 'layout-conversion',
  hazard: 'history',
  severity: 'notice',
  title: 'The migrations folder was converted to another layout',
  why: 'drizzle-kit and drizzle-orm read one layout only: 0.x the journal, 1.x the folders. Both have to be upgraded in the deploy that ships the converted folder.',
};

export const migrationsTableChanged: RuleInfo = {
  name: 'migrations-table-changed',
  hazard: 'history',
  severity: 'warning',
  title: 'Drizzle records its migrations in another table',
  why: 'The new table is empty on every database that exists, so `drizzle-kit migrate` takes all migrations for new ones and runs them again, from the first one on. A deploy that calls `migrate()` names the table in its own code.',
};

/** The folder is another one than on base, with the same migrations in it. */
export function checkMoved({ base, head, kept, gone }: Change): Finding[] {
  if (base.out === head.out || kept.length === 0) return [];
  return [
    historyFinding(movedMigrations, {
      subject: head.out,
      message: `The migrations moved from ${base.out || '.'} to ${head.out || '.'}: ${kept.length} of ${kept.length + gone.length} are the same.`,
      file: head.entries[0]?.place.file ?? null,
      line: head.entries[0]?.place.line ?? null,
      action: {
        text: 'Let the deploy read the new folder (`migrate(db, { migrationsFolder })`, Dockerfile, CI scripts).',
        steps: [],
      },
    }),
  ];
}

/** From the journal to folders (`drizzle-kit up`), or back. */
export function checkConverted({ base, head, kept }: Change): Finding[] {
  if (base.layout === null || head.layout === null || base.layout === head.layout || kept.length === 0) return [];
  const up = goesByName(head);
  return [
    historyFinding(layoutConversion, {
      ...(up ? {} : { severity: 'warning' as const }),
      subject: head.out,
      message: up
        ? `${head.out} was converted from the journal of drizzle-kit 0.x to the folders of 1.x; ${kept.length} migrations were recognised.`
        : `${head.out} was converted from the folders of drizzle-kit 1.x back to the journal of 0.x; ${kept.length} migrations were recognised.`,
      file: head.entries[0]?.place.file ?? null,
      line: head.entries[0]?.place.line ?? null,
      action: {
        text: up
          ? 'Deploy it together with drizzle-orm 1.x, which upgrades the migrations table at its first run.'
          : 'Drizzle 0.x goes by `when` alone: check that each `when` is the time that the databases have recorded.',
        steps: [],
      },
    }),
  ];
}

/** `migrations.schema` or `migrations.table` of the config changed, and base has migrations. */
export function checkTable(change: Change, before: Project | null): Finding[] {
  const { project, base, kept } = change;
  if (before === null || kept.length === 0 || tableOf(before) === tableOf(project)) return [];
  return [
    historyFinding(migrationsTableChanged, {
      subject: tableOf(project),
      message: `The config moves the record of applied migrations from ${tableOf(before)} to ${tableOf(project)}: \`drizzle-kit migrate\` will run all ${base.entries.length} migrations again on databases that have them.`,
      file: project.configPath,
      line: null,
      action: {
        text: `Keep \`migrations: { schema: '${before.migrationsSchema}', table: '${before.migrationsTable}' }\`, or rename the table on every database before the deploy.`,
        steps: [],
      },
    }),
  ];
}

/** `schema.table` in which the project's applied migrations are recorded. */
export function tableOf(project: Project): string {
  return `${project.migrationsSchema}.${project.migrationsTable}`;
}
