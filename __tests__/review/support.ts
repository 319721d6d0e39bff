import type { Batch, Project } from '../../src/core/project.ts';
import type { MissingMigration, ProjectReview } from '../../src/core/review.ts';
import type { Databases } from '../../src/drizzle/databases.ts';
import type { Server } from '../../src/postgres/server.ts';
import { emptyTree } from '../../src/project/tree.ts';
import type { ReviewPorts } from '../../src/review/ports.ts';
import { reviewProject } from '../../src/review/review-project.ts';
import type { Seed } from '../../src/review/seed.ts';
import type { FindMissing } from '../../src/review/stages/ask-drizzle-kit.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import type { Settings } from '../../src/settings/schema.ts';

export const file = (name: string, sql: string) =>
  drizzleMigration({ name, path: `drizzle/${name}.sql`, sql, when: 1 });

/** What a stand-in for drizzle-kit answers. */
export type Answer = Partial<MissingMigration> & Pick<MissingMigration, 'status'>;

/** What differs from the usual review. */
export interface Unusual {
  settings?: Settings;
  seed?: Seed;
  ports?: Partial<ReviewPorts>;
  /** In the place of the stand-in for drizzle-kit. */
  findMissing?: FindMissing;
  project?: Project;
  /** Base and pending migrations; else a table of people, and the one statement. */
  batch?: Batch;
}

export const project: Project = {
  name: 'shop',
  configPath: 'drizzle.config.ts',
  directory: '',
  out: 'drizzle',
  schema: [],
  layout: 'journal',
  migrationsSchema: 'drizzle',
  migrationsTable: '__drizzle_migrations',
  casing: null,
  breakpoints: true,
};

/** Ports that know nothing. */
export function usualPorts(log: string[]): ReviewPorts {
  return {
    base: emptyTree,
    head: emptyTree,
    baseTip: null,
    revisions: { base: null, head: null, baseTip: null },
    changed: null,
    checkout: import.meta.dirname,
    runConfig: () => Promise.reject(new Error('no config is run')),
    startServer: null,
    beforeBaseline: null,
    authorOf: () => Promise.resolve(null),
    environment: {},
    now: new Date(),
    signal: new AbortController().signal,
    log: (line) => log.push(line),
  };
}

/** Reviews one pending statement on a table of people, while a stand-in for drizzle-kit works. */
export async function review(
  server: Server | null,
  pending: string,
  missing: (databases: Databases, log: string[], signal: AbortSignal) => Promise<Answer> = async () => ({
    status: 'none',
  }),
  more: Unusual = {},
): Promise<{ review: ProjectReview; log: string[] }> {
  const log: string[] = [];
  const { seed } = more;
  const files = new Map(seed?.files.map(({ path, sql }) => [path, sql]));
  const settings: Settings = {
    ...(more.settings ?? mergeSettings([])),
    seed: [...files.keys()],
    seedCommand: seed?.command?.map((word) => `"${word}"`).join(' ') ?? null,
  };
  const batch = more.batch ?? {
    base: [file('0000', 'CREATE TABLE people (id integer PRIMARY KEY, name text)')],
    pending: [file('0001', pending)],
  };
  const ports: ReviewPorts = {
    ...usualPorts(log),
    head: { ...emptyTree, read: (path) => Promise.resolve(files.get(path) ?? null) },
    ...(seed === undefined ? {} : { checkout: seed.checkout, environment: seed.environment }),
    ...more.ports,
  };
  const result = await reviewProject(more.project ?? project, settings, ports, {
    read: () => Promise.resolve({ batch, findings: [] }),
    server: server && (() => Promise.resolve(server)),
    findMissing:
      more.findMissing ??
      (async ({ databases, signal }) => ({
        missing: {
          sql: [],
          ambiguities: [],
          drift: [],
          drizzleKit: null,
          reason: null,
          ...(await missing(databases as Databases, log, signal)),
        },
        findings: [],
        notChecked: [],
      })),
  });
  return { review: result, log };
}
