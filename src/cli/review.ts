import { KnownError } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import type { ExitCode } from '../core/words.ts';
import { openRepository, type Repository } from '../project/repository.ts';
import { revisionsOfCommandLine, type Revisions } from '../project/revisions.ts';
import { namedList } from '../core/wording.ts';
import { touchesMigrations } from '../project/staged.ts';
import { logLines } from '../report/index.ts';
import { visibleLine } from '../report/visible.ts';
import { assemble } from '../review/assemble.ts';
import type { Settings } from '../settings/schema.ts';
import { review } from '../review.ts';
import { version } from '../review/version.ts';
import { changeOf, portsOf } from '../review/ports-of.ts';
import { resolveSettings } from '../review/settings.ts';
import type { ChangeSettings } from '../review/settings-of-change.ts';
import { settingsOfPull } from '../review/settings-of-pull.ts';
import { readFlags } from '../settings/read.ts';
import type { GivenWayBack } from '../rollback/given.ts';
import type { Fix } from '../wayout/fix.ts';
import type { Guard } from '../wayout/guard.ts';
import { revisionsOfPull } from './pull-request.ts';
import { speak, type Terminal } from './terminal.ts';

/** `raincheck review`: the working tree against a base. */
export async function runReview(flags: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  if (flags['gitlabNote'] !== true) {
    return speak('review', flags, terminal, () => reviewCheckout(terminal.root, flags, terminal));
  }
  const { jobOf, writeNote } = await import('../gitlab/note.ts');
  // Whoever wants a note and cannot have one hears of it before anything is run.
  const job = jobOf(terminal.environment, version);
  return speak(
    'review',
    flags,
    terminal,
    () => reviewCheckout(terminal.root, flags, terminal),
    async (review) => {
      const note = await writeNote(review, job, (flags['config'] as string[] | undefined) ?? []);
      terminal.progress.done();
      const said = note.posted ? `Note: ${note.url}` : note.warning;
      if (said !== null) terminal.stderr.write(`${logLines(said).join('\n')}\n`);
    },
  );
}

/** Who wants to write something gets it with the repository's root. */
interface Asked {
  onFix?: (fix: Fix, root: string) => void;
  onGuard?: (guard: Guard | null, root: string) => void;
  onWayBack?: (given: GivenWayBack, root: string) => void;
}

/** Reviews the checkout that a folder belongs to. @param asked gets what is to be written, with the repository's root */
export async function reviewCheckout(
  folder: string,
  flags: Record<string, unknown>,
  terminal: Terminal,
  asked: Asked = {},
): Promise<Review> {
  const repository = await openRepository(folder, { env: terminal.environment });
  try {
    const { revisions, ...chosen } = await askedOf(repository, flags, terminal);
    const { settings, isPullRequest } = chosen;
    const { onFix, onWayBack, onGuard } = asked;
    const staged = flags['staged'] === true ? await stagedWork(repository, settings.config) : null;
    if (staged?.touches === false) return nothingStaged(settings, staged.note);
    const settingsNotes = [...chosen.notes, ...(staged?.note ? [staged.note] : [])];
    const { root } = repository;
    const { environment, now, signal } = terminal;
    const told = { settingsNotes, isPullRequest };
    const surroundings = { root, environment, now, signal, log: terminal.progress.step, ...told };
    const ports = await portsOf(settings, await changeOf(repository, revisions), surroundings);
    return await review(settings, {
      ...ports,
      ...(onFix && { onFix: (fix: Fix) => onFix(fix, root) }),
      ...(onGuard && { onGuard: (guard: Guard | null) => onGuard(guard, root) }),
      ...(onWayBack && { onWayBack: (given: GivenWayBack) => onWayBack(given, root) }),
    });
  } finally {
    repository.close();
  }
}

/** What a commit would change of the migrations, and what there is to say of it. */
async function stagedWork(
  repository: Repository,
  configs: readonly string[],
): Promise<{ touches: boolean; note: string | null }> {
  const tree = repository.workingTree();
  if (!(await touchesMigrations(tree, await repository.stagedPaths(), configs))) {
    return { touches: false, note: 'Nothing that is staged touches migrations or schema: nothing was run.' };
  }
  const left = [];
  for (const path of await repository.unstagedPaths())
    if (await touchesMigrations(tree, [path], configs)) left.push(path);
  return {
    touches: true,
    note:
      left.length === 0
        ? null
        : `What is not staged was reviewed as well: ${namedList(left.map(visibleLine), 3)}. The commit will be without it.`,
  };
}

function nothingStaged({ failOn }: Pick<Settings, 'failOn'>, note: string | null): Review {
  const settingsNotes = note === null ? [] : [note];
  return assemble([], { failOn, head: null, base: null, server: null, skipped: [], broken: null, settingsNotes });
}

/** @throws KnownError when a project could not be reviewed */
export function requireWhole(review: Review): void {
  const broken = review.broken ?? review.projects.find((project) => project.broken !== null)?.broken;
  if (!broken) return;
  throw new KnownError(broken.message, {
    next: broken.next,
    ...(broken.file === null ? {} : { where: broken.file }),
  });
}

/**
 * The settings and the revisions. On one's own machine the working tree's config counts; in a workflow that checks a pull
 * request it is the base's, as in the Action.
 */
async function askedOf(
  repository: Repository,
  flags: Record<string, unknown>,
  { environment }: Terminal,
): Promise<ChangeSettings & { revisions: Revisions; isPullRequest: boolean }> {
  const { root } = repository;
  const stronger = [readFlags(flags)];
  const ofPull = await revisionsOfPull(repository, environment);
  if (ofPull === null) {
    const settings = await resolveSettings({ root, environment, stronger });
    const revisions = await revisionsOfCommandLine(repository, { base: settings.base });
    return { settings, revisions, notes: [], isPullRequest: false };
  }
  const change = await settingsOfPull(repository, ofPull, { environment, stronger });
  const { base } = change.settings;
  const revisions = base === null ? ofPull : await revisionsOfCommandLine(repository, { base });
  return { ...change, revisions, isPullRequest: true };
}
