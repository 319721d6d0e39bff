import type { Finding } from '../core/review.ts';
import { code, prose } from './escape.ts';
import { figure } from '../core/wording.ts';
import { visibleLine } from './visible.ts';

export { figure, count as plural } from '../core/wording.ts';

/** A sentence of ours with names from the database in it, not yet bound to a surface. */
export type Phrase = readonly Part[];
/** A string is wording of ours; `name` (shown as code) and `words` (running text) come from outside and are never trusted. */
export type Part = string | { readonly name: string } | { readonly words: string };

/**
 * Builds a phrase: the literal parts are ours, an interpolated string is a name and never trusted, a number is written
 * with thousands separators, a phrase is spliced in.
 */
export function say(literals: TemplateStringsArray, ...values: (string | number | Phrase)[]): Phrase {
  return literals.flatMap((literal, at) => {
    const value = values[at];
    const part: Phrase =
      value === undefined
        ? []
        : typeof value === 'number'
          ? [figure(value)]
          : typeof value === 'string'
            ? [{ name: value }]
            : value;
    return [literal, ...part].filter((piece) => piece !== '');
  });
}

/** A phrase for Markdown: names are inline code. */
export function toMarkdown(phrase: Phrase, limit = 120): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'name' in part ? code(part.name, limit) : prose(part.words, limit * 3);
    })
    .join('');
}

/** A phrase as plain text. */
export function toPlain(phrase: Phrase): string {
  return phrase
    .map((part) => (typeof part === 'string' ? part : visibleLine('name' in part ? part.name : part.words)))
    .join('');
}

/** Running text from outside as a phrase. */
export function words(text: string): Phrase {
  return [{ words: text }];
}

/** Phrases with `, ` between them and a last word such as `and`. */
export function list(phrases: readonly Phrase[], last = 'and'): Phrase {
  return phrases.flatMap((phrase, at) => {
    if (at === 0) return phrase;
    return [at === phrases.length - 1 ? ` ${last} ` : ', ', ...phrase];
  });
}

/** Phrases with a separator between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [separator, ...phrase]));
}

/** How the way out is known, as one sentence; null for a finding without one. */
export function proofSentence({ wayOut }: Finding): string | null {
  if (wayOut === undefined) return null;
  const { proof } = wayOut;
  if (proof.status === 'advice') return `Advice, not proven: ${proof.reason}.`;
  return [
    `Proven on ${proof.on}: every step was run on a copy, on rows, with the same schema at the end.`,
    ...proof.notes,
  ].join(' ');
}
