import { stripTypeScriptTypes } from 'node:module';
import { posix } from 'node:path';
import process from 'node:process';
import { parse, type Program } from 'acorn';
import type { Tree } from '../tree.ts';
import { link, type Exports } from './bindings.ts';

/** How deep relative imports are followed: a config that takes its values from further away is run instead. */
const deepest = 4;

/**
 * Reads a module as data: types are stripped, the rest is parsed, and its exports are evaluated when asked for.
 * Relative imports are followed inside the tree. Nothing is run.
 *
 * @param cwd folder that the program would be started in, relative to the repository
 * @returns null when there is no such file or it cannot be parsed
 */
export async function readModule(tree: Tree, path: string, cwd: string, depth = 0): Promise<Exports | null> {
  const text = await tree.read(path);
  const program = text === null ? null : parseProgram(text, path);
  if (program === null) return null;
  const modules = new Map<string, Exports>();
  for (const specifier of depth < deepest ? importsOf(program) : []) {
    const target = await resolveImport(tree, posix.join(posix.dirname(path), specifier));
    const exports = target === null ? null : await readModule(tree, target, cwd, depth + 1);
    if (exports !== null) modules.set(specifier, exports);
  }
  return link(program, modules, path, cwd);
}

/** Types stripped, parsed as a module; null when that fails. */
function parseProgram(text: string, path: string): Program | null {
  try {
    // `export = x` is the one form of a config that node's stripping refuses in both modes.
    const source = text.replace(/^\uFEFF/, '').replace(/^export\s*=\s*/m, 'module.exports = ');
    return parse(/\.[cm]?ts$/.test(path) ? strip(source) : source, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowReturnOutsideFunction: true,
      allowHashBang: true,
    });
  } catch {
    return null;
  }
}

/** Node warns at the first use that this is experimental, which is no news for the reader of a report. */
function strip(source: string): string {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } catch {
    return stripTypeScriptTypes(source, { mode: 'transform' }); // Enums and namespaces.
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Relative modules that the program imports or requires at its top level. */
function importsOf(program: Program): string[] {
  const found: unknown[] = [];
  for (const node of program.body) {
    if ('source' in node) found.push(node.source?.value);
    if (node.type !== 'VariableDeclaration') continue;
    for (const { init } of node.declarations) {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require')
        continue;
      const [argument] = init.arguments;
      if (argument?.type === 'Literal') found.push(argument.value);
    }
  }
  return found.filter((specifier): specifier is string => typeof specifier === 'string' && specifier.startsWith('.'));
}

/** The file that a relative import means; null when the tree has none. */
async function resolveImport(tree: Tree, path: string): Promise<string | null> {
  const bare = path.replace(/\.[cm]?js$/, '');
  const endings = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '/index.ts', '/index.js'];
  for (const candidate of [path, ...endings.map((ending) => bare + ending)]) {
    if (/\.[cm]?[jt]s$/.test(candidate) && (await tree.read(candidate)) !== null) return candidate;
  }
  return null;
}
