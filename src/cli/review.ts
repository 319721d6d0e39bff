import type { Review } from '../core/review.ts';
import type { ExitCode } from '../core/words.ts';
import { openRepository } from '../project/repository.ts';
import { revisionsOfCommandLine } from '../project/revisions.ts';
import { review } from '../review.ts';
import { changeOf, portsOf } from '../review/ports-of.ts';
import { resolveSettings } from '../review/settings.ts';
import { readFlags } from '../settings/read.ts';
import type { Fix } from '../wayout/fix.ts';
import { speak, type Terminal } from './terminal.ts';

/** `raincheck review`: the working tree against a base. */
export async function runReview(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  return speak('review', flags, terminal, () => reviewCheckout(terminal.root, flags, terminal));
}

/** Reviews the checkout that a folder belongs to. @param onFix gets the ways out, with the repository's root */
export async function reviewCheckout(
  folder: string,
  flags: Record<string, unknown>,
  terminal: Terminal,
  onFix?: (fix: Fix, root: string) => void,
): Promise<Review> {
  const repository = await openRepository(folder, { env: terminal.environment });
  try {
    const settings = await resolveSettings({
      root: repository.root,
      environment: terminal.environment,
      stronger: [readFlags(flags)],
    });
    const revisions = await revisionsOfCommandLine(repository, { base: settings.base });
    const { root } = repository;
    const { environment, now, signal } = terminal;
    const surroundings = { root, environment, now, signal, log: terminal.progress.step };
    const ports = await portsOf(settings, await changeOf(repository, revisions), surroundings);
    return await review(settings, { ...ports, ...(onFix && { onFix: (fix: Fix) => onFix(fix, root) }) });
  } finally {
    repository.close();
  }
}
