import { posix } from 'node:path';
import type {
  ExportNamedDeclaration,
  ImportDeclaration,
  ModuleDeclaration,
  Pattern,
  Program,
  Statement,
  VariableDeclaration,
} from 'acorn';
import { evaluate, memberOf, virtualRoot, type Scope } from './evaluate.ts';
import { builtin, isBuiltin, unknown, type StaticValue } from './values.ts';

/** The exports of a module, by name; `default` for the default one and for `module.exports`. */
export type Exports = (name: string) => StaticValue;

/** Modules whose functions the evaluation knows. */
const knownModules = new Set(['drizzle-kit', 'raincheck', 'path', 'url', 'process']);

const globals = new Map<string, StaticValue>(
  ['process', 'require', 'Object', 'URL'].map((name) => [name, builtin(name)]),
);

/**
 * Ties a module's names to their expressions; each is evaluated when it is asked for, and once.
 *
 * @param modules exports of the modules that it imports, by specifier, as far as they could be read
 * @param path the module, relative to the repository
 * @param cwd the folder that the program is started in, relative to the repository
 */
export function link(program: Program, modules: Map<string, Exports>, path: string, cwd: string): Exports {
  const module = emptyModule(modules, `${virtualRoot}/${path}`, posix.join(virtualRoot, cwd));
  for (const node of program.body) bind(module, node);
  return (name) => {
    const found = module.exported.get(name);
    if (found !== undefined) return found();
    return module.starred.map((source) => module.imported(source, name)).find((value) => value !== unknown) ?? unknown;
  };
}

/** What a module's statements bind and export, filled while they are visited, and how a name in it is looked up. */
interface Module {
  bindings: Map<string, () => StaticValue>;
  exported: Map<string, () => StaticValue>;
  /** Modules of which everything is exported. */
  starred: string[];
  scope: Scope;
  namespaceOf: (module: string) => StaticValue;
  imported: (module: string, name: string) => StaticValue;
}

function emptyModule(modules: Map<string, Exports>, file: string, cwd: string): Module {
  const bindings: Module['bindings'] = new Map();
  const namespaceOf = (module: string): StaticValue => {
    const name = module.replace(/^node:/, '');
    return knownModules.has(name) ? builtin(name) : (modules.get(module)?.('default') ?? unknown);
  };
  const lookup = (name: string): StaticValue => {
    const bound = bindings.get(name);
    if (bound !== undefined) return bound();
    if (name === '__dirname') return posix.dirname(file);
    if (name === '__filename') return file;
    return globals.get(name) ?? unknown;
  };
  const scope: Scope = { lookup, required: namespaceOf, file, cwd };
  const imported = (module: string, name: string): StaticValue => {
    const namespace = namespaceOf(module);
    return isBuiltin(namespace) ? memberOf(namespace, name, scope) : (modules.get(module)?.(name) ?? unknown);
  };
  return { bindings, exported: new Map(), starred: [], scope, namespaceOf, imported };
}

/** Takes in what a statement of the module's top level binds and exports. */
function bind(module: Module, node: Statement | ModuleDeclaration): void {
  const { exported, scope } = module;
  switch (node.type) {
    case 'VariableDeclaration':
      declare(module, node);
      break;
    case 'ImportDeclaration':
      bindImport(module, node);
      break;
    case 'ExportDefaultDeclaration': {
      const { declaration } = node;
      if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') break;
      exported.set(
        'default',
        lazy(() => evaluate(declaration, scope)),
      );
      break;
    }
    case 'ExportNamedDeclaration':
      exportNames(module, node);
      break;
    case 'ExportAllDeclaration':
      module.starred.push(String(node.source.value));
      break;
    case 'ExpressionStatement': {
      const { expression } = node;
      if (expression.type !== 'AssignmentExpression' || !isModuleExports(expression.left)) break;
      exported.set(
        'default',
        lazy(() => evaluate(expression.right, scope)),
      );
      break;
    }
    default:
  }
}

/** @returns the names that were declared */
function declare({ bindings, scope }: Module, declaration: VariableDeclaration): string[] {
  return declaration.declarations.flatMap(({ id, init }) => {
    // Only a const keeps the value that it was given.
    const constant =
      declaration.kind === 'const' && init ? lazy(() => evaluate(init, scope)) : (): StaticValue => unknown;
    const names = namesOf(id);
    for (const { local, member } of names) {
      bindings.set(local, member === null ? constant : lazy(() => memberOf(constant(), member, scope)));
    }
    return names.map(({ local }) => local);
  });
}

function bindImport({ bindings, namespaceOf, imported }: Module, node: ImportDeclaration): void {
  const source = String(node.source.value);
  for (const specifier of node.specifiers) {
    const { name } = specifier.local;
    if (specifier.type === 'ImportNamespaceSpecifier') bindings.set(name, () => namespaceOf(source));
    else if (specifier.type === 'ImportDefaultSpecifier') bindings.set(name, () => imported(source, 'default'));
    else bindings.set(name, () => imported(source, textOf(specifier.imported)));
  }
}

function exportNames(module: Module, { declaration, specifiers, source }: ExportNamedDeclaration): void {
  const { exported, scope, imported } = module;
  if (declaration?.type === 'VariableDeclaration') {
    for (const name of declare(module, declaration)) exported.set(name, () => scope.lookup(name));
  }
  for (const specifier of specifiers) {
    const name = textOf(specifier.local);
    exported.set(textOf(specifier.exported), () =>
      source ? imported(String(source.value), name) : scope.lookup(name),
    );
  }
}

/** Evaluates once; unknown while it is being evaluated, which ends circles. */
function lazy(evaluateNow: () => StaticValue): () => StaticValue {
  let state: { value: StaticValue } | 'running' | null = null;
  return () => {
    if (state === 'running') return unknown;
    if (state === null) {
      state = 'running';
      state = { value: evaluateNow() };
    }
    return state.value;
  };
}

/** Names that a pattern binds: `a`, or `{ a, b: c }` one level deep. */
function namesOf(pattern: Pattern): { local: string; member: string | null }[] {
  if (pattern.type === 'Identifier') return [{ local: pattern.name, member: null }];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && property.value.type === 'Identifier'
      ? [{ local: property.value.name, member: property.key.name }]
      : [],
  );
}

function textOf(name: { type: 'Identifier'; name: string } | { type: 'Literal'; value?: unknown }): string {
  return name.type === 'Identifier' ? name.name : String(name.value);
}

/** `module.exports`, `exports.default`, `module.exports.default`. */
function isModuleExports(pattern: Pattern): boolean {
  const path = (node: unknown): string => {
    const { type, name, object, property } = node as {
      type: string;
      name?: string;
      object?: unknown;
      property?: unknown;
    };
    return type === 'MemberExpression' ? `${path(object)}.${path(property)}` : (name ?? '');
  };
  return ['module.exports', 'exports.default', 'module.exports.default'].includes(path(pattern));
}
