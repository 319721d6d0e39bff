import { readObjects, type DefinedObject } from '../catalog/definitions.ts';
import type { RunResult } from './run-types.ts';
import type { Workshop } from './workshop.ts';

/** What a database held before the batch and after it: the same where the batch wrote nothing into the catalog. */
export interface Ends {
  before: readonly DefinedObject[];
  after: readonly DefinedObject[];
}

/**
 * Reads both ends of a run: a copy keeps the OIDs of its template, so that an object is known again under another name.
 *
 * @param template the database before the batch
 * @param copy its copy, after the run
 * @returns null when the run did not come to the end of the batch
 */
export async function readEnds(shop: Workshop, template: string, copy: string, run: RunResult): Promise<Ends | null> {
  if (run.outOfTime) return null;
  const bookkeeping = { schema: shop.project.migrationsSchema, table: shop.project.migrationsTable };
  const read = async (database: string) => shop.withAdmin(database, (admin) => readObjects(admin, bookkeeping));
  const before = await read(template);
  const isWritten = run.statements.some((one) => one?.catalogWritten === true);
  return { before, after: isWritten ? await read(copy) : before };
}
