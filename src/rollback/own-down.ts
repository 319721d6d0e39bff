import type { Migration } from '../core/project.ts';
import type { Tree } from '../project/tree.ts';
import { parseFile } from '../sql/parse.ts';

/** The project's own SQL that goes back. */
export interface OwnDown {
  /** The files that it stands in, those of the last migration first. */
  files: string[];
  statements: string[];
}

/**
 * The way back that a project keeps beside its migrations: `0001_x.down.sql`, `rollback_0001_x.sql`, `down.sql` in the
 * migration's own folder, or the file's second part.
 *
 * @returns null where a pending migration has none, or one that is no SQL
 */
export async function ownDown(head: Tree, pending: readonly Migration[]): Promise<OwnDown | null> {
  const own: OwnDown = { files: [], statements: [] };
  for (const migration of pending.toReversed()) {
    const found = await downOf(head, migration);
    if (found === null) return null;
    const parsed = await parseFile({ sql: found.sql, file: found.file, migration: migration.name });
    if (!parsed.ok) return null;
    own.files.push(found.file);
    // The whole way is one transaction.
    const statements = parsed.statements.filter(({ statement }) => statement.kind !== 'TransactionStmt');
    own.statements.push(...statements.map(({ statement }) => `${statement.sql.replace(/;\s*$/, '')};`));
  }
  return own.statements.length === 0 ? null : own;
}

async function downOf(head: Tree, { path, down }: Migration): Promise<{ file: string; sql: string } | null> {
  if (down !== undefined) return down.trim() === '' ? null : { file: path, sql: down };
  for (const file of placesOf(path)) {
    const sql = await head.read(file);
    if (sql !== null && sql.trim() !== '') return { file, sql };
  }
  return null;
}

function placesOf(path: string): string[] {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, slash + 1), path.slice(slash + 1).replace(/\.sql$/i, '')];
  const bare = name.replace(/\.up$/i, '');
  const beside = [
    `${bare}.down.sql`,
    `${bare}_down.sql`,
    `rollback_${bare}.sql`,
    `${bare}.rollback.sql`,
    `down/${bare}.sql`,
  ];
  // A folder of the migration’s own (drizzle-kit 1.x): what lies in it belongs to it.
  const inside = /^migration$/i.test(bare) ? ['down.sql', 'rollback.sql', 'migration.down.sql'] : [];
  return [...inside, ...beside].map((file) => `${folder}${file}`);
}
