import { posix } from 'node:path';
import type {
  BinaryExpression,
  CallExpression,
  Expression,
  MemberExpression,
  NewExpression,
  ObjectExpression,
  Property,
  SpreadElement,
  TemplateLiteral,
} from 'acorn';
import { builtin, isBuiltin, isObject, propertyOf, unknown, type StaticObject, type StaticValue } from './values.ts';

/** The folder that stands for the repository's root while paths are joined; no real path begins with it. */
export const virtualRoot = '/\u0001repository';

/** What an evaluation needs to know about its module. */
export interface Scope {
  /** Value of a name of the module; unknown where it has none. */
  lookup(name: string): StaticValue;
  /** What `require()` gives. */
  required(module: string): StaticValue;
  /** Virtual absolute path of the module. */
  file: string;
  /** Virtual absolute path of the folder that the program is started in. */
  cwd: string;
}

/**
 * Value of an expression, without running anything. The environment counts as empty, as it is when a config is run in
 * the child process: `process.env.OUT ?? './drizzle'` is `./drizzle`.
 */
export function evaluate(node: Expression, scope: Scope): StaticValue {
  switch (node.type) {
    case 'Literal':
      return node.value instanceof RegExp ? unknown : node.value;
    case 'TemplateLiteral':
      return template(node, scope);
    case 'Identifier':
      return node.name === 'undefined' ? undefined : scope.lookup(node.name);
    case 'ObjectExpression':
      return objectOf(node, scope);
    case 'ArrayExpression':
      return listOf(node.elements, scope);
    case 'MemberExpression':
      return member(node, scope);
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return evaluate(node.expression, scope);
    case 'AwaitExpression':
      return evaluate(node.argument, scope);
    case 'LogicalExpression':
      return logical(node.operator, evaluate(node.left, scope), () => evaluate(node.right, scope));
    case 'BinaryExpression':
      return binary(node, scope);
    case 'ConditionalExpression': {
      const test = evaluate(node.test, scope);
      if (test !== unknown) return evaluate(test ? node.consequent : node.alternate, scope);
      const yes = evaluate(node.consequent, scope);
      return yes === evaluate(node.alternate, scope) ? yes : unknown;
    }
    case 'UnaryExpression': {
      const value = evaluate(node.argument, scope);
      if (node.operator === '!') return value === unknown ? unknown : !value;
      return node.operator === '-' && typeof value === 'number' ? -value : unknown;
    }
    case 'CallExpression':
    case 'NewExpression':
      return call(node, scope);
    case 'MetaProperty':
      return builtin('import.meta');
    default:
      return unknown;
  }
}

/** Value of `object.name`. */
export function memberOf(object: StaticValue, name: string | number, scope: Scope): StaticValue {
  if (isObject(object)) return propertyOf(object, String(name));
  if (Array.isArray(object)) return typeof name === 'number' ? object[name] : unknown;
  if (!isBuiltin(object)) return unknown;
  switch (object.name) {
    case 'process.env':
      return undefined;
    case 'import.meta':
      if (name === 'url') return `file://${scope.file}`;
      if (name === 'dirname') return posix.dirname(scope.file);
      if (name === 'filename') return scope.file;
      return name === 'env' ? builtin('process.env') : unknown;
    default:
      return builtin(name === 'default' || name === 'posix' ? object.name : `${object.name}.${name}`);
  }
}

function member(node: MemberExpression, scope: Scope): StaticValue {
  const { object, property } = node;
  if (object.type === 'Super' || property.type === 'PrivateIdentifier') return unknown;
  const name = !node.computed && property.type === 'Identifier' ? property.name : evaluate(property, scope);
  return typeof name === 'string' || typeof name === 'number'
    ? memberOf(evaluate(object, scope), name, scope)
    : unknown;
}

function template(node: TemplateLiteral, scope: Scope): StaticValue {
  let text = '';
  for (const [i, quasi] of node.quasis.entries()) {
    text += quasi.value.cooked ?? '';
    const expression = node.expressions[i];
    if (expression === undefined) continue;
    const inner = evaluate(expression, scope);
    if (inner === unknown || (typeof inner === 'object' && inner !== null)) return unknown;
    text += String(inner);
  }
  return text;
}

function objectOf(node: ObjectExpression, scope: Scope): StaticObject {
  const object: StaticObject = { kind: 'object', properties: new Map(), open: false };
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(object, evaluate(property.argument, scope));
      continue;
    }
    const key = keyOf(property, scope);
    if (key === null) object.open = true;
    else object.properties.set(key, property.kind === 'init' ? evaluate(property.value, scope) : unknown);
  }
  return object;
}

