import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { Migration, Project } from '../core/project.ts';
import type { Review } from '../core/review.ts';
import type { ExitCode } from '../core/words.ts';
import { migrationsOf } from '../project/layouts/history.ts';
import { drizzleMigration } from '../project/layouts/breakpoints.ts';
import { readHistory } from '../project/layouts/index.ts';
import { cutDown, isDown } from '../project/layouts/sql/sections.ts';
import { folderTree } from '../project/folder-tree.ts';
import { reviewGiven } from '../review.ts';
import { filesIn, portsOf } from '../review/ports-of.ts';
import { resolveSettings } from '../review/settings.ts';
import { readFlags } from '../settings/read.ts';
import { speak, type Terminal } from './terminal.ts';

/** `raincheck check`: plain SQL files on top of a baseline, without git and without Drizzle. */
export async function runCheck(
  files: readonly string[],
  flags: Record<string, unknown>,
  terminal: Terminal,
): Promise<ExitCode> {
  return speak('check', flags, terminal, () => checkFiles(files, flags, terminal));
}

async function checkFiles(
  files: readonly string[],
  flags: Record<string, unknown>,
  terminal: Terminal,
): Promise<Review> {
  const settings = await resolveSettings({
    root: terminal.root,
    environment: terminal.environment,
    stronger: [readFlags(flags)],
  });
  const pending = await Promise.all(files.map((file) => readSql(terminal.root, file)));
  const baselines = (flags['baseline'] ?? []) as string[];
  const base = (await Promise.all(baselines.map((entry) => readBaseline(terminal.root, entry)))).flat();
  const { root, environment, now, signal } = terminal;
  const ports = await portsOf(settings, filesIn(root), { root, environment, now, signal, log: terminal.progress.step });
  return reviewGiven(settings, ports, { project: plainProject, batch: { base, pending } });
}

const plainProject: Project = {
  name: 'check',
  configPath: null,
  directory: '',
  out: '',
  schema: [],
  layout: 'sql',
  migrationsSchema: 'drizzle',
  migrationsTable: '__drizzle_migrations',
  casing: null,
  breakpoints: true,
};

/** A file, or a folder: Drizzle's in its migrator's order, any other one's .sql files by name. */
async function readBaseline(root: string, entry: string): Promise<Migration[]> {
  const folder = path.resolve(root, entry);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return [await readSql(root, entry)];
  const tree = folderTree(folder);
  const history = await readHistory(tree, '');
  if (history.layout !== null) return migrationsOf(history);
  const files = (await tree.list('')).filter((file) => file.endsWith('.sql') && !isDown(file)).sort();
  if (files.length === 0) {
    throw new KnownError('The baseline folder holds no .sql file.', {
      where: entry,
      next: 'Give a folder of migrations, or SQL files.',
    });
  }
  return Promise.all(files.map((file) => readSql(root, path.join(entry, file))));
}

async function readSql(root: string, file: string): Promise<Migration> {
  try {
    const { up, down } = cutDown(await readFile(path.resolve(root, file), 'utf8'));
    const migration = drizzleMigration({ name: path.basename(file), path: file, sql: up, when: null });
    return down === null ? migration : { ...migration, down };
  } catch (cause) {
    throw new KnownError('The SQL file cannot be read.', {
      where: file,
      next: 'Check the path; it is relative to the folder in which you called raincheck.',
      cause,
    });
  }
}
