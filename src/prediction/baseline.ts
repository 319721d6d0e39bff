import type { Catalog } from '../core/catalog.ts';
import { parseFile } from '../sql/parse.ts';
import { emptyCatalog } from '../core/catalog.ts';
import { effectiveNodes } from '../grammar/tree.ts';
import { afterStatement } from './model.ts';

/** The database that migrations make, as far as their text tells. A file that cannot be read is passed over. */
export async function predictedBaseline(
  migrations: readonly { name: string; path: string; sql: string }[],
): Promise<Catalog> {
  let catalog = emptyCatalog;
  for (const { name, path, sql } of migrations) {
    const parsed = await parseFile({ sql, file: path, migration: name }, 0);
    if (!parsed.ok) continue;
    for (const { statement, node } of parsed.statements) {
      catalog = afterStatement(catalog, effectiveNodes(node, statement.sql));
    }
  }
  return catalog;
}
