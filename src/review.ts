import type { ProjectReview, Review } from './core/review.ts';
import type { Project } from './core/project.ts';
import { projectsOfChange } from './project/projects-of-change.ts';
import { transactionOf } from './project/layouts/traits.ts';
import { assemble, brokenProject } from './review/assemble.ts';
import { needsOfAll, readersOf } from './review/batches.ts';
import { secondsFor } from './review/deadline.ts';
import { findMissingIn } from './review/find-missing.ts';
import { lazyServer } from './review/lazy-server.ts';
import type { GivenBatch, ReviewPorts } from './review/ports.ts';
import { reviewProject } from './review/review-project.ts';
import { serversFor } from './review/servers.ts';
import { withinTime } from './review/time.ts';
import { unreadReviews } from './review/unread.ts';
import { settingsOfProject, strayProjects } from './settings/of-project.ts';
import type { Settings } from './settings/schema.ts';

/**
 * Reviews every project of a repository: what the head would run on top of the base. A project whose review fails is
 * `broken`; the others are reviewed all the same. The stages of one project's review stand in review/stages/index.ts.
 */
export async function review(settings: Settings, ports: ReviewPorts): Promise<Review> {
  const finding = projectsOfChange(ports, { configs: settings.config, run: ports.runConfig });
  const seconds = secondsFor(settings, ports.allowance);
  const found = await withinTime(seconds, ports.signal, 'the search for projects', finding);
  const { projects, skipped, notes } = found;
  const readers = readersOf(found, ports);
  const findMissing = findMissingIn(settings, ports);
  const mayRun = ({ out }: Project) => ports.changed?.some((path) => path.startsWith(`${out}/`)) ?? true;
  const own = projects.map(({ directory }) => settingsOfProject(settings, directory));
  const servers = serversFor(own, ports, () => needsOfAll(readers, ports, findMissing !== null));
  // A server takes its time: it starts while the migrations are read.
  projects.forEach((one, index) => {
    if (findMissing !== null || mayRun(one))
      servers
        .of(index)
        .start?.(ports.signal)
        .catch(() => undefined);
  });
  try {
    const reviews: ProjectReview[] = [];
    for (const [index, project] of projects.entries()) {
      const mine = own[index] ?? settings;
      const from = { read: readers[index]!, server: servers.of(index).start, findMissing };
      const result = await reviewProject(project, mine, ports, from).catch((error: unknown) =>
        brokenProject(project, error, transactionOf(project, mine.transaction)),
      );
      const said = notes.filter((one) => one.project === project.name).map(({ note }) => note);
      reviews.push({ ...result, notChecked: [...said, ...result.notChecked] });
    }
    reviews.push(...unreadReviews(found, settings, ports.now));
    const frame = {
      ...ports.revisions,
      failOn: settings.failOn,
      skipped,
      settingsNotes: [
        ...(ports.settingsNotes ?? []),
        ...strayProjects(
          settings,
          projects.map(({ directory }) => directory),
        ),
        ...(await servers.notes(projects.map(({ name }) => name))),
      ],
      broken: null,
    };
    return assemble(reviews, { ...frame, server: await servers.started() });
  } finally {
    await servers.stop();
  }
}

/** Reviews a batch that was put together by hand. @throws what hinders it: there is no other project to go on with */
export async function reviewGiven(settings: Settings, ports: ReviewPorts, given: GivenBatch): Promise<Review> {
  const read = () => Promise.resolve({ batch: given.batch, findings: [] });
  const server = lazyServer(ports.startServer, () => needsOfAll([read], ports, false));
  try {
    const from = { read, server: server.start, findMissing: null };
    const reviewed = await reviewProject(given.project, settings, ports, from);
    const frame = { ...ports.revisions, failOn: settings.failOn, skipped: [], broken: null };
    return assemble([reviewed], { ...frame, server: await server.started() });
  } finally {
    await server.stop();
  }
}
