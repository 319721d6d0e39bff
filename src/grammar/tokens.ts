import { scanSync } from '../sql/grammar.ts';

/** One token with its depth in parentheses; the parentheses themselves have the outer depth. */
export interface Token {
  text: string;
  start: number;
  end: number;
  depth: number;
}

/** Splits SQL into tokens. Offsets are in bytes. Empty when the text cannot be read. */
export function tokensOf(sql: string): Token[] {
  let scanned: { text: string; start: number; end: number }[];
  try {
    scanned = scanSync(sql).tokens;
  } catch {
    return [];
  }
  let depth = 0;
  return scanned
    .filter(({ text }) => !text.startsWith('--') && !text.startsWith('/*'))
    .map(({ text, start, end }) => {
      if (text === ')' || text === ']') depth--;
      const token = { text, start, end, depth };
      if (text === '(' || text === '[') depth++;
      return token;
    });
}

/** The text between two tokens, both included. */
export function textOf(sql: string, first: Token | undefined, last: Token | undefined): string {
  if (first === undefined || last === undefined) return '';
  return Buffer.from(sql, 'utf8').subarray(first.start, last.end).toString('utf8');
}
