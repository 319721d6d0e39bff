import { nameOfParts, parseName, readParts, type QualifiedName } from './name.ts';
import { textOf, tokensOf, type Token } from './tokens.ts';

/** The expression of a CHECK, as pg_get_constraintdef() prints it: `CHECK ((age >= 0)) NOT VALID` gives `(age >= 0)`. */
export function checkExpression(definition: string): string | null {
  const tokens = tokensOf(definition);
  const open = tokens.findIndex(({ text, depth }) => text === '(' && depth === 0);
  const close = tokens.findIndex(({ text, depth }, at) => at > open && text === ')' && depth === 0);
  if (!/^check$/i.test(tokens[0]?.text ?? '') || open === -1 || close <= open + 1) return null;
  return textOf(definition, tokens[open + 1], tokens[close - 1]);
}

/** Keys and predicate of an index, as pg_get_indexdef() prints it. Operator classes and orders are left out. */
export function indexParts(definition: string): { keys: string[]; where: string | null } | null {
  const tokens = tokensOf(definition);
  const open = tokens.findIndex(({ text, depth }) => text === '(' && depth === 0);
  const close = tokens.findIndex(({ text, depth }, at) => at > open && text === ')' && depth === 0);
  if (open === -1 || close === -1) return null;
  const keys: string[] = [];
  let first = open + 1;
  for (let at = open + 1; at <= close; at++) {
    const token = tokens[at];
    if (at !== close && !(token?.text === ',' && token.depth === 1)) continue;
    keys.push(keyText(definition, tokens.slice(first, at)));
    first = at + 1;
  }
  const where = tokens.findIndex(({ text, depth }, at) => at > close && depth === 0 && /^where$/i.test(text));
  return { keys, where: where === -1 ? null : textOf(definition, tokens[where + 1], tokens.at(-1)) };
}

/** A key with its collation, which can say that two texts are equal that the column's own says are not. */
function keyText(sql: string, tokens: readonly Token[]): string {
  const collate = tokens.findIndex(({ text, depth }) => depth === 1 && /^collate$/i.test(text));
  if (collate === -1) return bareKeyText(sql, tokens);
  const isQualified = tokens[collate + 2]?.text === '.';
  const collation = textOf(sql, tokens[collate], tokens[collate + (isQualified ? 3 : 1)]);
  return `(${bareKeyText(sql, tokens.slice(0, collate))} ${collation})`;
}

/** A key is a column (one token) or an expression that ends with its first closing parenthesis. */
function bareKeyText(sql: string, tokens: readonly Token[]): string {
  const close = tokens.findIndex(({ text, depth }) => text === ')' && depth === 1);
  const isExpression = tokens.findIndex(({ text }) => text === '(') !== -1 && close !== -1;
  const named = tokens.findIndex(({ text }) => text === '(');
  return isExpression && named <= 3 ? textOf(sql, tokens[0], tokens[close]) : textOf(sql, tokens[0], tokens[0]);
}

/** What an index is made of: keys, operator classes, options and predicate, as pg_get_indexdef() prints them behind `USING btree`. */
export function indexBody(definition: string): string {
  const tokens = tokensOf(definition);
  const using = tokens.findIndex(({ text, depth }) => depth === 0 && /^using$/i.test(text));
  return using === -1 ? definition : textOf(definition, tokens[using + 2], tokens.at(-1));
}

/** The definition of an index without its name: equal for two that differ in nothing else. */
export function namelessIndex(definition: string): string {
  const tokens = tokensOf(definition);
  const index = tokens.findIndex(({ text }) => /^index$/i.test(text));
  if (index === -1) return definition;
  const rest = textOf(definition, tokens[index + 2], tokens.at(-1));
  return `${textOf(definition, tokens[0], tokens[index])} ${rest}`;
}

/** The column of a predicate or CHECK that says only that it is not NULL, `(plan IS NOT NULL)`; null for others. */
export function notNullColumn(expression: string): string | null {
  const tokens = tokensOf(expression).filter(({ text }) => text !== '(' && text !== ')');
  const [column, ...words] = tokens.map(({ text }) => text);
  if (column === undefined || words.join(' ').toUpperCase() !== 'IS NOT NULL') return null;
  return parseName(column)?.name ?? null;
}

/** The table of an index, and what stands behind it in the definition. */
export function indexTarget(definition: string): { table: QualifiedName | null; rest: string } {
  const tokens = tokensOf(definition);
  const on = tokens.findIndex(({ text, depth }) => depth === 0 && /^on$/i.test(text));
  const first = on === -1 ? undefined : tokens[/^only$/i.test(tokens[on + 1]?.text ?? '') ? on + 2 : on + 1];
  const text = textOf(definition, first, tokens.at(-1));
  const read = readParts(text, 0);
  return read === null
    ? { table: null, rest: '' }
    : { table: nameOfParts(read.parts), rest: text.slice(read.end).trim() };
}
