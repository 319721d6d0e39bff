import type { Batch, Project } from '../core/project.ts';
import type { Finding } from '../core/review.ts';
import { drizzleMigration } from './layouts/breakpoints.ts';
import { findProjects } from './discover.ts';
import { checkHistory } from './history.ts';
import { compareHistories, mayHaveBeenPassedOver, rerunPairs, type Change } from './history/change.ts';
import { checkNames } from './history/names.ts';
import { checkSkippedAtTip } from './history/order.ts';
import { checkTable } from './history/project.ts';
import { checkFirstMigration } from './history/pushed.ts';
import { checkSharedTable } from './history/shared.ts';
import { checkSquash, narrowReset } from './history/squash.ts';
import { checkTipCollisions } from './history/tip.ts';
import { migrationsOf, type Entry, type History } from './layouts/history.ts';
import { readHistory } from './layouts/index.ts';
import type { Tree } from './tree.ts';

export interface BatchOptions {
  /** The clock, milliseconds since 1970. */
  now: number;
  /** Tip of the base branch where `baseTree` is an older commit of it (the branch is behind). */
  tipTree?: Tree | null;
  /** Every project of head, for those that share a table with this one. */
  projects?: Project[];
}

/**
 * Reads a project's migrations on both sides, splits off the pending ones and checks the history.
 *
 * `pending` is what the next deploy runs on a database that has all of base, plus what it should run and skips: that is
 * reviewed too, and has its finding. A migration of base that was edited or renamed is not pending.
 *
 * @param project as head has it
 */
export async function readBatch(
  project: Project,
  baseTree: Tree,
  headTree: Tree,
  options: BatchOptions,
): Promise<{ batch: Batch; findings: Finding[] }> {
  const before = await projectOnBase(project, baseTree, headTree);
  const head = await readHistory(headTree, project.out, project);
  const base = await readBase(before ?? project, baseTree, head);
  const change = await narrowReset(compareHistories(project, base, head, options.now));
  const batch = batchOf(change);
  const findings = await checkHistory(change);
  findings.push(...checkTable(change, before));
  findings.push(...(await checkSquash(change)));
  findings.push(...(await checkFirstMigration(change, before ?? project, baseTree)));
  if (options.tipTree) {
    const tip = await readHistory(options.tipTree, before?.out ?? project.out, before ?? project);
    const late = checkSkippedAtTip(change, tip);
    const told = new Set(late.map(({ subject }) => subject));
    const collisions = await checkTipCollisions(change, tip);
    findings.push(...late, ...collisions.filter(({ subject }) => !told.has(subject)));
  }
  if (batch.pending.length > 0) {
    findings.push(...(await checkSharedTable(project, options.projects ?? [], headTree)));
    findings.push(...(await checkNames(batch.pending, batch.base)));
  }
  return { batch, findings };
}

/** Splits what head has into what base ran and what is new. */
function batchOf(change: Change): Batch {
  const { base, head, fresh, reset } = change;
  const again = rerunPairs(change);
  // A migration that production skipped and that was dated anew runs there for the first time.
  const repaired = new Set(again.map(({ base: entry }) => entry).filter((entry) => mayHaveBeenPassedOver(entry, base)));
  const squashed = new Set<Entry>(reset?.skipped ? reset.baseline : []);
  const next = new Set([...fresh.filter((entry) => !squashed.has(entry)), ...again.map((pair) => pair.head)]);
  return {
    base: base.entries.flatMap((entry) => (repaired.has(entry) ? [] : (entry.migration ?? []))),
    pending: migrationsOf({ ...head, entries: head.entries.filter((entry) => next.has(entry)) }),
  };
}

/** The project as base has it: by its config's path, else by its migrations folder, else by its migrations. */
async function projectOnBase(project: Project, baseTree: Tree, headTree: Tree): Promise<Project | null> {
  const { configPath } = project;
  if (configPath !== null && (await baseTree.read(configPath)) === (await headTree.read(configPath))) return project;
  const { projects } = await findProjects(baseTree, { configs: [] });
  const same = projects.find(({ name }) => name === project.name) ?? projects.find(({ out }) => out === project.out);
  if (same !== undefined) return same;
  if (configPath !== null && (await baseTree.read(configPath)) !== null) return project; // Not readable on base.
  const names = new Set((await readHistory(headTree, project.out, project)).entries.map(({ name }) => name));
  for (const candidate of projects) {
    // Moved away from where it was, together with its config.
    if ((await headTree.read(candidate.configPath ?? '')) !== null) continue;
    const entries = (await readHistory(baseTree, candidate.out, candidate)).entries;
    if (entries.length > 0 && entries.filter(({ name }) => names.has(name)).length * 2 > entries.length)
      return candidate;
  }
  return null;
}

/** Base's history. A journal that only base has broken is read through head's: the entries whose file base has. */
async function readBase(project: Project, tree: Tree, head: History): Promise<History> {
  const base = await readHistory(tree, project.out, project);
  if (!base.unreadable.some(({ what }) => what === 'journal')) return base;
  const entries: Entry[] = [];
  for (const entry of head.entries) {
    const sql = await tree.read(entry.sqlPath);
    if (sql !== null && entry.migration !== null) {
      entries.push({ ...entry, migration: drizzleMigration({ ...entry.migration, sql }) });
    }
  }
  return { ...base, entries };
}
