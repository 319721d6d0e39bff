import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { ExitCode } from '../core/words.ts';
import { visible, visibleLine } from '../report/visible.ts';
import { filesOf, laterFolderOf, type Fix, type FixedFile } from '../wayout/fix.ts';
import { reviewCheckout } from './review.ts';
import type { Terminal } from './terminal.ts';

/**
 * `raincheck fix`: the proven ways out of the pending migrations, followed together and proven as a whole. Shows the
 * files, or writes them with `--write`: pending migrations in their place, what comes later beside the migrations folder.
 *
 * @throws KnownError when the review could not be made, or a file lies outside of the repository
 */
export async function runFix(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const fixes: Fix[] = [];
  let root = terminal.root;
  const review = await reviewCheckout(terminal.root, flags, terminal, (fix, top) => {
    fixes.push(fix);
    root = top;
  });
  terminal.progress.done();
  const broken = review.broken ?? review.projects.find((project) => project.broken !== null)?.broken;
  if (broken) {
    throw new KnownError(broken.message, {
      next: broken.next,
      ...(broken.file === null ? {} : { where: broken.file }),
    });
  }
  const write = flags['write'] === true;
  const lines = fixes.length === 0 ? ['Nothing is pending that needs a way out.'] : [];
  const files = fixes.map(filesOf);
  // All or none: a migration that is cut short without what comes later would be lost work.
  if (write) for (const file of files.flat()) await requireInside(root, file.path);
  for (const [at, fix] of fixes.entries()) {
    const own = files[at] ?? [];
    if (write) for (const file of own) await writeFileAndFolder(path.resolve(root, file.path), file.text);
    lines.push(...wordsOf(fix, own, write));
  }
  terminal.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function wordsOf(fix: Fix, files: readonly FixedFile[], written: boolean): string[] {
  const left = fix.left.map(
    ({ finding, reason }) =>
      `  not fixed: ${visibleLine(finding.rule)} ${visibleLine(finding.subject)}: ${visibleLine(reason)}.`,
  );
  const name = visibleLine(fix.project.name);
  if (fix.reason !== null) {
    return fix.left.length === 0
      ? [`${name}: nothing needs a way out.`]
      : [`${name}: ${visibleLine(fix.reason)}`, ...left];
  }
  const folder = visibleLine(laterFolderOf(fix));
  const names = files.map(({ path: file }) => `  ${written ? 'wrote' : 'would write'} ${visibleLine(file)}`);
  return [
    `${name}: ${fix.fixed.length === 1 ? '1 finding has' : `${fix.fixed.length} findings have`} a way out that was run, step by step, with the same schema at the end.`,
    ...fix.fixed.map(({ rule, subject }) => `  fixed: ${visibleLine(rule)} ${visibleLine(subject)}`),
    ...left,
    ...(written ? names : files.flatMap((file) => ['', `--- ${visibleLine(file.path)}`, visible(file.text).trimEnd()])),
    '',
    `The schema, the journal and the snapshots stay as they are: they describe the end of the way, and drizzle-kit finds nothing missing.`,
    `${folder}/ holds, in order, what is run by hand and the migrations of later releases. They must not be pending together with`,
    `this one: Drizzle runs everything pending in one transaction, and the steps would gain nothing.`,
    ...(written ? [] : ['Nothing was written: raincheck fix --write does it.']),
  ];
}

/** Refuses a file that would be written through a link, or behind one that leads out of the repository. */
async function requireInside(root: string, file: string): Promise<void> {
  const target = path.resolve(root, file);
  const top = await realpath(root);
  const real = await realpath(await nearest(target)).catch(() => null);
  const isLink = await lstat(target).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink || real === null || (real !== top && !real.startsWith(top + path.sep))) {
    throw new KnownError('The file is a link, or its folder leads out of the repository.', {
      where: file,
      next: 'Put the migrations folder itself into the repository.',
    });
  }
}

async function writeFileAndFolder(target: string, text: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** The path itself, or the nearest folder above it that is there; a link counts wherever it leads. */
async function nearest(place: string): Promise<string> {
  const isThere = await lstat(place).then(
    () => true,
    () => false,
  );
  return isThere ? place : nearest(path.dirname(place));
}
