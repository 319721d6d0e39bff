import { folderOf, type Files } from './project-files.ts';

/** Code, and which of its files are the schema. */
interface WithSchema {
  files: Files;
  schema: ReadonlySet<string>;
}

/**
 * The code of one side with the schema of the other. Where a schema file has no counterpart there (it was moved, or cut
 * into several), its path gives all that the files give which only the other side has, so that imports still lead
 * somewhere.
 */
export function withSchema(code: WithSchema, other: WithSchema): Files {
  const files = new Map(code.files);
  for (const path of code.schema) files.delete(path);
  const onlyThere: string[] = [];
  for (const path of other.schema) {
    files.set(path, other.files.get(path) ?? '');
    if (!code.files.has(path)) onlyThere.push(path);
  }
  for (const path of code.schema) {
    if (files.has(path)) continue;
    if (other.files.has(path)) files.set(path, other.files.get(path) ?? '');
    else if (onlyThere.length > 0) files.set(path, onlyThere.map((target) => exportAll(path, target)).join('\n'));
  }
  return files;
}

function exportAll(path: string, target: string): string {
  const up = folderOf(path)
    .split('/')
    .filter((part) => part !== '')
    .map(() => '..');
  return `export * from './${[...up, target].join('/')}';`;
}
