import { KnownError } from '../core/errors.ts';

/** One thing that is wrong in the settings, for the person who wrote it. */
export interface SettingProblem {
  /** A sentence. */
  message: string;
  /** `raincheck.config.json:3`, `input`. */
  where: string;
  /** What to do, a sentence. */
  next: string;
}

/** All that is wrong, in one error; null where nothing is. */
export function wrongSettings(problems: readonly SettingProblem[]): KnownError | null {
  const [first, ...others] = problems;
  if (first === undefined) return null;
  if (others.length === 0) return new KnownError(first.message, { where: first.where, next: first.next });
  return new KnownError(`${problems.length} settings are wrong.`, {
    points: problems.map(({ where, message }) => `${where}: ${message}`),
    next: 'Correct them; docs/settings.md says what each setting means.',
  });
}
