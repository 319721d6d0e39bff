import { hidePasswords, isKnownError } from '../core/errors.ts';
import { foreseen } from '../core/trouble.ts';
import { visibleLine } from '../report/visible.ts';

/** What ended a command, for stderr: a known error says what to do next, anything else shows its stack. */
export function errorText(thrown: unknown): string {
  const error = foreseen(thrown);
  if (isKnownError(error)) {
    const where = error.where === null ? '' : ` (${visibleLine(error.where)})`;
    const lines = [...error.points, error.next].map((line) => `  ${visibleLine(line)}\n`);
    return `raincheck: ${visibleLine(error.headline)}${where}\n${lines.join('')}`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `raincheck: unexpected failure, please report it.\n${hidePasswords(detail).split('\n').map(visibleLine).join('\n')}\n`;
}
