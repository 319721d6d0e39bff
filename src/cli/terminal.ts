import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { isKnownError, messageOf } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import { exitCodeOf, type ExitCode } from '../core/words.ts';
import { makeFolder } from '../core/make-folder.ts';
import { foreseen } from '../core/trouble.ts';
import {
  logLines,
  plainOptions,
  renderCheckJson,
  renderComment,
  renderGitlab,
  renderJson,
  renderRunbook,
  renderSarif,
  renderTerminal,
  type TerminalOptions,
} from '../report/index.ts';
import { brokenReview } from '../review/assemble.ts';
import { ruleCatalogue } from '../verdict/catalogue.ts';
import type { Format } from './formats.ts';
import type { Progress, ProgressStream } from './progress.ts';

/** The outside world of a command. */
export interface Terminal {
  /** Folder in which the command was called. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  stdout: ProgressStream;
  stderr: ProgressStream;
  color: boolean;
  progress: Progress;
  signal: AbortSignal;
  now: Date;
}

/** The command that speaks: `check` has a JSON form of its own. */
export type Speaker = 'review' | 'check';

/**
 * Makes a review and writes its report as the flags `--format` and `--output` ask for. Whatever stops the review becomes
 * a report of its own, so that a machine that reads the output always finds one.
 *
 * @param also what else becomes of the review, before it is written
 */
export async function speak(
  speaker: Speaker,
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  make: () => Promise<Review>,
  also: (review: Review) => Promise<void> = () => Promise.resolve(),
): Promise<ExitCode> {
  const options = {
    format: flags['format'] as Format,
    output: (flags['output'] as string | undefined) ?? null,
    detail: detailOf(flags),
  };
  let review: Review;
  try {
    review = await make();
  } catch (error) {
    if (terminal.signal.aborted) throw error;
    terminal.progress.done();
    if (!isKnownError(foreseen(error))) terminal.stderr.write(`${logLines(stackOf(error)).join('\n')}\n`);
    review = brokenReview(error);
  }
  const code = exitCodeOf(review.verdict);
  await also(review);
  try {
    await writeReport(speaker, review, options, terminal);
    return code;
  } catch (error) {
    if (options.output === null || !isOfFiles(error)) throw error;
    // All the work must not be lost with the file: then it is shown here.
    await writeReport(speaker, review, { ...options, output: null }, terminal);
    terminal.stderr.write(`\nThe report could not be written to ${options.output}: ${messageOf(error)}\n`);
    terminal.stderr.write('It is shown above instead; give another place with --output.\n');
    return code === 0 ? 2 : code;
  }
}

function detailOf(flags: Readonly<Record<string, unknown>>): TerminalOptions['detail'] {
  if (flags['verbose'] === true) return 'verbose';
  return flags['quiet'] === true ? 'quiet' : 'usual';
}

/** True for an error of the file system. */
function isOfFiles(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function writeReport(
  speaker: Speaker,
  review: Review,
  options: { format: Format; output: string | null; detail: TerminalOptions['detail'] },
  terminal: Terminal,
): Promise<void> {
  terminal.progress.done();
  const { detail } = options;
  const plain = { color: false, width: 100, detail };
  const renderers: Record<Format, (style: TerminalOptions) => string> = {
    terminal: (style) => renderTerminal(review, style),
    markdown: () => renderComment(review, plainOptions),
    json: () => (speaker === 'check' ? renderCheckJson(review) : renderJson(review)),
    runbook: () => renderRunbook(review),
    gitlab: () => renderGitlab(review),
    sarif: () => renderSarif(review, { ...plainOptions, catalogue: ruleCatalogue }),
  };
  const here = () =>
    renderers[options.format]({ color: terminal.color, width: terminal.stdout.columns ?? 100, detail });
  if (options.output === null) {
    terminal.stdout.write(here());
    return;
  }
  const target = path.resolve(terminal.root, options.output);
  if (!(await isFolder(options.output, target))) {
    await makeFolder(path.dirname(target));
    await writeFile(target, renderers[options.format](plain));
    return;
  }
  await makeFolder(target);
  await writeFile(path.join(target, 'report.md'), renderers.markdown(plain));
  const { renderHtmlPage } = await import('../report/html/page.ts');
  await writeFile(path.join(target, 'report.html'), renderHtmlPage(review, plainOptions));
  await writeFile(path.join(target, 'report.json'), renderers.json(plain));
  await writeFile(path.join(target, 'report.sarif'), renderers.sarif(plain));
  await writeFile(path.join(target, 'runbook.md'), renderers.runbook(plain));
  terminal.stdout.write(here());
}

/** A path that is a folder, or that looks like one: it ends in a slash or has no extension. */
async function isFolder(written: string, target: string): Promise<boolean> {
  if (/[/\\]$/.test(written)) return true;
  const found = await stat(target).catch(() => null);
  return found === null ? path.extname(target) === '' : found.isDirectory();
}
