import type { MissingMigration, ProjectReview } from '../../src/core/review.ts';
import type { Databases } from '../../src/drizzle/databases.ts';
import type { Server } from '../../src/postgres/server.ts';
import { reviewBatch, type BatchInput } from '../../src/review/batch.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';

const file = (name: string, sql: string) => drizzleMigration({ name, path: `drizzle/${name}.sql`, sql, when: 1 });

/** What a stand-in for drizzle-kit answers. */
export type Answer = Partial<MissingMigration> & Pick<MissingMigration, 'status'>;

/** Reviews one pending statement on a table of people, while a stand-in for drizzle-kit works. */
export async function review(
  server: Server,
  pending: string,
  missing: (databases: Databases, log: string[]) => Promise<Answer> = async () => ({ status: 'none' }),
  more: Partial<BatchInput> = {},
): Promise<{ review: ProjectReview; log: string[] }> {
  const log: string[] = [];
  const input: BatchInput = {
    project: {
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
    },
    batch: {
      base: [file('0000', 'CREATE TABLE people (id integer PRIMARY KEY, name text)')],
      pending: [file('0001', pending)],
    },
    history: [],
    findMissing: async (databases) => ({
      missing: {
        sql: [],
        ambiguities: [],
        drift: [],
        drizzleKit: null,
        reason: null,
        ...(await missing(databases as Databases, log)),
      },
      findings: [],
      notChecked: [],
    }),
    settings: mergeSettings([]),
    sizes: { sizes: null, notes: [] },
    beforeBaseline: null,
    seed: null,
    server: async () => server,
    now: new Date(),
    authorOf: async () => null,
    onFix: null,
    log: (line) => log.push(line),
    ...more,
  };
  return { review: await reviewBatch(input), log };
}
