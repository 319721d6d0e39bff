import { toolOf } from '../../project/layouts/traits.ts';
import type { Batch, Project } from '../../core/project.ts';
import { databasesOf, type Databases } from '../../drizzle/databases.ts';
import type { MissingResult } from '../../drizzle/missing.ts';
import type { ReviewPorts } from '../ports.ts';
import { SideBySide, type GuestTurn } from '../side-by-side.ts';
import type { Stage, State } from '../state.ts';
import type { Time } from '../time.ts';

/** Asks drizzle-kit what is missing. The databases are null without a server. */
export type FindMissing = (question: {
  project: Project;
  batch: Batch;
  databases: Databases | null;
  signal: AbortSignal;
}) => Promise<MissingResult>;

/** Lets drizzle-kit begin; its answer is waited for later. @param findMissing null when nobody should be asked */
export function askDrizzleKit(findMissing: FindMissing | null, { log }: Pick<ReviewPorts, 'log'>, time: Time): Stage {
  return {
    waitsFor: 'drizzle-kit’s start',
    run: async (state) => {
      const { project, batch, statements, base } = state;
      const superuser = base?.server.superuser ?? false;
      const sides = new SideBySide<MissingResult | null>({
        statements: statements.length,
        superuser,
        signal: time.signal,
      });
      time.atEnd(() => sides.end());
      sides.ask(async (turn) => {
        if (findMissing === null) return null;
        if (toolOf(project) === null) log(`${project.name}: asking drizzle-kit for a missing migration`);
        return findMissing({ project, batch, databases: databasesFor(state, turn), signal: turn.signal });
      });
      return Promise.resolve({ ...state, sides });
    },
  };
}

/** Databases that come when it is drizzle-kit's turn; the one for its code has nothing to do with the trial. */
function databasesFor({ base, batch }: State, turn: GuestTurn): Databases | null {
  if (base === null) return null;
  const named = base.building.then((built) => {
    if (!built.ok) throw new Error('there is no baseline to compare with');
    return built.database;
  });
  named.catch(() => undefined);
  const databases = databasesOf(base.server, named, batch.pending);
  return {
    ...databases,
    baseline: async () => {
      await turn.server();
      return databases.baseline();
    },
    migrated: async () => {
      await turn.server();
      return databases.migrated();
    },
  };
}
