import { scanSync } from '../sql/grammar.ts';

/** An ALTER TABLE with its commands apart, as the author wrote them. */
export interface SplitAlterTable {
  /** `ALTER TABLE ONLY "users"`. */
  head: string;
  commands: string[];
}

/** Splits `ALTER TABLE t a, b` at the commas between commands; null when it is something else. */
export function splitAlterTable(sql: string): SplitAlterTable | null {
  const bytes = Buffer.from(sql, 'utf8');
  const tokens = scanSync(sql).tokens.filter(({ text }) => !text.startsWith('--') && !text.startsWith('/*'));
  const word = (at: number) => tokens[at]?.text.toUpperCase() ?? '';
  if (word(0) !== 'ALTER' || word(1) !== 'TABLE') return null;
  let at = 2;
  if (word(at) === 'IF') at += 2;
  if (word(at) === 'ONLY') at += 1;
  at += 1;
  while (word(at) === '.') at += 2;
  if (word(at) === '*') at += 1;
  const first = tokens[at];
  if (first === undefined) return null;
  const commands: string[] = [];
  let start = first.start;
  let depth = 0;
  for (const { text, start: begin, end } of tokens.slice(at)) {
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    else if (text === ',' && depth === 0) {
      commands.push(bytes.subarray(start, begin).toString('utf8').trim());
      start = end;
    }
  }
  commands.push(bytes.subarray(start).toString('utf8').trim().replace(/;+$/, ''));
  return { head: bytes.subarray(0, first.start).toString('utf8').trim(), commands };
}
