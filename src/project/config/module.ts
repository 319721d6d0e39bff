import { posix } from 'node:path';
import { parse, type Program } from 'acorn';
import type { Tree } from '../tree.ts';
import { link, type Exports } from './bindings.ts';
import { stripTypes } from './strip.ts';

/** How many modules are read for one config: one that takes its values from further away is run instead. */
const mostModules = 24;

/** No config is longer. Characters. */
const longestModule = 64 * 1024;

/**
 * Reads a module as data: types are stripped, the rest is parsed, and its exports are evaluated when asked for.
 * Relative imports are followed inside the tree. Nothing is run.
 *
 * @param cwd folder that the program would be started in, relative to the repository
 * @returns null when there is no such file or it cannot be parsed
 */
export async function readModule(tree: Tree, path: string, cwd: string): Promise<Exports | null> {
  return load(tree, path, cwd, new Map());
}

/** `known` holds every module that was begun: a circle finds null there. */
async function load(
  tree: Tree,
  path: string,
  cwd: string,
  known: Map<string, Exports | null>,
): Promise<Exports | null> {
  const before = known.get(path);
  if (before !== undefined || known.size >= mostModules) return before ?? null;
  known.set(path, null);
  const program = await programOf(tree, path);
  if (program === null) return null;
  const modules = new Map<string, Exports>();
  for (const specifier of importsOf(program)) {
    const target = await resolveImport(tree, posix.join(posix.dirname(path), specifier));
    const exports = target === null ? null : await load(tree, target, cwd, known);
    if (exports !== null) modules.set(specifier, exports);
  }
  const linked = link(program, modules, path, cwd);
  known.set(path, linked);
  return linked;
}

/** Programs by the tree that they were read from: a config is read once for each folder that it may be run in. */
const programs = new WeakMap<Tree, Map<string, Promise<Program | null>>>();

async function programOf(tree: Tree, path: string): Promise<Program | null> {
  const ofTree = programs.get(tree) ?? new Map<string, Promise<Program | null>>();
  programs.set(tree, ofTree);
  const program = ofTree.get(path) ?? tree.read(path).then((text) => (text === null ? null : parseProgram(text, path)));
  ofTree.set(path, program);
  return program;
}

/** Types stripped, parsed as a module; null when that fails. */
async function parseProgram(text: string, path: string): Promise<Program | null> {
  if (text.length > longestModule) return null;
  // `export = x` is the one form of a config that node's stripping refuses in both modes.
  const source = text.replace(/^\uFEFF/, '').replace(/^export\s*=\s*/m, 'module.exports = ');
  const plain = /\.[cm]?ts$/.test(path) ? await stripTypes(source) : source;
  if (plain === null) return null;
  try {
    return parse(plain, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowReturnOutsideFunction: true,
      allowHashBang: true,
    });
  } catch {
    return null;
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
