/** One answer that drizzle-kit 0.x may ask for. */
export interface Renaming {
  /** `column`, `table`, `enum`, `view`, `sequence`, `schema`, `role`, `policy`. */
  kind: string;
  /** The table, for a column; null otherwise. */
  table: string | null;
  created: string;
  deleted: string;
}

/** A question that was asked, with what it offered. */
export interface Question {
  kind: string;
  table: string | null;
  created: string;
  /** What `created` could be renamed from, in drizzle-kit's order. */
  candidates: string[];
}

/** Orders for the program below, handed over in an environment variable as JSON. */
export interface PreloadOrders {
  /** True to stand in for the terminal: drizzle-kit 0.x only. */
  answer: boolean;
  /** Questions to answer with a rename; every other one is answered with "create". */
  renames: Renaming[];
  /** File that gets one JSON line per question, and one per source file that was read. */
  record: string;
}

export const ordersVariable = 'RAINCHECK_ORDERS';

/** Identifies a question; the same in the program below. */
export function questionKey(question: { kind: string; table: string | null; created: string }): string {
  return [question.kind, question.table ?? '', question.created].join('\n');
}

/**
 * drizzle-kit 0.x asks on a terminal and has no flag to answer: up to 0.31.9 it prints the question into the void and
 * exits 0 without a file, from 0.31.10 on it throws, and on an open stdin it waits for ever. This program is loaded
 * before drizzle-kit (`node --require`), stands in for the terminal, reads each question from what is printed and
 * presses the keys. It also records which source files are read: they tell whether the pull request touched what the
 * schema is made of. It is plain text because it runs in drizzle-kit's process, not in ours.
 */
export const preload = String.raw`'use strict';
const fs = require('node:fs');
const given = process.env.${ordersVariable};
delete process.env.${ordersVariable};
// Worker threads load this program too, with the variable gone: they have nothing to do.
if (given !== undefined) start(JSON.parse(given));
function start(orders) {
  const record = (line) => fs.appendFileSync(orders.record, JSON.stringify(line) + '\n');
  const seen = new Set();
  const readFileSync = fs.readFileSync;
  fs.readFileSync = function (path, ...rest) {
    const name = typeof path === 'string' ? path : path instanceof URL ? path.pathname : '';
    if (/\.[cm]?[jt]sx?$/.test(name) && !/[\\/]node_modules[\\/]/.test(name) && !seen.has(name)) {
      seen.add(name);
      record({ file: name });
    }
    return readFileSync.call(this, path, ...rest);
  };
  if (orders.answer) {
    const yes = { value: true, configurable: true, writable: true };
    Object.defineProperty(process.stdin, 'isTTY', yes);
    Object.defineProperty(process.stdout, 'isTTY', yes);
    process.stdin.setRawMode = () => process.stdin;
    let printed = '';
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk, ...rest) => {
      if (printed.length < 65536) printed += String(chunk);
      return write(chunk, ...rest);
    };
    const question = () => {
      const lines = printed.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').split('\n');
      const at = lines.findIndex((line) => / created or renamed from another \w+\?$/.test(line));
      if (at < 0) return null;
      const column = /^Is (.+) column in (.+) table created or renamed from another column\?$/.exec(lines[at]);
      const other = /^Is (.+) (\w+) created or renamed from another (\w+)\?$/.exec(lines[at]);
      if (column === null && other === null) return null;
      const asked = column !== null
        ? { kind: 'column', table: column[2], created: column[1], candidates: [] }
        : { kind: other[3], table: null, created: other[1], candidates: [] };
      for (const line of lines.slice(at + 1)) {
        const option = /^(?:\u276f | {2})~ (.+) \u203a .+?\s+rename \w+$/.exec(line);
        if (option !== null) asked.candidates.push(option[1]);
      }
      return asked;
    };
    const answer = (patience) => {
      const asked = question();
      if (asked === null) {
        if (patience > 0) setTimeout(answer, 20, patience - 1);
        return;
      }
      record({ question: asked });
      const key = (it) => [it.kind, it.table || '', it.created].join('\n');
      const order = orders.renames.find((it) => key(it) === key(asked));
      let down = order === undefined ? 0 : asked.candidates.indexOf(order.deleted) + 1;
      for (; down > 0; down--) process.stdin.emit('keypress', '', { name: 'down' });
      process.stdin.emit('keypress', '', { name: 'return' });
    };
    process.stdin.on('newListener', (event) => {
      if (event !== 'keypress') return;
      // The question is printed right after this event; what an earlier one still prints comes later.
      printed = '';
      setTimeout(answer, 0, 200);
    });
  }
}
`;
