import { isKnownError, messageOf } from '../core/errors.ts';
import { foreseen } from '../core/trouble.ts';
import type { BrokenReason, ProjectReview, Review } from '../core/review.ts';
import type { Project } from '../core/project.ts';
import type { TransactionMode, Verdict } from '../core/words.ts';
import type { Server } from '../postgres/server.ts';
import { version } from './version.ts';

/** What the whole review consists of beside its projects. */
export interface ReviewFrame {
  failOn: Review['failOn'];
  head: string | null;
  base: string | null;
  server: Pick<Server, 'version' | 'provider' | 'description' | 'chosen'> | null;
  skipped: Review['skipped'];
  broken: BrokenReason | null;
  settingsNotes?: readonly string[] | undefined;
}

const worstFirst: readonly Verdict[] = ['broken', 'block', 'warn', 'pass'];

/** Puts the reviews of the projects together; the verdict is the worst of theirs. */
export function assemble(projects: ProjectReview[], frame: ReviewFrame): Review {
  const verdicts = new Set([...projects.map(({ verdict }) => verdict), ...(frame.broken ? ['broken'] : [])]);
  const { server } = frame;
  return {
    schemaVersion: 1,
    tool: { name: 'raincheck', version },
    verdict: worstFirst.find((verdict) => verdicts.has(verdict)) ?? 'pass',
    failOn: frame.failOn,
    head: frame.head,
    base: frame.base,
    server: server && {
      version: server.version,
      provider: server.provider,
      description: server.description,
      ...(server.chosen === null ? {} : { chosen: server.chosen }),
    },
    ...(frame.settingsNotes?.length ? { settingsNotes: [...frame.settingsNotes] } : {}),
    projects,
    skipped: frame.skipped,
    broken: frame.broken,
  };
}

/** The review of a run in which Raincheck could not even begin: a foreseen error, or a defect of its own. */
export function brokenReview(error: unknown, failOn: Review['failOn'] = 'error'): Review {
  return assemble([], { failOn, head: null, base: null, server: null, skipped: [], broken: reasonOf(error) });
}

/** An error as the report tells it. */
export function reasonOf(thrown: unknown): BrokenReason {
  const error = foreseen(thrown);
  const known = isKnownError(error) ? error : null;
  return {
    message: known ? known.message : `Raincheck failed unexpectedly: ${messageOf(error)}`,
    file: known?.where ?? null,
    line: null,
    sql: null,
    hint: null,
    next: known ? known.next : 'This is a defect of Raincheck: please report it with the log of this run.',
  };
}

/** The review of a project of which nothing is known yet. */
export function emptyProject(
  project: Pick<Project, 'name' | 'layout' | 'out'>,
  transaction: TransactionMode,
): ProjectReview {
  return {
    project: project.name,
    layout: project.layout,
    out: project.out,
    verdict: 'pass',
    broken: null,
    baseMigrations: 0,
    pendingMigrations: [],
    statements: [],
    missingFrom: null,
    facts: [],
    trials: [],
    transaction,
    missing: null,
    findings: [],
    notChecked: [],
  };
}

/** The review of a project that could not be made. */
export function brokenProject(project: Project, error: unknown, transaction: TransactionMode): ProjectReview {
  return { ...emptyProject(project, transaction), verdict: 'broken', broken: reasonOf(error) };
}
