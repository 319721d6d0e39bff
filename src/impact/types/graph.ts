import ts from 'typescript-6';
import { isCode, isComponent, type Files } from './project-files.ts';
import type { Resolver } from './resolve.ts';

/** Which files import which: what can reach a file, and what a file reaches. */
export class ImportGraph {
  readonly #imports = new Map<string, string[]>();

  /** @param known what was found in texts before; it grows */
  constructor(files: Files, resolve: Resolver, known: Map<string, string[]>) {
    for (const [path, text] of files) {
      if (!isCode(path) && !isComponent(path)) continue;
      const specifiers = known.get(text) ?? importsIn(path, text);
      known.set(text, specifiers);
      this.#imports.set(path, [...new Set(specifiers.flatMap((specifier) => resolve(specifier, path) ?? []))]);
    }
  }

  /** Files from which one of these can be reached, themselves included. */
  reaching(targets: Iterable<string>): Set<string> {
    const importers = new Map<string, string[]>();
    for (const [path, imports] of this.#imports)
      for (const target of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
    return closure(targets, (path) => importers.get(path) ?? []);
  }

  /** Files that can be reached from these, themselves included. */
  reachedFrom(sources: Iterable<string>): Set<string> {
    return closure(sources, (path) => this.#imports.get(path) ?? []);
  }
}

function closure(starts: Iterable<string>, next: (path: string) => readonly string[]): Set<string> {
  const found = new Set(starts);
  for (const path of found) for (const one of next(path)) found.add(one);
  return found;
}

/** The names of the modules that a file imports, exports from or requires. */
export function importsIn(path: string, text: string): string[] {
  if (!/\b(?:import|require|from)\b/.test(text)) return [];
  const script = isComponent(path) ? scriptsIn(text) : text;
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The scripts between the tags of a component; everything else is blank, so that places stay. */
export function scriptsIn(text: string): string {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');
  let out = '';
  let at = 0;
  for (const found of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---/g)) {
    const body = found[2] ?? found[3] ?? '';
    const start = found.index + (found[1]?.length ?? 4);
    out += blank(text.slice(at, start)) + body;
    at = start + body.length;
  }
  return out + blank(text.slice(at));
}
