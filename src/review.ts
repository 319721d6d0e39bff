import type { Review } from './core/review.ts';
import type { Project } from './core/project.ts';
import { readBatch } from './project/batch.ts';
import { findProjects } from './project/discover.ts';
import { assemble, brokenProject } from './review/assemble.ts';
import { secondsFor } from './review/deadline.ts';
import { asksForMissing, findMissingIn } from './review/find-missing.ts';
import { lazyServer } from './review/lazy-server.ts';
import type { GivenBatch, ReviewPorts } from './review/ports.ts';
import { reviewProject } from './review/review-project.ts';
import { needsOfAll, needsOfBatch, type ReadOnce } from './review/statements.ts';
import { withinTime } from './review/time.ts';
import type { Settings } from './settings/schema.ts';

/**
 * Reviews every project of a repository: what the head would run on top of the base. A project whose review fails is
 * `broken`; the others are reviewed all the same. The stages of one project's review stand in review/stages/index.ts.
 */
export async function review(settings: Settings, ports: ReviewPorts): Promise<Review> {
  const finding = findProjects(ports.head, { configs: settings.config, run: ports.runConfig });
  const seconds = secondsFor(settings, ports.allowance);
  const { projects, skipped, notes } = await withinTime(seconds, ports.signal, 'the search for projects', finding);
  const batches = projects.map((project) => readOnce(project, projects, ports));
  const findMissing = asksForMissing(settings, ports) ? findMissingIn(settings, ports) : null;
  const needed = needsOfAll(batches, ports.beforeBaseline, findMissing !== null);
  const server = lazyServer(ports.startServer, needed);
  // A server takes its time: it starts while the migrations are read.
  if (projects.some((project) => mayRun(project, settings, ports))) server.start?.(ports.signal).catch(() => undefined);
  try {
    const reviews: Review['projects'] = [];
    for (const [index, project] of projects.entries()) {
      const from = { read: batches[index]!, server: server.start, findMissing };
      const result = await reviewProject(project, settings, ports, from).catch((error: unknown) =>
        brokenProject(project, error, settings.transaction),
      );
      const own = notes.filter((one) => one.project === project.name).map(({ note }) => note);
      reviews.push({ ...result, notChecked: [...own, ...result.notChecked] });
    }
    const { head, base } = ports.revisions;
    const used = await server.started();
    return assemble(reviews, { failOn: settings.failOn, head, base, server: used, skipped, broken: null });
  } finally {
    await server.stop();
  }
}

/** Reviews a batch that was put together by hand. @throws what hinders it: there is no other project to go on with */
export async function reviewGiven(settings: Settings, ports: ReviewPorts, given: GivenBatch): Promise<Review> {
  const server = lazyServer(ports.startServer, () => needsOfBatch(given.batch, ports.beforeBaseline));
  try {
    const read = () => Promise.resolve({ batch: given.batch, findings: [] });
    const from = { read, server: server.start, findMissing: null };
    const project = await reviewProject(given.project, settings, ports, from);
    const { head, base } = ports.revisions;
    const used = await server.started();
    return assemble([project], { failOn: settings.failOn, head, base, server: used, skipped: [], broken: null });
  } finally {
    await server.stop();
  }
}

/** A project's migrations, read when they are first asked for. */
function readOnce(project: Project, projects: Project[], ports: ReviewPorts): ReadOnce {
  let reading: ReturnType<typeof readBatch> | null = null;
  const options = { now: ports.now.getTime(), tipTree: ports.baseTip, projects };
  return () => (reading ??= readBatch(project, ports.base, ports.head, options));
}

/** Whether there is likely something to run: what drizzle-kit finds, or a migration. */
function mayRun({ out }: Project, settings: Settings, ports: ReviewPorts): boolean {
  return asksForMissing(settings, ports) || (ports.changed?.some((path) => path.startsWith(`${out}/`)) ?? true);
}
