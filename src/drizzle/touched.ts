import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** The files of the base revision; paths relative to the repository. */
export interface BaseTree {
  /** Every file under a folder. */
  list(directory: string): Promise<string[]>;
  /** Null when there is no such file. */
  read(path: string): Promise<string | null>;
}

/** What the pull request changed in the files that the schema is made of. */
export interface TouchedSchema {
  /** False when every file that drizzle-kit read is the same on the base branch. */
  touched: boolean;
  /** The lines that only one of the two sides has. */
  lines: string[];
}

/** Paths relative to the repository of those files that belong to it. */
export function ownFiles(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const way = relative(root, file);
    if (way === '' || way.startsWith('..') || isAbsolute(way) || way.split(sep).includes('node_modules')) return [];
    return [way.split(sep).join('/')];
  });
}

/**
 * Compares the files that drizzle-kit read with the base branch's. What is wrong there already is told quietly: the pull
 * request is not to blame.
 *
 * @param files relative to the repository; none when they could not be seen, which counts as touched
 */
export async function compareWithBase(root: string, files: readonly string[], base: BaseTree): Promise<TouchedSchema> {
  const lines: string[] = [];
  let touched = files.length === 0;
  for (const file of files) {
    const head = readFileSync(join(root, file), 'utf8');
    const before = await base.read(file);
    if (head === before) continue;
    touched = true;
    lines.push(...onlyIn(head, before ?? ''), ...onlyIn(before ?? '', head));
  }
  return { touched, lines };
}

function onlyIn(text: string, other: string): string[] {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !known.has(line));
}

/** True when one of the lines has the name, as it stands in the database or in camel case. */
export function mentions(lines: readonly string[], name: string): boolean {
  const camel = name.replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return lines.some((line) => line.includes(name) || line.includes(camel));
}

/** The line of a loaded file that holds the name as a string: where a table or a column is defined, most likely. */
export function placeOfName(
  root: string,
  files: readonly string[],
  names: readonly string[],
): { file: string; line: number } | null {
  for (const file of files) {
    let lines: string[];
    try {
      lines = readFileSync(join(root, file), 'utf8').split('\n');
    } catch {
      continue;
    }
    let at = -1;
    for (const name of names) {
      const next = lines.findIndex(
        (line, i) => i > at && ["'", '"', '`'].some((quote) => line.includes(quote + name + quote)),
      );
      if (next === -1) break;
      at = next;
    }
    if (at !== -1) return { file, line: at + 1 };
  }
  return null;
}
