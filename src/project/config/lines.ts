import { parse, type Expression, type Node, type Program } from 'acorn';
import { stripTypes } from './strip.ts';

/** The line of a value, from 1, by the keys that lead to it; null where the text does not show it. */
export type LineOf = (keys: readonly PropertyKey[]) => number | null;

/**
 * Where the values of a config stand in its text: JSON, or a program whose default export is an object that is spelled
 * out there, as it is or behind a name or a call (`defineConfig({…})`).
 */
export async function linesOf(text: string, file: string): Promise<LineOf> {
  const root = file.endsWith('.json') ? ofJson(text) : ofProgram(await programOf(text, file));
  return (keys) => (root === null ? null : lineIn(root, keys));
}

/** What a place is looked for in: an expression, and what the module's names stand for. */
interface Root {
  expression: Node;
  named: ReadonlyMap<string, Node>;
}

/** The nearest place that is there: of the value itself, else of what holds it. */
function lineIn({ expression, named }: Root, keys: readonly PropertyKey[]): number | null {
  let node = plain(expression, named);
  let line: number | null = null;
  for (const key of keys) {
    const found: Place | null = node === null ? null : partOf(node, key);
    if (found === null) break;
    line = found.line;
    node = plain(found.value, named);
  }
  return line;
}

interface Place {
  line: number;
  value: Node;
}

function partOf(node: Node, key: PropertyKey): Place | null {
  const expression = node as Expression;
  if (expression.type === 'ArrayExpression') {
    const element = expression.elements[Number(key)];
    return element ? { line: element.loc?.start.line ?? 1, value: element } : null;
  }
  if (expression.type !== 'ObjectExpression') return null;
  for (const property of expression.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const name = property.key.type === 'Identifier' ? property.key.name : (property.key as { value?: unknown }).value;
    if (String(name) === String(key)) return { line: property.loc?.start.line ?? 1, value: property.value };
  }
  return null;
}

/** Behind names and calls; a circle of names ends. */
function plain(node: Node, named: ReadonlyMap<string, Node>): Node | null {
  let at = node as Expression;
  for (let steps = 0; steps < 10; steps += 1) {
    const next: Node | undefined =
      at.type === 'Identifier'
        ? named.get(at.name)
        : at.type === 'CallExpression'
          ? at.arguments[0]
          : at.type === 'ParenthesizedExpression'
            ? at.expression
            : at;
    if (next === undefined) return null;
    if (next === at) return at;
    at = next as Expression;
  }
  return null;
}

const options = { ecmaVersion: 'latest', locations: true } as const;

function ofJson(text: string): Root | null {
  try {
    // A byte order mark is blank to acorn; the bracket stands on the first line.
    const [statement] = parse(`(${text}\n)`, options).body;
    return statement?.type === 'ExpressionStatement' ? { expression: statement.expression, named: new Map() } : null;
  } catch {
    return null;
  }
}

async function programOf(text: string, file: string): Promise<Program | null> {
  const plain = parsed(text);
  if (plain !== null || !/\.[cm]?ts$/.test(file)) return plain;
  // Types are blanked out where they stand; enums would move what follows, and a config has none.
  const source = await stripTypes(text);
  return source === null ? null : parsed(source);
}

function parsed(source: string): Program | null {
  try {
    return parse(source, { ...options, sourceType: 'module', allowReturnOutsideFunction: true, allowHashBang: true });
  } catch {
    return null;
  }
}

function ofProgram(program: Program | null): Root | null {
  const named = new Map<string, Node>();
  let expression: Node | null = null;
  for (const node of program?.body ?? []) {
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init) named.set(id.name, init);
    } else if (node.type === 'ExportDefaultDeclaration') expression = node.declaration;
    else if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression') {
      const { left, right } = node.expression;
      if (left.type === 'MemberExpression') expression = right;
    }
  }
  return expression === null ? null : { expression, named };
}