function spreadInto(object: StaticObject, spread: StaticValue): void {
  if (isObject(spread)) {
    for (const [name, value] of spread.properties) object.properties.set(name, value);
    object.open ||= spread.open;
  } else if (spread !== undefined && spread !== null && spread !== false) {
    object.open = true;
    // What was there before may have been overwritten.
    for (const name of object.properties.keys()) object.properties.set(name, unknown);
  }
}

function keyOf(property: Property, scope: Scope): string | null {
  if (!property.computed && property.key.type === 'Identifier') return property.key.name;
  const value = evaluate(property.key, scope);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function listOf(elements: (Expression | SpreadElement | null)[], scope: Scope): StaticValue[] | typeof unknown {
  const values: StaticValue[] = [];
  for (const element of elements) {
    if (element?.type !== 'SpreadElement') {
      values.push(element === null ? undefined : evaluate(element, scope));
      continue;
    }
    const spread = evaluate(element.argument, scope);
    if (!Array.isArray(spread)) return unknown;
    values.push(...spread);
  }
  return values;
}

function logical(operator: string, left: StaticValue, right: () => StaticValue): StaticValue {
  // `env.OUT ?? './drizzle'`: the writer says which value holds where nothing is set.
  if (left === unknown) return operator === '&&' ? unknown : right();
  if (operator === '??') return left ?? right();
  return Boolean(left) === (operator === '&&') ? right() : left;
}

function binary(node: BinaryExpression, scope: Scope): StaticValue {
  if (node.left.type === 'PrivateIdentifier') return unknown;
  const left = evaluate(node.left, scope);
  const right = evaluate(node.right, scope);
  if (left === unknown || right === unknown) return unknown;
  if (node.operator === '===' || node.operator === '==') return left === right;
  if (node.operator === '!==' || node.operator === '!=') return left !== right;
  const plain = (value: StaticValue) => typeof value === 'string' || typeof value === 'number';
  if (node.operator !== '+' || !plain(left) || !plain(right)) return unknown;
  return typeof left === 'number' && typeof right === 'number' ? left + right : String(left) + String(right);
}

/** `list.map((name) => expression)`, as in `['a', 'b'].map((name) => `./src/${name}/schema.ts`)`; null for another call. */
function mappedList({ callee, arguments: args }: CallExpression | NewExpression, scope: Scope): StaticValue | null {
  const [each] = args;
  if (callee.type !== 'MemberExpression' || callee.computed || args.length !== 1) return null;
  if (callee.property.type !== 'Identifier' || callee.property.name !== 'map' || callee.object.type === 'Super')
    return null;
  if (each?.type !== 'ArrowFunctionExpression' || each.body.type === 'BlockStatement') return null;
  const [parameter] = each.params;
  const list = evaluate(callee.object, scope);
  if (!Array.isArray(list) || each.params.length !== 1 || parameter?.type !== 'Identifier') return null;
  const { body } = each;
  return list.map((value: StaticValue) =>
    evaluate(body, { ...scope, lookup: (name) => (name === parameter.name ? value : scope.lookup(name)) }),
  );
}

/** Calls whose result is known: drizzle-kit's and our own helper, and paths. */
function call(node: CallExpression | NewExpression, scope: Scope): StaticValue {
  if (node.callee.type === 'Super') return unknown;
  const mapped = mappedList(node, scope);
  if (mapped !== null) return mapped;
  const callee = evaluate(node.callee, scope);
  const args = listOf(node.arguments, scope);
  if (!isBuiltin(callee) || args === unknown) return unknown;
  const strings = args.filter((argument) => typeof argument === 'string');
  const [first] = strings;
  const known = strings.length === args.length;
  switch (callee.name) {
    case 'drizzle-kit.defineConfig':
    case 'raincheck.defineConfig':
    case 'Object.freeze':
      return args[0];
    case 'process.cwd':
      return scope.cwd;
    case 'path.join':
      return known ? posix.join(...strings) : unknown;
    case 'path.resolve':
      return known ? posix.resolve(scope.cwd, ...strings) : unknown;
    case 'path.dirname':
      return known && first !== undefined ? posix.dirname(first) : unknown;
    case 'url.fileURLToPath':
      return known && first !== undefined ? first.replace(/^file:\/\//, '') : unknown;
    case 'URL': {
      const base = strings[1];
      if (!known || first === undefined || !base?.startsWith('file://')) return unknown;
      return `file://${posix.resolve(posix.dirname(base.slice('file://'.length)), first)}`;
    }
    case 'require':
      return known && first !== undefined ? scope.required(first) : unknown;
    default:
      return unknown;
  }
}
