import { setFlagsFromString } from 'node:v8';
import type { ParseResult, ScanResult, SqlError } from 'libpg-query';
import type * as grammarLibrary from './library.ts';

type Library = typeof grammarLibrary;

// Importing the library already starts its 1.7 MB of WebAssembly, so it is imported when the first text is to be parsed.
let library: Library | null = null;
let loading: Promise<void> | null = null;

/**
 * Loads PostgreSQL's grammar, once. V8 would soon compile its largest function a second time, to the fastest code there
 * is: half a second of processor time, for which the process waits when it ends, and which pays from 80,000 statements on
 * (measured with Node 24). Without these flags, if V8 should lose them, all is the same but slower.
 */
export async function loadGrammar(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  const loaded = await import('./library.ts');
  await loaded.loadModule();
  library = loaded;
}

/** The parse tree of a text. The grammar must have been loaded. @throws the library's error for what is no SQL */
export function parseSync(text: string): ParseResult {
  return grammar().parseSync(text);
}

/**
 * The tokens of a text. The grammar must have been loaded. The library hands them over as JSON in which control characters
 * stand as they are, and does not read that itself: they are scanned as others of the same width, and put back.
 */
export function scanSync(text: string): ScanResult {
  const plain = text.replaceAll(/\p{Cc}/gu, sameWidth);
  const scanned = grammar().scanSync(plain);
  if (plain === text) return scanned;
  const bytes = Buffer.from(text, 'utf8');
  const tokens = scanned.tokens.map((token) => ({
    ...token,
    text: bytes.subarray(token.start, token.end).toString('utf8'),
  }));
  return { ...scanned, tokens };
}

/** A character that the library's JSON can hold; C1 controls and line ends it can. */
function sameWidth(control: string): string {
  if (control >= '\u007F' || '\t\n\r'.includes(control)) return control;
  return '\v\f'.includes(control) ? ' ' : '\u007F';
}

/** The body of a function in PL/pgSQL. The grammar must have been loaded. @throws for what cannot be read */
export function parsePlPgSQLSync(definition: string): ParseResult {
  return grammar().parsePlPgSQLSync(definition);
}

/** True for an error of the parser that says where it stands. */
export function hasSqlDetails(error: unknown): error is SqlError {
  return grammar().hasSqlDetails(error);
}

function grammar(): Library {
  if (library === null) throw new Error('PostgreSQL’s grammar is not loaded: call loadGrammar() first');
  return library;
}
