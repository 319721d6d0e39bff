import type { ProjectReview, Review } from './core/review.ts';
import type { Project } from './core/project.ts';
import { findMissingMigration } from './drizzle/missing.ts';
import { findProjects } from './project/discover.ts';
import type { ConfigRunner } from './project/config-run.ts';
import { readBatch } from './project/batch.ts';
import type { Revisions } from './project/revisions.ts';
import type { Tree } from './project/tree.ts';
import { allNeeds, type Needs } from './postgres/needs.ts';
import type { Server } from './postgres/server.ts';
import { assemble, brokenProject } from './review/assemble.ts';
import { reviewBatch } from './review/batch.ts';
import { lazyServer, type StartServer } from './review/lazy-server.ts';
import { readKnownSizes } from './review/sizes.ts';
import { readSeed } from './review/seed.ts';
import { needsOfBatch } from './review/statements.ts';
import type { Settings } from './settings/schema.ts';
import type { Fix } from './wayout/fix.ts';

/** What a review reads, and whom it asks. */
export interface ReviewPorts {
  /** The files before and after the change. */
  base: Tree;
  head: Tree;
  /** The newest files of the base branch, where `base` is older than that. */
  baseTip: Tree | null;
  revisions: Revisions;
  /** Paths that differ between base and head; null when there is no base. */
  changed: readonly string[] | null;
  /** Absolute path of the checkout: drizzle-kit runs there. */
  checkout: string;
  /** Runs a drizzle config that cannot be read without running it. */
  runConfig: ConfigRunner;
  /** Starts the server; called at most once, and only when something may have to be run. Null: no trial. */
  startServer: StartServer | null;
  /** SQL of `before-baseline`. */
  beforeBaseline: string | null;
  /** Who last changed a line of the head; null when unknown. */
  authorOf: (file: string, line: number) => Promise<string | null>;
  /** Where child processes get PATH, HOME and the like from. */
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
  /** Stops child processes when the run is interrupted. */
  signal: AbortSignal;
  /** Gets each project's ways out, followed together, where somebody wants to write them. */
  onFix?: (fix: Fix) => void;
  log: (line: string) => void;
}

/**
 * Reviews every project of a repository: what the head would run on top of the base. A project whose review fails is
 * `broken`; the others are reviewed all the same.
 */
export async function review(settings: Settings, ports: ReviewPorts): Promise<Review> {
  const { projects, skipped, notes } = await findProjects(ports.head, {
    configs: settings.config,
    run: ports.runConfig,
  });
  const batches = projects.map((project) => readOnce(project, projects, ports));
  const server = lazyServer(ports.startServer, () => needsOfAll(batches, settings, ports));
  // A server takes its time: it starts while the migrations are read.
  if (projects.some((project) => mayRun(project, settings, ports))) server.start?.().catch(() => undefined);
  const reviews: ProjectReview[] = [];
  try {
    for (const [index, project] of projects.entries()) {
      const result = await reviewProject(project, batches[index]!, settings, ports, server.start);
      result.notChecked.unshift(...notes.filter((one) => one.project === project.name).map(({ note }) => note));
      reviews.push(result);
    }
    return assemble(reviews, {
      failOn: settings.failOn,
      head: ports.revisions.head,
      base: ports.revisions.base,
      server: await server.started(),
      skipped,
      broken: null,
    });
  } finally {
    await server.stop();
  }
}

type ReadOnce = () => ReturnType<typeof readBatch>;

/** A project's migrations, read when they are first asked for. */
function readOnce(project: Project, projects: Project[], ports: ReviewPorts): ReadOnce {
  let reading: ReturnType<typeof readBatch> | null = null;
  const options = { now: ports.now.getTime(), tipTree: ports.baseTip, projects };
  return () => (reading ??= readBatch(project, ports.base, ports.head, options));
}

/** What the projects that may ask for the server need of it: they share one. */
async function needsOfAll(batches: ReadOnce[], settings: Settings, ports: ReviewPorts): Promise<Needs> {
  const needs: Needs[] = [];
  for (const read of batches) {
    // One that cannot be read asks for nothing; its review tells why.
    const { batch } = await read().catch(() => ({ batch: null }));
    if (batch === null || (batch.pending.length === 0 && !asksForMissing(settings, ports))) continue;
    needs.push(await needsOfBatch(batch, ports.beforeBaseline));
  }
  return allNeeds(needs);
}

async function reviewProject(
  project: Project,
  read: ReadOnce,
  settings: Settings,
  ports: ReviewPorts,
  server: (() => Promise<Server>) | null,
): Promise<ProjectReview> {
  try {
    const { batch, findings } = await read();
    return await reviewBatch({
      project,
      batch,
      history: findings,
      findMissing: asksForMissing(settings, ports)
        ? (databases) =>
            findMissingMigration(project, {
              root: ports.checkout,
              batch,
              baseTree: ports.base,
              databases,
              environment: ports.environment,
              deadline: Date.now() + 3 * settings.drizzleKitTimeout * 1000,
              callLimit: settings.drizzleKitTimeout * 1000,
              signal: ports.signal,
            })
        : null,
      settings,
      sizes: await readKnownSizes(settings, ports.checkout, project.directory, ports),
      beforeBaseline: ports.beforeBaseline,
      seed: await readSeed(settings, ports),
      server,
      now: ports.now,
      authorOf: ports.authorOf,
      onFix: ports.onFix ?? null,
      log: ports.log,
    });
  } catch (error) {
    return brokenProject(project, error, settings.transaction);
  }
}

/** Only code can change what drizzle-kit reads: a pull request that touches documents alone is done at once. */
function asksForMissing(settings: Settings, { changed }: ReviewPorts): boolean {
  if (settings.drizzleKit === 'off') return false;
  return changed === null || changed.some((path) => /\.([cm]?[jt]sx?|json|sql|ya?ml|lockb?)$/.test(path));
}

/** Whether there is likely something to run: what drizzle-kit finds, or a migration. */
function mayRun({ out }: Project, settings: Settings, ports: ReviewPorts): boolean {
  return asksForMissing(settings, ports) || (ports.changed?.some((path) => path.startsWith(`${out}/`)) ?? true);
}
