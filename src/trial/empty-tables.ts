import type { Catalog } from '../core/catalog.ts';
import { readCatalog } from '../catalog/read.ts';
import { readDefinitions } from '../catalog/definitions.ts';
import { readRoutines, type Routine } from '../catalog/routines.ts';
import { readSchema, type RowSchema } from '../rows/schema.ts';
import { readAgain } from './reread.ts';
import type { RunResult } from './run-types.ts';
import type { Workshop } from './workshop.ts';

/** What running every statement by itself on empty tables gives. */
export interface EmptyTables {
  result: RunResult;
  baseline: Catalog;
  /** The catalog just before each statement. */
  before: Catalog[];
  final: Catalog;
  /** Whether the batch leaves another catalog behind; null when only the definitions can tell. */
  changed: boolean | null;
  /** Definitions of everything after the last statement, where they are needed to tell. */
  definitions: Map<string, string> | null;
  /** What the rows' generator knows of the tables before the batch and after it. */
  schemas: { baseline: RowSchema; final: RowSchema };
  /** The functions of the baseline. */
  routines: Routine[];
  /** OIDs of the tables of the baseline that the batch locks. */
  touched: Set<number>;
}

/**
 * Runs every statement in a transaction of its own on the baseline as it is, which has few rows or none. That gives the
 * catalogs in between, what each statement locks even if rows make it fail, and what the batch demands of the rows.
 */
export async function runOnEmptyTables(shop: Workshop, baseline: string): Promise<EmptyTables> {
  return shop.withCopy(baseline, (database) =>
    shop.withAdmin(database, async (admin) => {
      const bookkeeping = { schema: shop.project.migrationsSchema, table: shop.project.migrationsTable };
      const prepared = await shop.prepare(database, admin);
      const first = await readCatalog(admin, bookkeeping);
      const schema = await readSchema(admin);
      const routines = await readRoutines(admin);
      let current = first;
      const before: Catalog[] = [];
      const after: Catalog[] = [];
      const result = await shop.runIn(prepared, {
        mode: 'steps',
        around: {
          before: async (one) => void (before[one.index] = current),
          after: async (one, run) => {
            if (run.catalogWritten && run.error === null) {
              current = await readAgain(admin, bookkeeping, current, one, run, prepared.base.hasEvents);
            }
            after[one.index] = current;
          },
        },
      });
      // SET, BEGIN and COMMIT are not looked at: they find what the statement before them left.
      for (const { index } of shop.statements) before[index] ??= after[index - 1] ?? before[index - 1] ?? first;
      const written = result.statements.some((run) => run?.catalogWritten === true);
      if (written) current = await readCatalog(admin, bookkeeping);
      // A catalog is plain data; it leaves out comments, rights and the like, which the definitions have.
      const changed = written ? (JSON.stringify(first) === JSON.stringify(current) ? null : true) : false;
      const final = written ? await readSchema(admin) : schema;
      return {
        result,
        baseline: first,
        before,
        final: current,
        changed,
        definitions: changed === null ? await readDefinitions(admin, bookkeeping) : null,
        routines,
        schemas: { baseline: schema, final },
        touched: new Set(result.statements.flatMap((run) => run?.derived?.touched ?? [])),
      };
    }),
  );
}
