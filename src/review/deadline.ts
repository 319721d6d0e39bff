import { KnownError } from '../core/errors.ts';
import type { Settings } from '../settings/schema.ts';

/** Seconds for what has no limit of its own together: the server's start, the base migrations, production's answers. */
const usualAllowance = 900;

/**
 * Seconds that the review of one project may take, whatever happens. More than all that it waits for may take each: two
 * trials (the batch is tried again where a migration is missing), three calls of drizzle-kit, the files and the command
 * of a seed.
 */
export function secondsFor(
  settings: Pick<Settings, 'timeout' | 'drizzleKitTimeout' | 'seed' | 'seedCommand'>,
  allowance: number = usualAllowance,
): number {
  const seeds = settings.seed.length + (settings.seedCommand === null ? 0 : 1);
  return (2 + seeds) * settings.timeout + 3 * settings.drizzleKitTimeout + allowance;
}

/** The review's time was up. */
export class TimeIsUp extends KnownError {
  /** @param waitedFor what it waited for, as it follows "waited for": `drizzle-kit’s answer` */
  constructor(seconds: number, waitedFor: string) {
    super(`The review was ended after ${durationWords(seconds)}: it waited for ${waitedFor}.`, {
      next: 'Run it again. When it ends in the same way, raise `timeout` in the settings if the work is that long; else please report it with the log of this run.',
    });
  }
}

function durationWords(seconds: number): string {
  const [amount, unit] = seconds < 120 ? [Math.round(seconds), 'second'] : [Math.round(seconds / 60), 'minute'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
