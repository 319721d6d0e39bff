/** A dump as SQL that a server takes. */
export interface DumpSql {
  /** The same text with blanks in the place of what is psql's own: lines and columns stay. */
  sql: string;
  /** True when rows were left out. */
  hasRows: boolean;
}

/** What text can begin at a place: comments, strings, quoted names, a dollar quote, the end of a statement or of a line. */
const piece =
  /--[^\n]*|\/\*|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?:[A-Za-z_]\w*)?\$|[;\n]/g;

/**
 * Takes out of a dump (pg_dump's plain format) what only psql reads: meta-commands (a line that begins with a backslash,
 * such as `\restrict` and `\connect`) and `COPY … FROM stdin` with its rows up to `\.`. Neither is looked for inside a
 * string, a function's body or a comment (PostgreSQL manual, psql and pg_dump).
 */
export function readDump(text: string): DumpSql {
  const blanks: [from: number, to: number][] = [];
  let hasRows = false;
  let statement = 0;
  let at = 0;
  const lineAt = (from: number): number => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  if (text.startsWith('\\')) blanks.push([0, (at = lineAt(0))]);
  for (;;) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) break;
    const [token] = found;
    at = endOf(text, token, found.index);
    if (token === '\n' && text[at] === '\\') {
      const end = lineAt(at);
      blanks.push([at, end]);
      at = end;
    } else if (token === ';') {
      if (/^(?:\s|--[^\n]*\n)*COPY\s[\s\S]*\sFROM\s+stdin\b/i.test(text.slice(statement, at))) {
        const rows = /^\\\.[ \t\r]*$/m.exec(text.slice(at));
        const end = rows === null ? text.length : at + rows.index + rows[0].length;
        blanks.push([statement, end]);
        hasRows = true;
        at = end;
      }
      statement = at;
    }
  }
  return { sql: blanked(text, blanks), hasRows };
}

/** Where the piece that begins here ends. What is not closed goes on to the end of the text. */
function endOf(text: string, token: string, start: number): number {
  const after = start + token.length;
  if (token === '/*') return endOfComment(text, after);
  if (!token.startsWith('$')) return after;
  const close = text.indexOf(token, after);
  return close === -1 ? text.length : close + token.length;
}

/** Block comments nest, as in PostgreSQL. */
function endOfComment(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let depth = 1; depth > 0;) {
    const found = mark.exec(text);
    if (found === null) return text.length;
    depth += found[0] === '/*' ? 1 : -1;
  }
  return mark.lastIndex;
}

function blanked(text: string, blanks: readonly [from: number, to: number][]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of blanks) {
    result += text.slice(at, from) + text.slice(from, to).replaceAll(/[^\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at);
}
