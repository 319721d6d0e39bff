import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { Migration } from '../core/project.ts';
import { folderTree } from '../project/folder-tree.ts';
import { drizzleMigration } from '../project/layouts/breakpoints.ts';
import { migrationsOf } from '../project/layouts/history.ts';
import { readHistory } from '../project/layouts/index.ts';
import { cutDown, isDown } from '../project/layouts/sql/sections.ts';

/** What the standard input is called in a report. */
const standardInput = 'stdin.sql';

/** Where the words of a command line lead. */
export interface SqlSource {
  /** The folder in which the command was called. */
  root: string;
  /** Reads the standard input to its end; throws when it is asked for a second time. */
  readInput: () => Promise<string>;
}

/**
 * The SQL that the words of a command line name, in their order: a file; a folder (Drizzle's in its migrator's order, any
 * other one's .sql files by name); a pattern (`drizzle/*.sql`, by name, for shells that leave it alone); `-`, the
 * standard input.
 *
 * @throws KnownError for what is not there, holds no SQL file, or was read already
 */
export async function readSqlFiles(words: readonly string[], source: SqlSource): Promise<Migration[]> {
  const read: Migration[][] = [];
  for (const word of words) read.push(await readWord(word, source));
  return read.flat();
}

async function readWord(word: string, { root, readInput }: SqlSource): Promise<Migration[]> {
  if (word === '-') return [migrationOf(standardInput, await readInput())];
  const found = await stat(path.resolve(root, word)).catch(() => null);
  if (found?.isDirectory()) return readFolder(root, word);
  if (found === null && /[*?[{]/.test(word)) return readPattern(root, word);
  return [await readFileAt(root, word)];
}

async function readFolder(root: string, word: string): Promise<Migration[]> {
  const tree = folderTree(path.resolve(root, word));
  const history = await readHistory(tree, '');
  if (history.layout !== null) return migrationsOf(history).map((migration) => below(word, migration));
  const files = (await tree.list('')).filter((file) => file.endsWith('.sql') && !isDown(file)).sort();
  if (files.length === 0) {
    throw new KnownError('The folder holds no .sql file.', {
      where: word,
      next: 'Give a folder of migrations, or SQL files.',
    });
  }
  return Promise.all(files.map((file) => readFileAt(root, path.join(word, file))));
}

/** A migration of a folder, with its path as a person would write it from here. */
function below(folder: string, migration: Migration): Migration {
  return { ...migration, path: path.join(folder, migration.path) };
}

async function readPattern(root: string, word: string): Promise<Migration[]> {
  const files: string[] = [];
  for await (const file of glob(word, { cwd: root, exclude: ['**/node_modules/**'] })) files.push(file);
  const sql = files.filter((file) => file.endsWith('.sql') && !isDown(file)).sort();
  if (sql.length === 0) {
    throw new KnownError('The pattern fits no .sql file.', {
      where: word,
      next: 'Check it; it is relative to the folder in which you called raincheck.',
    });
  }
  return Promise.all(sql.map((file) => readFileAt(root, file)));
}

async function readFileAt(root: string, file: string): Promise<Migration> {
  try {
    return migrationOf(file, await readFile(path.resolve(root, file), 'utf8'));
  } catch (cause) {
    throw new KnownError('The SQL file cannot be read.', {
      where: file,
      next: 'Check the path; it is relative to the folder in which you called raincheck.',
      cause,
    });
  }
}

function migrationOf(file: string, text: string): Migration {
  const { up, down } = cutDown(text);
  const migration = drizzleMigration({ name: path.basename(file), path: file, sql: up, when: null });
  return down === null ? migration : { ...migration, down };
}
