import { matchesGlob } from 'node:path';
import type { Project } from '../core/project.ts';
import type { Tree } from '../project/tree.ts';
import type { SourceText } from './question.ts';

/** The code of both sides. */
export interface Code {
  base: SourceText[];
  /** What is another in the head; null for what is gone. */
  changed: [path: string, text: string | null][];
  /** Files with SQL alone, outside of migrations: the head's, and the base's where the head has them no more. */
  sql: { path: string; text: string; inHead: boolean }[];
  /** Files that were left out because all of them are too much. */
  leftOut: number;
}

/** Most characters of all files together: what 500,000 lines have, three times over. */
const largestCode = 64 * 1024 * 1024;
/** A larger file was written by a program. */
const largestFile = 512 * 1024;

/** Reads the code of base and head. @param changed paths that differ; null when nobody knows: then all are read twice */
export async function readCode(
  base: Tree,
  head: Tree,
  changed: readonly string[] | null,
  project: Project,
): Promise<Code> {
  const code: Code = { base: [], changed: [], sql: [], leftOut: 0 };
  const [before, after] = [await base.list(''), await head.list('')];
  const other = new Set(changed ?? [...before, ...after]);
  const still = new Set(after);
  let size = 0;
  for (const path of nearestFirst(
    before.filter((one) => isWanted(one, project)),
    project,
  )) {
    if (size > largestCode) {
      code.leftOut++;
      continue;
    }
    const text = await base.read(path);
    if (text === null || text.length > largestFile) continue;
    size += text.length;
    if (!path.endsWith('.sql')) code.base.push([path, text]);
    else if (!other.has(path) || !still.has(path)) code.sql.push({ path, text, inHead: still.has(path) });
    if (!still.has(path) && !path.endsWith('.sql')) code.changed.push([path, null]);
  }
  for (const path of after) {
    if (!other.has(path) || !isWanted(path, project)) continue;
    const text = await head.read(path);
    if (text === null || text.length > largestFile) continue;
    if (path.endsWith('.sql')) code.sql.push({ path, text, inHead: true });
    else code.changed.push([path, text]);
  }
  return code;
}

/** What says how names are resolved, then the project's own folder and schema: if something is left out, it is the rest. */
function nearestFirst(paths: readonly string[], { directory, schema }: Project): string[] {
  const patterns = schema.map((pattern) => inRepository(directory, pattern));
  const distance = (path: string): number => {
    if (path.endsWith('.json') || patterns.some((pattern) => fits(path, pattern))) return 0;
    return directory === '' || path.startsWith(`${directory}/`) ? 1 : 2;
  };
  return paths
    .map((path) => ({ path, distance: distance(path) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ path }) => path);
}

function isWanted(path: string, { out }: Project): boolean {
  if (/(?:^|\/)(?:node_modules|\.git|\.next|\.turbo|coverage)\//.test(path) || /\.min\.[cm]?js$/.test(path))
    return false;
  if (path.endsWith('.sql')) return !path.startsWith(`${out}/`) && !/(?:^|\/)(?:migrations?|drizzle)\//i.test(path);
  return (
    /\.(?:[cm]?[jt]sx?|svelte|vue|astro)$/.test(path) ||
    /(?:^|\/)(?:package|[tj]sconfig[\w.-]*)\.json$/.test(path) ||
    /(?:^|\/)tsconfig\/[^/]+\.json$/.test(path)
  );
}

/**
 * The schema's files: of those that the config names the ones that define something for Drizzle, or only pass on what others
 * define (a pattern like `src/**` names the whole application). Without any: all that define something for Drizzle.
 *
 * @param files of one side
 */
export function schemaFiles(files: Iterable<SourceText>, project: Pick<Project, 'schema' | 'directory'>): string[] {
  const all = [...files].filter(([path]) => /\.[cm]?[jt]sx?$/.test(path));
  const patterns = project.schema.map((pattern) => inRepository(project.directory, pattern));
  const named = all.filter(([path]) => patterns.some((pattern) => fits(path, pattern)));
  const found = named.filter(([, text]) => defines(text) || passesOn(text));
  return (found.length > 0 ? found : all.filter(([, text]) => defines(text))).map(([path]) => path);
}

function defines(text: string): boolean {
  return (
    /\bdrizzle-orm\b/.test(text) &&
    /\bpg(?:Table|Schema|TableCreator|View|MaterializedView|Enum|Sequence)\b|\w*[tT]able\(\s*['"`]|\brelations\(|\bdefineRelations\(/.test(
      text,
    )
  );
}

/** True for a file of imports and exports alone. */
function passesOn(text: string): boolean {
  return /\bfrom\s*['"]/.test(text) && !/\b(?:const|let|var|function|class)\b/.test(text);
}

function inRepository(directory: string, pattern: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${pattern}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A pattern names a file, files, or a folder with all that is in it, as drizzle-kit takes it. */
function fits(path: string, pattern: string): boolean {
  return path === pattern || path.startsWith(`${pattern}/`) || matchesGlob(path, pattern);
}
