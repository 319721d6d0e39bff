import { KnownError } from '../core/errors.ts';

/**
 * Splits a command at its blanks; parts in single or double quotes stay whole. No shell reads it: neither variables nor
 * `&&` mean anything.
 *
 * @param where the setting's name, for the error
 * @throws KnownError for a quote without its partner
 */
export function wordsOf(command: string, where: string): string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const rest = command.replaceAll(/"[^"]*"|'[^']*'/g, '');
  if (/["']/.test(rest) || words.length === 0) {
    throw new KnownError('The command has a quote that is not closed.', { where, next: 'Close it, or leave it out.' });
  }
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
