import { compareObjects, type Difference } from './compare.ts';
import type { Databases, ScratchDatabase } from './databases.ts';
import { schemaObjects, type SchemaObject } from './objects.ts';
import { prove, type Proof } from './proof.ts';
import type { LaterMigration } from '../project/later.ts';
import { drizzleMigration } from '../project/layouts/breakpoints.ts';
import { parseMigration } from '../sql/parse.ts';
import { buildSchema, runLimited, type BuiltSchema } from './schema-database.ts';
import { readDefinitions } from '../catalog/definitions.ts';
import type { Bookkeeping } from '../postgres/own.ts';

/** What the catalogs say about migrations and schema. */
export interface CatalogReport {
  /** Differences as the migrations leave them. */
  before: Difference[];
  /** What still differs after the generated SQL. */
  after: Difference[];
  proof: Proof | null;
  /** False when the generated SQL leaves the catalog exactly as it was. */
  changed: boolean;
  /** Statements of the schema that PostgreSQL refused: their objects were not compared. */
  refused: BuiltSchema['refused'];
  /** Labels of what differs now and no more once the migrations of later releases have run, with the last one's path. */
  underWay: { labels: ReadonlySet<string>; path: string } | null;
  /** What the base branch's migrations build. */
  baseline(): Promise<SchemaObject[]>;
}

/**
 * Decides by catalogs: the head's migrations in one database, the schema's own SQL in another one, both on the same
 * server, so that whatever PostgreSQL prints differently from how it was written is the same on both sides.
 *
 * @param schema the whole schema as SQL
 * @param generated what drizzle-kit would add, with "create" for every question; null when it says "no changes"
 * @param later what waits for later releases, as `raincheck fix` wrote it
 * @returns null when the head's migrations cannot be applied
 */
export async function compareCatalogs(
  databases: Databases,
  schema: string[],
  generated: string[] | null,
  bookkeeping: Bookkeeping,
  later: readonly LaterMigration[] = [],
): Promise<CatalogReport | null> {
  const [migrated, copy] = await both(databases);
  if (migrated === null || copy === null) {
    await Promise.all([migrated?.drop(), copy?.drop()]);
    return null;
  }
  try {
    const read = async (database: ScratchDatabase) => readDefinitions(database.client, bookkeeping);
    const [built, initial] = await Promise.all([buildSchema(copy.client, schema), read(migrated)]);
    const target = schemaObjects(await read(copy));
    const before = compareObjects(schemaObjects(initial), target, built.scope);
    const proof = generated === null ? null : await prove(migrated.client, generated);
    const final = proof === null ? initial : await read(migrated);
    const after = proof === null ? before : compareObjects(schemaObjects(final), target, built.scope);
    const mended = async (): Promise<CatalogReport['underWay']> => {
      const path = later.at(-1)?.path;
      if (path === undefined || after.length === 0) return null;
      for (const { sql } of later) await runLater(migrated.client, sql);
      const left = compareObjects(schemaObjects(await read(migrated)), target, built.scope);
      const still = new Set(left.map(({ label }) => label));
      return { labels: new Set(after.map(({ label }) => label).filter((label) => !still.has(label))), path };
    };
    return {
      before,
      after,
      underWay: await mended(),
      proof,
      changed: !sameDefinitions(initial, final),
      refused: built.refused,
      baseline: async () => {
        const base = await databases.baseline();
        try {
          return schemaObjects(await read(base));
        } finally {
          await base.drop();
        }
      },
    };
  } finally {
    await Promise.all([migrated.drop(), copy.drop()]);
  }
}

/** What has been done already, or cannot be done, changes nothing: only what differs in the end counts. */
async function runLater(client: ScratchDatabase['client'], sql: string): Promise<void> {
  const { statements } = await parseMigration(drizzleMigration({ name: 'later', path: 'later', sql, when: null }));
  for (const { statement } of statements) await runLimited(client, statement.sql).catch(() => undefined);
}

async function both(databases: Databases): Promise<[ScratchDatabase | null, ScratchDatabase | null]> {
  const first = await databases.migrated();
  return [first, first === null ? null : await databases.migrated()];
}

function sameDefinitions(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  // Column order is the one thing that a drop and a new creation change without any effect.
  const relevant = (map: ReadonlyMap<string, string>) => [...map].filter(([key]) => !key.startsWith('column order '));
  const left = relevant(a);
  return left.length === relevant(b).length && left.every(([key, text]) => b.get(key) === text);
}
