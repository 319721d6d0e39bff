import { layoutNamed } from './layouts/index.ts';
import { toolOf } from './layouts/traits.ts';
import { checkLate } from './history/tools.ts';
import type { RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import type { Change } from './history/change.ts';
import { configNotReadable, migrationsWithoutConfig } from './history/config.ts';
import { historyFinding, oldProblems, type ChangeCheck, type Problem, type StateCheck } from './history/check.ts';
import * as edits from './history/edits.ts';
import * as files from './history/files.ts';
import { collidingNames } from './history/names.ts';
import * as order from './history/order.ts';
import * as projects from './history/project.ts';
import { firstMigration } from './history/pushed.ts';
import * as removals from './history/removals.ts';
import { sharedMigrationsTable } from './history/shared.ts';
import * as snapshots from './history/snapshots.ts';
import { collidesWithBase } from './history/tip.ts';
import type { History } from './layouts/history.ts';

/** Every rule about the history of migrations; none needs a database. */
export const historyRules: RuleInfo[] = [
  order.skippedMigration,
  order.rerunMigration,
  order.futureTimestamp,
  order.reorderedMigrations,
  order.renamedMigration,
  edits.editedMigration,
  removals.deletedMigration,
  removals.historyReset,
  files.missingSqlFile,
  files.orphanSqlFile,
  files.duplicateMigration,
  files.unreadableJournal,
  files.mixedLayouts,
  files.invalidFolderName,
  snapshots.missingSnapshot,
  snapshots.forkedSnapshots,
  snapshots.brokenSnapshotChain,
  snapshots.unreadableSnapshot,
  snapshots.conflictingMigrations,
  projects.movedMigrations,
  projects.layoutConversion,
  projects.migrationsTableChanged,
  sharedMigrationsTable,
  collidingNames,
  migrationsWithoutConfig,
  configNotReadable,
  firstMigration,
  collidesWithBase,
];

const changeChecks: ChangeCheck[] = [
  order.checkSkipped,
  order.checkRerun,
  order.checkOrder,
  order.checkRenamed,
  edits.checkEdited,
  removals.checkDeleted,
  removals.checkReset,
  projects.checkMoved,
  projects.checkConverted,
  checkLate,
];

const stateChecks: StateCheck[] = [
  files.unreadableJournals,
  files.missingFiles,
  files.orphanFiles,
  snapshots.unreadableSnapshots,
  snapshots.missingSnapshots,
  snapshots.brokenChain,
  order.futureEntries,
];

/**
 * Checks what a pull request does to a migrations folder. What it breaks is told one by one; what was broken on base
 * already is told in one notice for each rule, and only when the pull request touches migrations at all.
 */
export async function checkHistory(change: Change): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of changeChecks) findings.push(...(await check(change)));
  const before = await problemsOf(change.base, change.now);
  const after = await problemsOf(change.head, change.now);
  const known = new Set(before.map(({ key }) => key));
  // A migration that will be skipped is told once, with the reason.
  const told = new Set(
    findings.filter(({ rule }) => rule === order.skippedMigration.name).map(({ subject }) => subject),
  );
  for (const { key, rule, draft } of after) {
    if (known.has(key) && rule !== files.unreadableJournal) continue;
    if (rule === order.skippedMigration && told.has(draft.subject)) continue;
    // Where base goes without snapshots already, one more is the project's way of working.
    const habit = rule === snapshots.missingSnapshot && before.some((problem) => problem.rule === rule);
    findings.push(historyFinding(rule, habit ? { ...draft, severity: 'notice' } : draft));
  }
  const touched = findings.length > 0 || change.fresh.length > 0;
  const old = after.filter(({ key, rule }) => known.has(key) && rule !== files.unreadableJournal);
  if (touched) findings.push(...oldProblems(old));
  return findings;
}

async function problemsOf(history: History, now: number): Promise<Problem[]> {
  const problems: Problem[] = [];
  const own = layoutNamed(history.layout)?.checks ?? [];
  const usual = toolOf(history) === null ? stateChecks : [];
  for (const check of [...usual, ...own]) problems.push(...(await check(history, now)));
  return problems;
}
