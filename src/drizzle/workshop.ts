import { traitsOf } from '../project/layouts/traits.ts';
import {
  constants,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { LayoutName } from '../core/words.ts';
import { preload } from './preload.ts';
import { needlessSnapshots } from './slim.ts';

/** A temporary folder outside of the checkout in which drizzle-kit may write. */
export interface Workshop extends AsyncDisposable {
  /** Absolute, without symbolic links. */
  path: string;
  /** The program that is loaded before drizzle-kit. */
  preload: string;
  /** Home and temporary folder of the child processes. */
  scratch: string;
  /** A new empty folder. */
  folder(): Promise<string>;
}

/** Makes the workshop; it is gone when disposed, and at the latest when the process ends. */
export async function openWorkshop(): Promise<Workshop> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'raincheck-')));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  const scratch = join(path, 'scratch');
  const program = join(path, 'preload.cjs');
  await mkdir(scratch);
  await writeFile(program, preload);
  let folders = 0;
  return {
    path,
    preload: program,
    scratch,
    async folder() {
      const made = join(path, String(++folders));
      await mkdir(made);
      return made;
    },
    async [Symbol.asyncDispose]() {
      process.off('exit', remove);
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A path as drizzle-kit 0.x wants `out`: relative to its working directory (an absolute one becomes `.//tmp/…`). */
export function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

const largestFile = 64 * 1024 * 1024;

/**
 * Copies what drizzle-kit reads of a migrations folder: the journal and the snapshots, of 0.x's only those that it
 * needs. Only regular files are copied: a symbolic link in a pull request may point anywhere,
 * `/dev/zero` included.
 *
 * @param from absolute path of the migrations folder; nothing is copied when there is none
 */
export async function copyMigrations(from: string, to: string, layout: LayoutName): Promise<void> {
  await mkdir(to, { recursive: true });
  if (!traitsOf(layout).folderEach) return copyJournal(join(from, 'meta'), join(to, 'meta'));
  for (const entry of await listFolder(from)) {
    if (!entry.isDirectory()) continue;
    await copyFiles(
      join(from, entry.name),
      join(to, entry.name),
      (name) => name === 'snapshot.json' || name === 'migration.sql',
    );
  }
}

async function copyJournal(from: string, to: string): Promise<void> {
  const texts = new Map<string, string>();
  await mkdir(to, { recursive: true });
  await Promise.all(
    (await listFolder(from)).map(async (entry) => {
      if (!entry.isFile() || !entry.name.endsWith('.json')) return;
      const file = join(from, entry.name);
      if ((await lstat(file)).size > largestFile) return;
      if (entry.name.startsWith('_')) await copyFile(file, join(to, entry.name), constants.COPYFILE_FICLONE);
      else texts.set(entry.name, await readFile(file, 'utf8'));
    }),
  );
  for (const name of needlessSnapshots(texts)) texts.delete(name);
  await Promise.all(Array.from(texts, ([name, text]) => writeFile(join(to, name), text)));
}

async function copyFiles(from: string, to: string, wanted: (name: string) => boolean): Promise<void> {
  for (const entry of await listFolder(from)) {
    if (!entry.isFile() || !wanted(entry.name)) continue;
    const file = join(from, entry.name);
    if ((await lstat(file)).size > largestFile) continue;
    await mkdir(to, { recursive: true });
    await copyFile(file, join(to, entry.name), constants.COPYFILE_FICLONE);
  }
}

async function listFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
