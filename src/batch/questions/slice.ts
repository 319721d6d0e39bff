import { tokensOf, textOf, type Token } from '../../grammar/tokens.ts';

/** The USING expression of ALTER COLUMN … TYPE for a column; null when there is none. */
export function usingExpression(sql: string, column: string): string | null {
  const tokens = tokensOf(sql);
  const named = (text: string) => unquoted(text) === column;
  const type = tokens.findIndex(
    ({ text, depth }, at) =>
      depth === 0 &&
      /^type$/i.test(text) &&
      (named(tokens[at - 1]?.text ?? '') ||
        (/^data$/i.test(tokens[at - 1]?.text ?? '') && named(tokens[at - 3]?.text ?? ''))),
  );
  if (type === -1) return null;
  const end = tokens.findIndex(({ text, depth }, at) => at > type && depth === 0 && (text === ',' || text === ';'));
  const last = end === -1 ? tokens.length : end;
  const using = tokens.findIndex(
    ({ text, depth }, at) => at > type && at < last && depth === 0 && /^using$/i.test(text),
  );
  return using === -1 ? null : textOf(sql, tokens[using + 1], tokens[last - 1]);
}

/** What stands behind the WHERE of a DELETE or UPDATE of one table; null when there is none, or when more tables are in it. */
export function writeCondition(sql: string): string | null {
  const tokens = tokensOf(sql).filter(({ text }) => text !== ';');
  const at = (word: RegExp) => tokens.findIndex(({ text, depth }) => depth === 0 && word.test(text));
  const where = at(/^where$/i);
  const isUpdate = /^update$/i.test(tokens[0]?.text ?? '');
  if ((!isUpdate && !/^delete$/i.test(tokens[0]?.text ?? '')) || where === -1 || at(/^using$/i) !== -1) return null;
  // Also the word of IS DISTINCT FROM, when it stands in an assignment: nothing is said then.
  const from = at(/^from$/i);
  if (isUpdate && from !== -1 && from < where) return null;
  const end = at(/^returning$/i);
  return textOf(sql, tokens[where + 1], tokens[(end === -1 ? tokens.length : end) - 1]);
}

/** The query of an INSERT … SELECT, as it is written; null for VALUES, and where a WITH stands before the INSERT. */
export function insertedQuery(sql: string): string | null {
  const tokens = tokensOf(sql).filter(({ text }) => text !== ';');
  if (!/^insert$/i.test(tokens[0]?.text ?? '')) return null;
  const at = (word: RegExp, from = 0) =>
    tokens.findIndex(({ text, depth }, place) => place >= from && depth === 0 && word.test(text));
  const select = at(/^select$/i);
  if (select === -1) return null;
  const ends = [at(/^returning$/i, select), conflictAt(tokens, select)].filter((end) => end !== -1);
  return textOf(sql, tokens[select], tokens[Math.min(tokens.length, ...ends) - 1]);
}

function conflictAt(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(
    ({ text, depth }, at) =>
      at > from && depth === 0 && /^on$/i.test(text) && /^conflict$/i.test(tokens[at + 1]?.text ?? ''),
  );
}

/** Splits the outermost `::type` off an expression: `"a"::text::mood` gives `"a"::text` and `mood`; null when there is none. */
export function lastCast(expression: string): { inner: string; type: string } | null {
  const tokens = tokensOf(expression);
  const cast = tokens.findLastIndex(({ text, depth }) => text === '::' && depth === 0);
  if (cast <= 0) return null;
  // Behind the cast only a type may stand: names, dots, modifiers in parentheses, array brackets.
  const rest = tokens.slice(cast + 1);
  if (!rest.every(({ text, depth }) => depth > 0 || /^(?:[\w$"].*|[.()[\]])$/u.test(text))) return null;
  return { inner: textOf(expression, tokens[0], tokens[cast - 1]), type: textOf(expression, rest[0], rest.at(-1)) };
}

/** Replaces the word VALUE of a domain's CHECK by a column. */
export function replaceValue(expression: string, column: string): string {
  let result = expression;
  for (const token of tokensOf(expression).toReversed()) {
    if (!/^value$/i.test(token.text)) continue;
    const bytes = Buffer.from(result, 'utf8');
    result = `${bytes.subarray(0, token.start).toString('utf8')}${column}${bytes.subarray(token.end).toString('utf8')}`;
  }
  return result;
}

/** Replaces tokens, counted from a place (in bytes) at which one begins. */
export function replaceTokens(
  sql: string,
  replacements: ReadonlyMap<number, { tokens: number; text: string }>,
): string {
  if (replacements.size === 0) return sql;
  const tokens = tokensOf(sql);
  let result = Buffer.from(sql, 'utf8');
  for (const [start, { tokens: many, text }] of [...replacements].toSorted(([a], [b]) => b - a)) {
    const first = tokens.findIndex((token) => token.start === start);
    const end = tokens[first + many - 1]?.end ?? start;
    result = Buffer.concat([result.subarray(0, start), Buffer.from(text, 'utf8'), result.subarray(end)]);
  }
  return result.toString('utf8');
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}
