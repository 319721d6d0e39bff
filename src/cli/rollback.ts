import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { ExitCode } from '../core/words.ts';
import { visible, visibleLine } from '../report/visible.ts';
import type { GivenWayBack } from '../rollback/given.ts';
import { operationsScript } from '../rollback/operations.ts';
import { undoMigration } from '../rollback/undo/migration.ts';
import { requireWhole, reviewCheckout } from './review.ts';
import type { Terminal } from './terminal.ts';
import { writeInside } from './write-files.ts';

/**
 * `raincheck rollback`: the SQL that undoes the pending migrations, for operations; with `--as-migration` as one more
 * Drizzle migration. 1 when what was found fails, or nothing was.
 *
 * @throws KnownError when the way back could not be worked out, or cannot be a migration
 */
export async function runRollback(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const given: GivenWayBack[] = [];
  let root = terminal.root;
  const { output, asMigration, format, ...settings } = flags;
  void format;
  const review = await reviewCheckout(terminal.root, settings, terminal, {
    onWayBack: (one, top) => {
      given.push(one);
      root = top;
    },
  });
  terminal.progress.done();
  requireWhole(review);
  const pending = given.filter(({ batch, isMissing }) => batch.pending.length > 0 || isMissing);
  for (const one of pending) requireWayBack(one);
  const isBad = pending.some(({ wayBack }) => wayBack?.grade === 'fails' || wayBack?.grade === 'none');
  if (asMigration === true && !isBad) await writeMigrations(pending, root, terminal);
  else await writeScript(scriptOf(pending), output, terminal);
  return isBad ? 1 : 0;
}

function requireWayBack({ project, wayBack, notWorkedOut }: GivenWayBack): void {
  if (wayBack !== null) return;
  throw new KnownError(`The way back of ${project.name} was not worked out: ${notWorkedOut ?? 'nobody said why'}`, {
    next: 'raincheck review says what stops the migrations.',
  });
}

function scriptOf(pending: readonly GivenWayBack[]): string {
  if (pending.length === 0) return '-- Nothing is pending: there is nothing to go back from.\n';
  return pending
    .map(({ project, wayBack }) => (wayBack === null ? '' : operationsScript(project.name, wayBack)))
    .join('\n');
}

async function writeScript(script: string, output: unknown, terminal: Terminal): Promise<void> {
  if (typeof output !== 'string') {
    terminal.stdout.write(visible(script));
    return;
  }
  await writeFile(path.resolve(terminal.root, output), script);
  terminal.stdout.write(`Wrote ${visibleLine(output)}.\n`);
}

async function writeMigrations(pending: readonly GivenWayBack[], root: string, terminal: Terminal): Promise<void> {
  const files = [];
  for (const one of pending)
    files.push(...(await undoMigration(one, { root, environment: terminal.environment, now: terminal.now })));
  await writeInside(root, files);
  const lines = [
    ...files.map(({ path: file }) => `Wrote ${visibleLine(file)}`),
    ...(files.length === 0
      ? ['Nothing is pending: there is nothing to go back from.']
      : [
          'Snapshots and journal now describe the base again. The schema in TypeScript is yours to take back (git revert):',
          'then drizzle-kit generate finds nothing to do.',
          ...pending.flatMap(({ wayBack }) => wayBack?.notes.map(visibleLine) ?? []),
        ]),
  ];
  terminal.stdout.write(`${lines.join('\n')}\n`);
}
