import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KnownError, messageOf } from '../core/errors.ts';
import type { ProductionSizes } from '../core/sizes.ts';
import { readSizes } from '../production/sizes.ts';
import { openProduction } from '../production/session.ts';
import { visibleLine } from '../report/visible.ts';
import { writeStatsFile } from '../settings/stats-file.ts';
import { count } from '../core/wording.ts';
import { makeFolder } from '../core/make-folder.ts';
import type { Terminal } from './terminal.ts';

export interface StatsFlags {
  /** Absent where the environment's RAINCHECK_PREFLIGHT names production. */
  url?: string;
  /** Where the file goes; `-` is the standard output. */
  output: string;
  /** Seconds to watch the counters of writes where the server does not know since when they count. */
  watch: string;
}

/**
 * `raincheck stats`: writes how large production's tables are into a small file to commit.
 *
 * @throws KnownError when the server cannot be asked, or the file cannot be written
 */
export async function writeStats(flags: StatsFlags, terminal: Terminal): Promise<void> {
  const watch = secondsOf(flags.watch);
  const url = flags.url ?? terminal.environment['RAINCHECK_PREFLIGHT'];
  if (!url) {
    throw new KnownError('Nobody says which server to ask.', {
      next: 'Give --url postgres://…, or set RAINCHECK_PREFLIGHT in the environment: a command line can be read by others on the machine.',
    });
  }
  const production = await openProduction(url, 'raincheck stats');
  let sizes: ProductionSizes;
  try {
    terminal.progress.step(`Reading the sizes of the tables on ${production.host}`);
    sizes = await readSizes(production, async () => wait(watch * 1000));
  } finally {
    await production.end();
    terminal.progress.done();
  }
  const text = writeStatsFile(sizes);
  if (flags.output === '-') {
    terminal.stdout.write(text);
    return;
  }
  const target = path.resolve(terminal.root, flags.output);
  try {
    await makeFolder(path.dirname(target));
    await writeFile(target, text);
  } catch (cause) {
    throw new KnownError(`The file cannot be written: ${messageOf(cause)}`, {
      where: flags.output,
      next: 'Give another place with --output, or - for the standard output.',
      cause,
    });
  }
  terminal.stdout.write(`${toldLines(sizes, flags.output).map(visibleLine).join('\n')}\n`);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 600) return seconds;
  throw new KnownError('The value of --watch is no number of seconds from 1 to 600.', {
    next: 'Leave it out (10 seconds), or write for example --watch 60.',
  });
}

/** What was found, in a few lines. */
function toldLines({ tables, writesOverSeconds }: ProductionSizes, file: string): string[] {
  const all = Object.entries(tables);
  const [largest] = all.toSorted(([, a], [, b]) => (b.rows ?? 0) - (a.rows ?? 0));
  const unknown = all.filter(([, { rows }]) => rows === null).map(([name]) => name);
  const counted = all.filter(([, { rowsFrom }]) => rowsFrom === 'counters').length;
  const lines = [
    largest === undefined
      ? `Wrote ${file}: the database has no tables of its own.`
      : `Wrote ${file}: ${count(all.length, 'table')}, the largest is ${largest[0]} with about ${count(largest[1].rows ?? 0, 'row')}.`,
  ];
  if (counted > 0) {
    lines.push(`${count(counted, 'table')} never analysed: their rows are those inserted less those deleted.`);
  }
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 5).join(', ') + (unknown.length > 5 ? '…' : '');
    lines.push(
      `Nobody knows how many rows ${count(unknown.length, 'table')} ${unknown.length === 1 ? 'has' : 'have'} (${shown}): run ANALYZE there, then this again.`,
    );
  }
  if (writesOverSeconds === null)
    lines.push('Writes were not counted: the server is a replica. Ask the primary for them.');
  return [
    ...lines,
    'It holds names of tables and figures, no value of any row. Commit it beside your Drizzle config or in the repository’s root.',
  ];
}
