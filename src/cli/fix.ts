import type { ExitCode } from '../core/words.ts';
import { visible, visibleLine } from '../report/visible.ts';
import { filesOf, laterFolderOf, type Fix, type FixedFile } from '../wayout/fix.ts';
import { requireWhole, reviewCheckout } from './review.ts';
import type { Terminal } from './terminal.ts';
import { writeInside } from './write-files.ts';

/**
 * `raincheck fix`: the proven ways out of the pending migrations, followed together and proven as a whole. Shows the
 * files, or writes them with `--write`: pending migrations in their place, what comes later beside the migrations folder.
 *
 * @throws KnownError when the review could not be made, or a file lies outside of the repository
 */
export async function runFix(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const fixes: Fix[] = [];
  let root = terminal.root;
  const review = await reviewCheckout(terminal.root, flags, terminal, {
    onFix: (fix, top) => {
      fixes.push(fix);
      root = top;
    },
  });
  terminal.progress.done();
  requireWhole(review);
  const write = flags['write'] === true;
  const lines = fixes.length === 0 ? ['Nothing is pending that needs a way out.'] : [];
  const files = fixes.map(filesOf);
  // All or none: a migration that is cut short without what comes later would be lost work.
  if (write) await writeInside(root, files.flat());
  for (const [at, fix] of fixes.entries()) {
    const own = files[at] ?? [];
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
