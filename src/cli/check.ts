import { text } from 'node:stream/consumers';
import { KnownError } from '../core/errors.ts';
import type { Project } from '../core/project.ts';
import type { Review } from '../core/review.ts';
import type { ExitCode } from '../core/words.ts';
import { reviewGiven } from '../review.ts';
import { filesIn, portsOf } from '../review/ports-of.ts';
import { resolveSettings } from '../review/settings.ts';
import { readFlags } from '../settings/read.ts';
import { readSqlFiles } from './sql-files.ts';
import { speak, type Terminal } from './terminal.ts';

/** `raincheck check`: plain SQL files on top of a baseline, without git and without Drizzle. */
export async function runCheck(
  files: readonly string[],
  flags: Record<string, unknown>,
  terminal: Terminal,
): Promise<ExitCode> {
  return speak('check', flags, terminal, () => checkFiles(files, flags, terminal));
}

/** The same review as data. @throws what hinders it */
export async function checkFiles(
  files: readonly string[],
  flags: Record<string, unknown>,
  terminal: Terminal,
): Promise<Review> {
  const settings = await resolveSettings({
    root: terminal.root,
    environment: terminal.environment,
    stronger: [readFlags(flags)],
  });
  const source = { root: terminal.root, readInput: onlyOnce(terminal) };
  const pending = await readSqlFiles(files, source);
  const base = await readSqlFiles((flags['baseline'] ?? []) as string[], source);
  const { root, environment, now, signal } = terminal;
  const ports = await portsOf(settings, filesIn(root), { root, environment, now, signal, log: terminal.progress.step });
  return reviewGiven(settings, ports, { project: plainProject, batch: { base, pending } });
}

/** The second one who reads the standard input would find it empty. */
function onlyOnce({ stdin }: Terminal): () => Promise<string> {
  let isRead = false;
  return async () => {
    if (isRead) {
      throw new KnownError('The standard input can be read once only.', {
        where: '-',
        next: 'Name - once, and give the rest as files.',
      });
    }
    isRead = true;
    return text(stdin);
  };
}

const plainProject: Project = {
  name: 'check',
  configPath: null,
  directory: '',
  out: '',
  schema: [],
  layout: 'sql',
  migrationsSchema: 'drizzle',
  migrationsTable: '__drizzle_migrations',
  casing: null,
  breakpoints: true,
};
