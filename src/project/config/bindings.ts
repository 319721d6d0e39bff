import { posix } from 'node:path';
import type { ModuleDeclaration, Pattern, Program, Statement, VariableDeclaration } from 'acorn';
import { evaluate, memberOf, virtualRoot, type Scope } from './evaluate.ts';
import { builtin, isBuiltin, unknown, type StaticValue } from './values.ts';

/** The exports of a module, by name; `default` for the default one and for `module.exports`. */
export type Exports = (name: string) => StaticValue;

/** Modules whose functions the evaluation knows. */
const knownModules = new Set(['drizzle-kit', 'path', 'url', 'process']);

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
  const bindings = new Map<string, () => StaticValue>();
  const exported = new Map<string, () => StaticValue>();
  const starred: string[] = [];
  const file = `${virtualRoot}/${path}`;
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
  const scope: Scope = { lookup, required: namespaceOf, file, cwd: posix.join(virtualRoot, cwd) };
  const imported = (module: string, name: string): StaticValue => {
    const namespace = namespaceOf(module);
    return isBuiltin(namespace) ? memberOf(namespace, name, scope) : (modules.get(module)?.(name) ?? unknown);
  };

  const declare = (declaration: VariableDeclaration): string[] =>
    declaration.declarations.flatMap(({ id, init }) => {
      // Only a const keeps the value that it was given.
      const constant =
        declaration.kind === 'const' && init ? lazy(() => evaluate(init, scope)) : (): StaticValue => unknown;
      const names = namesOf(id);
      for (const { local, member } of names) {
        bindings.set(local, member === null ? constant : lazy(() => memberOf(constant(), member, scope)));
      }
      return names.map(({ local }) => local);
    });

  const visit = (node: Statement | ModuleDeclaration): void => {
    switch (node.type) {
      case 'VariableDeclaration':
        declare(node);
        break;
      case 'ImportDeclaration': {
        const module = String(node.source.value);
        for (const specifier of node.specifiers) {
          const { name } = specifier.local;
          if (specifier.type === 'ImportNamespaceSpecifier') bindings.set(name, () => namespaceOf(module));
          else if (specifier.type === 'ImportDefaultSpecifier') bindings.set(name, () => imported(module, 'default'));
          else bindings.set(name, () => imported(module, textOf(specifier.imported)));
        }
        break;
      }
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') break;
        exported.set(
          'default',
          lazy(() => evaluate(declaration, scope)),
        );
        break;
      }
      case 'ExportNamedDeclaration': {
        if (node.declaration?.type === 'VariableDeclaration') {
          for (const name of declare(node.declaration)) exported.set(name, () => lookup(name));
        }
        for (const specifier of node.specifiers) {
          const name = textOf(specifier.local);
          const { source } = node;
          exported.set(textOf(specifier.exported), () =>
            source ? imported(String(source.value), name) : lookup(name),
          );
        }
        break;
      }
      case 'ExportAllDeclaration':
        starred.push(String(node.source.value));
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
  };
  program.body.forEach(visit);
  return (name) => {
    const found = exported.get(name);
    if (found !== undefined) return found();
    return starred.map((module) => imported(module, name)).find((value) => value !== unknown) ?? unknown;
  };
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
