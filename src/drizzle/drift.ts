import { compareObjects, type Difference } from './compare.ts';
import type { Databases, ScratchDatabase } from './databases.ts';
import { schemaObjects, type SchemaObject } from './objects.ts';
import { prove, type Proof } from './proof.ts';
import { buildSchema, type BuiltSchema } from './schema-database.ts';
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
  /** What the base branch's migrations build. */
  baseline(): Promise<SchemaObject[]>;
}

/**
 * Decides by catalogs: the head's migrations in one database, the schema's own SQL in another one, both on the same
 * server, so that whatever PostgreSQL prints differently from how it was written is the same on both sides.
 *
 * @param schema the whole schema as SQL
 * @param generated what drizzle-kit would add, with "create" for every question; null when it says "no changes"
 * @returns null when the head's migrations cannot be applied
 */
export async function compareCatalogs(
  databases: Databases,
  schema: string[],
  generated: string[] | null,
  bookkeeping: Bookkeeping,
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
    return {
      before,
      after: proof === null ? before : compareObjects(schemaObjects(final), target, built.scope),
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
