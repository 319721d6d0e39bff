import type { RuleInfo } from '../../core/finding.ts';
import type { Project } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Change } from './change.ts';
import { historyFinding, listed } from './check.ts';

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
  severity: 'error',
  title: 'Drizzle records its migrations in another table',
  why: 'The new table is empty on every database that exists, so Drizzle takes all migrations for new ones and runs them again, from the first one on.',
};

export const sharedMigrationsTable: RuleInfo = {
  name: 'shared-migrations-table',
  hazard: 'history',
  severity: 'warning',
  title: 'Two projects record their migrations in one table',
  why: "Drizzle 0.x looks only at the newest row of the table, whoever wrote it: one project's newer migration makes the other project's older ones count as applied, and they never run.",
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
  const up = head.layout === 'folders';
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

/** A project with its history at head, as far as the check of shared tables needs it. */
export interface Neighbour {
  project: Project;
  /** What the config says of its database; null when it says nothing. */
  database: string | null;
  /** True when the pull request changes the project (then the finding is its business). */
  changed: boolean;
}

/**
 * Projects that write into one migrations table of one database. Whether it is one database is a guess from the
 * configs: it counts when they lie in the same folder and name the same connection.
 */
export function checkSharedTables(neighbours: Neighbour[]): Finding[] {
  const groups = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours) {
    const { project, database } = neighbour;
    // Drizzle 1.x goes by names, which hardly ever collide.
    if (database === null || project.layout !== 'journal') continue;
    const key = JSON.stringify([project.directory, database, tableOf(project)]);
    groups.set(key, [...(groups.get(key) ?? []), neighbour]);
  }
  return [...groups.values()].flatMap((group) => {
    const outs = new Set(group.map(({ project }) => project.out));
    const touched = group.find(({ changed }) => changed);
    if (outs.size < 2 || touched === undefined) return [];
    const { project } = touched;
    const others = group.filter((one) => one !== touched).map((one) => one.project.name);
    return historyFinding(sharedMigrationsTable, {
      subject: tableOf(project),
      message: `${project.name} and ${listed(others)} use the same connection and both record their migrations in ${tableOf(project)}: the newer migration of one makes Drizzle skip the other's.`,
      file: project.configPath,
      line: null,
      action: {
        text: "Give each config a table of its own, e.g. `migrations: { table: '__drizzle_migrations_admin' }`, and copy the rows of its migrations there on databases that exist.",
        steps: [],
      },
    });
  });
}

function tableOf(project: Project): string {
  return `${project.migrationsSchema}.${project.migrationsTable}`;
}
