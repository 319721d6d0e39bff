import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../core/project.ts';

/**
 * Where `raincheck fix` keeps what is to be done later, one folder a batch: beside the migrations folder, because in it
 * drizzle-kit 1.x would take the folder for a migration.
 */
export function laterRoot({ out }: Pick<Project, 'out'>): string {
  return `${out}-later`;
}

/** A migration of a later release that waits in that folder. */
export interface LaterMigration {
  /** Relative to the repository. */
  path: string;
  sql: string;
}

/** More than this is no plan of ours. */
const most = 50;

/** The migrations of later releases, in their order; none where the folder is not there or cannot be read. */
export async function laterMigrations(root: string, project: Pick<Project, 'out'>): Promise<LaterMigration[]> {
  const folder = laterRoot(project);
  const batches = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found: LaterMigration[] = [];
  for (const batch of batches
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()) {
    const files = await readdir(join(root, folder, batch)).catch(() => []);
    for (const file of files.filter((name) => /^\d+-migration\.sql$/.test(name)).sort()) {
      const path = `${folder}/${batch}/${file}`;
      const sql = await readFile(join(root, path), 'utf8').catch(() => null);
      if (sql !== null && found.length < most) found.push({ path, sql });
    }
  }
  return found;
}
