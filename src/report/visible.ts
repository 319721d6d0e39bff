/** Plain text from a pull request made safe to look at: nothing in it can hide, move the cursor or run as a command. */

/**
 * Characters that a reader cannot see or that reorder the line: control, format (bidi marks, zero width, soft hyphen,
 * tags), line and paragraph separators, private use, lone surrogates, and the letters that are drawn as nothing.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]/gu;

/** Colour codes of terminals (SGR), which programs such as drizzle-kit print: noise, not an attack. */
const colours = /\p{Cc}\[[0-9;:]*m/gu;

/** Shows what is hidden as `⟨U+202E⟩`; keeps line feeds and tabs. CRLF becomes LF. Colour codes are dropped. */
export function visible(text: string): string {
  return text
    .replace(colours, '')
    .replaceAll('\r\n', '\n')
    .replace(hidden, (character) =>
      character === '\n' || character === '\t' ? character : `⟨U+${codePoint(character)}⟩`,
    );
}

/** The same on one line: every run of white space is one space. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Cuts at `limit` characters (code points), ending in `…`. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit
    ? text
    : `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** Cuts one line at a word, ending in `…`. */
export function clipWords(line: string, limit: number): string {
  const kept = clip(line, limit);
  if (kept === line) return line;
  const space = kept.lastIndexOf(' ');
  return space < limit / 2 ? kept : `${kept.slice(0, space).replace(/[,;:]$/, '')}…`;
}

/** Cuts in the middle, for paths: the beginning and the end tell most. */
export function clipMiddle(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) return text;
  const head = Math.ceil((limit - 1) / 2);
  return `${points.slice(0, head).join('')}…${points.slice(points.length - (limit - 1 - head)).join('')}`;
}

/**
 * Makes a line harmless in the log of a workflow run. The runner executes a line whose first characters after white
 * space are `::`, and the older form `##[command]` anywhere in a line (actions/runner, `ActionCommand.cs`,
 * `TryParseV2` and `TryParse`).
 */
export function logSafe(line: string): string {
  return line.replace(/^(\s*)::/u, '$1⟨::⟩').replaceAll('##[', '##⟨[⟩');
}

/** Untrusted text for the log of a workflow run: one element per line, each made visible and harmless. */
export function logLines(text: string): string[] {
  return visible(text).split('\n').map(logSafe);
}
