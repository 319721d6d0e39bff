import type { ExitCode } from '../core/words.ts';
import { visible, visibleLine } from '../report/visible.ts';
import type { Guard } from '../wayout/guard.ts';
import { requireWhole, reviewCheckout } from './review.ts';
import type { Terminal } from './terminal.ts';
import { writeInside } from './write-files.ts';

/**
 * `raincheck fix --guard`: what the pending migrations take for granted of production's rows becomes a block before the
 * first of them, which stops the deploy where it is not so. Shows the file, or writes it with `--write`.
 *
 * @throws KnownError when the review could not be made, or the file lies outside of the repository
 */
export async function runGuard(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const guards: Guard[] = [];
  let root = terminal.root;
  const review = await reviewCheckout(terminal.root, flags, terminal, {
    onGuard: (guard, top) => {
      if (guard !== null) guards.push(guard);
      root = top;
    },
  });
  terminal.progress.done();
  requireWhole(review);
  const write = flags['write'] === true;
  const proven = guards.filter(({ unproven }) => unproven === null);
  if (write) await writeInside(root, proven);
  const lines = guards.length === 0 ? ['Nothing is pending that depends on rows: no guard is needed.'] : [];
  for (const guard of guards) lines.push(...wordsOf(guard, write));
  terminal.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function wordsOf({ project, path, text, assumptions, unproven }: Guard, written: boolean): string[] {
  const name = visibleLine(project.name);
  const what = assumptions.map((one) => `  ${visibleLine(one)}`);
  if (unproven !== null) return [`${name}: no guard was written: ${visibleLine(unproven)}.`, ...what];
  return [
    `${name}: a guard that was seen to stop the deploy with nothing changed, where this is not so:`,
    ...what,
    `  ${written ? 'wrote' : 'would write'} ${visibleLine(path)}`,
    ...(written
      ? ['Migrations that are applied already must not be edited: this file is not on the base branch yet.']
      : ['', visible(text), 'Nothing was written: raincheck fix --guard --write does it.']),
  ];
}
