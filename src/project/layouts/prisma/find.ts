import { posix } from 'node:path';
import type { OwnProject } from '../own-project.ts';
import type { Tree } from '../../tree.ts';
import { lockFile } from './read.ts';

/** Prisma's projects: every `migration_lock.toml`, with the schema that lies nearest to it. */
export async function findPrisma(tree: Tree, files: readonly string[]): Promise<OwnProject[]> {
  const found: OwnProject[] = [];
  for (const path of files) {
    if (posix.basename(path) !== lockFile) continue;
    const out = folderOf(path);
    const markers = files.filter((file) => isMarker(file) && isNear(file, out));
    const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec((await tree.read(path)) ?? '')?.[1] ?? 'none';
    const name = markers.find((file) => file.endsWith('.prisma')) ?? path;
    const reason = isPostgres(provider) ? null : `its provider is ${provider}; Raincheck reviews PostgreSQL`;
    found.push({ name, out, directory: folderOf(out), layout: 'prisma', markers: [path, ...markers], reason });
  }
  return found;
}

/** Providers that speak to PostgreSQL (Prisma's schema reference, `provider`); CockroachDB has its own. */
function isPostgres(provider: string): boolean {
  return provider === 'postgresql' || provider === 'postgres';
}

function isMarker(path: string): boolean {
  const name = posix.basename(path);
  return name === 'schema.prisma' || /^prisma\.config\.[cm]?[jt]s$/.test(name);
}

/** Beside the migrations folder, or one folder further up, where `prisma.config.ts` lies. */
function isNear(path: string, out: string): boolean {
  const beside = folderOf(out);
  const own = folderOf(path);
  return own === beside || own === folderOf(beside);
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}
