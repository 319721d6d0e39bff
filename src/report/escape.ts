import { figure } from '../core/wording.ts';
import { clip, visible, visibleLine } from './visible.ts';

/**
 * Untrusted text for Markdown as GitHub renders it. Escaping for CommonMark is not enough: GitHub's filters run on the
 * rendered text and turn @mentions, #123, GH-1, commit SHAs, :emoji: and $math$ into live things even when they were
 * written as entities. They leave `<code>` alone, so whatever could wake one of them is put into code.
 */

const entity = (character: string) => `&#${character.codePointAt(0)};`;

/** HTML text and attribute values. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, entity);
}

/**
 * Everything that Markdown gives a meaning inside inline HTML. An underscore inside a word, a dot and a colon mean
 * nothing but in `www.` and `://`; leaving them alone keeps the source readable in e-mails.
 */
const inlineSyntax = /[&<>`|*[\]\\~@#$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/)|(?<=www)\./giu;

/**
 * Untrusted text as inline code: an identifier, a path, a short piece of SQL. Backticks would break on a backtick, so it
 * is `<code>` with every character that Markdown knows as a numeric entity. Safe in table cells, links and summaries.
 *
 * @param limit characters of the text that are kept
 */
export function code(text: string, limit = 200): string {
  const line = clip(visibleLine(text), limit);
  const safe = (line === '' ? ' ' : line).replace(inlineSyntax, entity);
  // cmark-gfm looks for addresses in the text that entities stand for, also inside of `<code>`; not across an element.
  return `<code>${safe.replaceAll(/(?<=[\p{L}\p{N}.+_;-])&#64;(?=[\p{L}\p{N}])/gu, '</code><code>&#64;')}</code>`;
}

/** Words that GitHub's filters or GFM's autolinks would turn into something live. */
const live = /[@#$`]|\bGH-\d|:\/\/|\bwww\.|^(?:mailto|xmpp):|\b[0-9a-f]{7,40}\b|:[\w+-]+:/iu;
/** Words that are plainly a name from the database or a path: they read better as code. */
const name = /^["\w$]+(?:\.["\w$]+)+$|\w_\w/u;
/** Abbreviations and numbers have dots too. */
const noName = /^[\d.]+$|^(?:[a-z]\.)+[a-z]?$/iu;

/** Everything that Markdown gives a meaning in running text; the punctuation of plain English stays readable. */
const proseSyntax = /[&<>`|*_[\]\\~^{}]/g;
/** Words that begin a list or a heading when they stand first. */
const blockStart = /^(?:\d{1,9}[.)]|[-+=]+|#{1,6})$/;

/**
 * Untrusted text as running text: a message, a reason. Names, what stands between backticks and everything that could
 * become live are shown as code, the rest is entities. Always one line.
 *
 * @param emphasised a name to show as code wherever it stands, e.g. the finding's subject
 */
export function prose(text: string, limit = 600, emphasised: string | null = null): string {
  return clip(visibleLine(text), limit)
    .split(/(?<![`\\])`([^`]+)`(?!`)/u)
    .map((piece, at) => (at % 2 === 1 ? code(piece) : withName(piece, emphasised, at === 0)))
    .join('');
}

function withName(text: string, emphasised: string | null, first: boolean): string {
  // A name that is longer than the text does not stand in it, and may be too long for a pattern.
  const isName = emphasised !== null && emphasised.length <= text.length && /^[\w.$-]{2,}$/.test(emphasised);
  if (!isName) return words(text, first);
  const escaped = emphasised.replace(/[.$]/g, '\\$&');
  return text
    .split(new RegExp(`(?<![\\w.$-])(${escaped})(?![\\w$-]|\\.\\w)`, 'u'))
    .map((piece, at) => (at % 2 === 1 ? code(piece) : words(piece, first && at === 0)))
    .join('');
}

function words(text: string, first: boolean): string {
  return text
    .split(' ')
    .map((word, at) => {
      const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([.,;:!?)"']*)$/su.exec(word) ?? [];
      if (live.test(word)) return live.test(core) ? literal(before) + code(core) + literal(after) : code(word);
      if (core !== '' && name.test(core) && !noName.test(core)) return literal(before) + code(core) + literal(after);
      return first && at === 0 && blockStart.test(word) ? entity(word) + literal(word.slice(1)) : literal(word);
    })
    .join(' ');
}

const literal = (text: string) => text.replace(proseSyntax, entity);

/**
 * A fenced block, longer than the longest run of backticks in it. The text keeps its lines; what is hidden becomes
 * visible. `language` is ours.
 */
export function fence(text: string, language: 'sql' | 'text' | 'diff' | 'suggestion' = 'sql', limit = 20_000): string {
  const body = clipLines(visible(text), limit);
  const longest = Math.max(0, ...Array.from(body.matchAll(/`+/g), (run) => run[0].length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

/** Cuts a text of several lines and says how much is left out, as an SQL comment. */
function clipLines(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = clip(text, limit);
  return `${kept}\n-- … ${figure(text.length - kept.length + 1)} more characters`;
}

/**
 * A link, as HTML so that it works inside an HTML table too. The text is already escaped; the address comes from
 * `fileUrl` or the runner.
 */
export function link(text: string, url: string | null): string {
  return url === null ? text : `<a href="${html(url)}">${text}</a>`;
}

/** Percent-encodes one path segment by segment; nothing in it can end a Markdown link. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Address of a file at a commit, with its lines; null when the report has nowhere to link to. */
export function fileUrl(
  place: { file: string; line: number | null; endLine?: number | null },
  at: { serverUrl: string | null; repository: string | null; sha: string | null },
): string | null {
  if (at.serverUrl === null || at.repository === null || at.sha === null) return null;
  const end = place.endLine ?? null;
  const lines =
    place.line === null ? '' : end === null || end <= place.line ? `#L${place.line}` : `#L${place.line}-L${end}`;
  return `${at.serverUrl}/${encodePath(at.repository)}/blob/${encodePath(at.sha)}/${encodePath(place.file)}${lines}`;
}
