import { quoteLiteral } from '../sql/quote.ts';

/**
 * SQL that writes a text matching a regular expression, with digits of the row number where the expression leaves room.
 * Knows literals, classes, groups, alternatives (the first), quantifiers, anchors: what CHECK constraints use. Whether the
 * result really matches is for PostgreSQL to say.
 *
 * @returns null for an expression that it cannot read
 */
export function sampleOf(expression: string): string | null {
  const reader = { text: expression, at: 0 };
  const parts = readAlternatives(reader);
  if (parts === null || reader.at < reader.text.length) return null;
  return parts.length === 0 ? `''` : parts.join(' || ');
}

const wordCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';

interface Reader {
  text: string;
  at: number;
}

/** Reads up to a closing parenthesis or the end; of several alternatives only the first is kept. */
function readAlternatives(reader: Reader): string[] | null {
  let first: string[] | null = null;
  for (;;) {
    const parts = readSequence(reader);
    if (parts === null) return null;
    first ??= parts;
    if (reader.text[reader.at] !== '|') return first;
    reader.at++;
  }
}

function readSequence(reader: Reader): string[] | null {
  const parts: string[] = [];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    if ('^$'.includes(reader.text[reader.at] ?? '')) {
      reader.at++;
      continue;
    }
    const piece = readPiece(reader);
    if (piece === null) return null;
    const [low, high] = readQuantifier(reader);
    parts.push(...repeated(piece, low, high));
  }
  return parts;
}

/** A fixed text, a set of characters, or a group. */
type Piece = { text: string } | { characters: string } | { parts: string[] };

function readPiece(reader: Reader): Piece | null {
  const character = reader.text[reader.at++] ?? '';
  if (character === '(') {
    if (reader.text[reader.at] === '?') {
      if (reader.text[reader.at + 1] !== ':') return null;
      reader.at += 2;
    }
    const parts = readAlternatives(reader);
    if (parts === null || reader.text[reader.at++] !== ')') return null;
    return { parts };
  }
  if (character === '[') return readClass(reader);
  if (character === '.') return { characters: wordCharacters };
  if (character === '\\') return readEscape(reader.text[reader.at++] ?? '');
  return { text: character };
}

function readEscape(character: string): Piece | null {
  if (character === 'd') return { characters: '0123456789' };
  if (character === 'w') return { characters: wordCharacters };
  if (character === 's') return { text: ' ' };
  return /[a-zA-Z0-9]/.test(character) ? null : { text: character };
}

function readClass(reader: Reader): Piece | null {
  if (reader.text[reader.at] === '^') {
    const end = reader.text.indexOf(']', reader.at + 2);
    if (end === -1) return null;
    const excluded = reader.text.slice(reader.at + 1, end);
    reader.at = end + 1;
    return { characters: wordCharacters.replaceAll(/./g, (c) => (excluded.includes(c) ? '' : c)) };
  }
  let characters = '';
  for (;;) {
    const character = reader.text[reader.at++];
    if (character === undefined) return null;
    if (character === ']' && characters !== '') break;
    if (character === '[' && reader.text[reader.at] === ':') {
      const end = reader.text.indexOf(':]', reader.at);
      if (end === -1) return null;
      characters += named[reader.text.slice(reader.at + 1, end)] ?? 'a';
      reader.at = end + 2;
    } else if (character === '\\') {
      const escaped = readEscape(reader.text[reader.at++] ?? '');
      if (escaped === null || 'parts' in escaped) return null;
      characters += 'text' in escaped ? escaped.text : escaped.characters;
    } else if (reader.text[reader.at] === '-' && (reader.text[reader.at + 1] ?? ']') !== ']') {
      const last = reader.text[reader.at + 1] ?? character;
      for (let code = character.charCodeAt(0); code <= last.charCodeAt(0); code++)
        characters += String.fromCharCode(code);
      reader.at += 2;
    } else {
      characters += character;
    }
  }
  return { characters };
}

const named: Record<string, string> = {
  digit: '0123456789',
  alpha: 'abcdefghijklmnopqrstuvwxyz',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  alnum: wordCharacters,
  xdigit: '0123456789abcdef',
  space: ' ',
};

function readQuantifier(reader: Reader): [number, number] {
  const rest = reader.text.slice(reader.at);
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(rest);
  if (counted !== null) {
    reader.at += counted[0].length;
    const low = Number(counted[1]);
    return [low, counted[2] === '' ? low : counted[3] === '' ? low + 8 : Number(counted[3])];
  }
  const symbol = rest[0] ?? '';
  if (!'*+?'.includes(symbol) || symbol === '') return [1, 1];
  reader.at++;
  if (reader.text[reader.at] === '?') reader.at++;
  return symbol === '?' ? [0, 1] : symbol === '+' ? [1, 12] : [0, 12];
}

function repeated(piece: Piece, low: number, high: number): string[] {
  if ('characters' in piece) {
    // As long as allowed, up to twelve, so that the row number fits.
    const length = Math.max(low, Math.min(high, 12));
    if (length === 0) return [];
    return [digitsIn(piece.characters, length)];
  }
  const times = low === 0 ? 0 : low;
  const once = 'text' in piece ? [quoteLiteral(piece.text)] : piece.parts;
  return Array.from({ length: Math.min(times, 20) }, () => once).flat();
}

/** The row number written with the given characters, exactly `length` of them. */
function digitsIn(characters: string, length: number): string {
  const distinct = [...new Set(characters)].join('');
  if (distinct.replaceAll(/[^0-9]/g, '').length === 10) {
    return `right(repeat('0', ${length}) || {g}, ${length})`;
  }
  const first = distinct[0] ?? 'a';
  if (distinct.length < 10) return `repeat(${quoteLiteral(first)}, ${length})`;
  const digits = distinct.slice(0, 10);
  return `translate(right(repeat('0', ${length}) || {g}, ${length}), '0123456789', ${quoteLiteral(digits)})`;
}
