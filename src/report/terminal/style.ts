import { styleText } from 'node:util';
import type { Severity, Verdict } from '../../core/words.ts';
import type { Phrase } from '../phrase.ts';
import { clip, visible, visibleLine } from '../visible.ts';

/** How the terminal report looks. */
export interface TerminalOptions {
  /** Colours and bold; only for a terminal that wants them. */
  color: boolean;
  /** Columns; the report uses at most 100 of them. */
  width: number;
  /** `quiet`: one line where it passes; `verbose`: each statement with what was measured, every finding in full. */
  detail: 'quiet' | 'usual' | 'verbose';
}

type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

/** Paints when colours are wanted; `validateStream: false`, because the caller has decided. */
export function painter(color: boolean): Paint {
  return (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
}

export const severityFormat: Record<Severity, Format> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  notice: ['bold', 'cyan'],
};

export const verdictFormat: Record<Verdict, Format> = {
  pass: ['bold', 'green'],
  warn: ['bold', 'yellow'],
  block: ['bold', 'red'],
  broken: ['bold', 'magenta'],
};

/** A phrase for the terminal: names stand out. */
export function toTerminal(phrase: Phrase, paint: Paint): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'name' in part ? paint('bold', visibleLine(part.name)) : visibleLine(part.words);
    })
    .join('');
}

/** Folds plain text at spaces; a longer word stays whole. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visibleLine(text).split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((entry) => indent + entry);
}

/** The lines of some SQL, cut to `limit` characters; tabs are two spaces. */
export function sqlLines(sql: string, limit: number): string[] {
  return visible(clip(sql, limit)).replaceAll('\t', '  ').split('\n');
}

/** Columns that a text takes: East Asian wide characters and emoji take two. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** The first line of a section. */
export function heading(text: string, paint: Paint): string {
  return `  ${paint('bold', visibleLine(text))}`;
}
