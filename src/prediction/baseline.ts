import type { Catalog } from '../core/catalog.ts';
import type { Migration } from '../core/project.ts';
import { parseMigration } from '../sql/parse.ts';
import { emptyCatalog } from '../core/catalog.ts';
import { effectiveNodes } from '../grammar/tree.ts';
import { afterStatement } from './model.ts';

/** The database that migrations make, as far as their text tells. A chunk that cannot be read is passed over. */
export async function predictedBaseline(
  migrations: readonly Pick<Migration, 'name' | 'path' | 'sql' | 'chunks'>[],
): Promise<Catalog> {
  let catalog = emptyCatalog;
  for (const migration of migrations) {
    for (const { statement, node } of (await parseMigration(migration)).statements) {
      catalog = afterStatement(catalog, effectiveNodes(node, statement.sql));
    }
  }
  return catalog;
}
