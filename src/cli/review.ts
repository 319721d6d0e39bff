import type { Review } from '../core/review.ts';
import type { ExitCode } from '../core/words.ts';
import { configRunner } from '../project/config-run.ts';
import { openRepository } from '../project/repository.ts';
import { revisionsOfCommandLine } from '../project/revisions.ts';
import { emptyTree } from '../project/tree.ts';
import type { Needs } from '../postgres/needs.ts';
import { startServer } from '../postgres/server.ts';
import { review } from '../review.ts';
import { readBeforeBaseline, serverOptions } from '../review/server.ts';
import { resolveSettings } from '../review/settings.ts';
import { readFlags } from '../settings/read.ts';
import type { Settings } from '../settings/schema.ts';
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
    const { base, baseTip } = revisions;
    return await review(settings, {
      base: base === null ? emptyTree : repository.tree(base),
      head: repository.workingTree(),
      baseTip: baseTip === null ? null : repository.tree(baseTip),
      revisions,
      changed: base === null ? null : await repository.changedPaths(base, null),
      checkout: repository.root,
      runConfig: configRunner(repository.root, { env: terminal.environment }),
      startServer: serverStarter(settings, repository.root, terminal),
      beforeBaseline: await readBeforeBaseline(settings, repository.root),
      authorOf: (file, line) => repository.authorOf(file, line, null),
      environment: terminal.environment,
      now: terminal.now,
      signal: terminal.signal,
      ...(onFix === undefined ? {} : { onFix: (fix: Fix) => onFix(fix, repository.root) }),
      log: terminal.progress.step,
    });
  } finally {
    repository.close();
  }
}

/** How a command starts its server; null when no trial is wanted. */
export function serverStarter(settings: Settings, root: string, terminal: Terminal) {
  if (settings.database === 'none') return null;
  return (needs: Promise<Needs>) =>
    startServer({
      needs,
      ...serverOptions(settings, root, terminal.environment),
      log: terminal.progress.step,
      signal: terminal.signal,
    });
}
