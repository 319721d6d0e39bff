import { goesByName, goesByTime } from '../layouts/traits.ts';
import type { RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import type { Entry, History } from '../layouts/history.ts';
import { isPassedOver, mayHaveBeenPassedOver, newestOf, rerunPairs, type Change } from './change.ts';
import { dated, historyFinding, listed, type Problem } from './check.ts';

const day = 24 * 60 * 60 * 1000;

export const skippedMigration: RuleInfo = {
  name: 'skipped-migration',
  hazard: 'history',
  severity: 'error',
  title: 'A migration that production will skip',
  why: "Drizzle's migrator looks only at the newest migration that the database has. What is not newer counts as applied: it reports success and never runs it, and the code then meets a schema that isn't there. An empty database (CI, a preview) runs everything, so nothing else shows it.",
  harm: 'has a migration that production will skip',
};

export const rerunMigration: RuleInfo = {
  name: 'rerun-migration',
  hazard: 'history',
  severity: 'error',
  title: 'A migration that production has run already and will run again',
  why: 'Drizzle knows a migration by its `when` (0.x) or by its folder name (1.x), not by its text. Once that changes, it is a new migration to every database that has it, and running it twice usually fails halfway through the deploy.',
};

export const futureTimestamp: RuleInfo = {
  name: 'future-timestamp',
  hazard: 'history',
  severity: 'error',
  title: 'A migration dated in the future',
  why: 'Once it has run, every migration that is generated before that date has an older `when`, and the migrator silently skips it.',
};

export const reorderedMigrations: RuleInfo = {
  name: 'reordered-migrations',
  hazard: 'history',
  severity: 'warning',
  title: 'Migrations in another order than on the base branch',
  why: 'Databases that exist have run them in the old order; a new database (CI, a preview, a restored environment) runs them in the new one and can fail or end up different.',
};

export const renamedMigration: RuleInfo = {
  name: 'renamed-migration',
  hazard: 'history',
  severity: 'notice',
  title: 'A migration of the base branch was renamed',
  why: 'Drizzle 0.x records no names, so databases do not notice. People and open pull requests do.',
};

/** Journal entries of the pull request that are not newer than the newest on base. */
export function checkSkipped(change: Change): Finding[] {
  const { newest, fresh, reset, now } = change;
  if (newest === null) return [];
  const skipped = fresh.filter(
    (entry) => isPassedOver(entry, change) && !(reset?.skipped && reset.baseline.includes(entry)),
  );
  return skipped.map((entry) => {
    const own = entry.when === null ? 'has no `when`' : `is dated ${dated(entry.when)} (\`when\` ${entry.when})`;
    const ahead = newest.when > now + day ? ', which is dated in the future' : '';
    return historyFinding(skippedMigration, {
      subject: entry.name,
      message: `Production will never run ${entry.name}: it ${own}, which is not newer than ${newest.entry.name} on the base branch (${dated(newest.when)}, \`when\` ${newest.when})${ahead}. The deploy still says that migrations were applied successfully.`,
      file: entry.place.file,
      line: entry.place.line,
      action: {
        text: `Set \`when\` of ${entry.name} in ${entry.place.file} to a number above ${newest.when} (now: ${Math.max(now, newest.when + 1)}), or delete the migration, its snapshot and its entry and run \`drizzle-kit generate\` again on top of the base branch.`,
        steps: [],
      },
    });
  });
}

/** The same, against the tip of a base branch that has moved on since this branch left it. */
export function checkSkippedAtTip(change: Change, tip: History): Finding[] {
  const newest = newestOf(tip.entries);
  if (newest === null || !goesByTime(change.head) || !goesByTime(tip)) return [];
  const merged = new Set(tip.entries.map(({ name }) => name));
  const late = change.fresh.filter(({ name, when }) => when !== null && when <= newest.when && !merged.has(name));
  return late
    .filter((entry) => !isPassedOver(entry, change))
    .map((entry) =>
      historyFinding(skippedMigration, {
        severity: 'warning',
        subject: entry.name,
        message: `Once this branch is merged as it is, production will never run ${entry.name}: the base branch has moved on to ${newest.entry.name}, which is newer (\`when\` ${newest.when} against ${entry.when}).`,
        file: entry.place.file,
        line: entry.place.line,
        action: {
          text: 'Merge the base branch into this one, delete this migration, its snapshot and its journal entry, and run `drizzle-kit generate` again.',
          steps: [],
        },
      }),
    );
}

/** Base migrations that Drizzle takes for new ones. */
export function checkRerun(change: Change): Finding[] {
  return rerunPairs(change).map(({ base, head }) => {
    const repaired = mayHaveBeenPassedOver(base, change.base);
    const what =
      base.name !== head.name && goesByName(change.head)
        ? `its folder was called ${base.name}`
        : `its \`when\` was raised from ${base.when ?? 'none'} to ${head.when ?? 'none'}`;
    return historyFinding(rerunMigration, {
      ...(repaired ? { severity: 'notice' } : {}),
      subject: head.name,
      message: repaired
        ? `${head.name} was dated anew: it runs on databases that had skipped it, and a second time on those that ran it in order (${what}).`
        : `${head.name} is on the base branch already, and every database that has it will run it again: ${what}.`,
      file: head.place.file,
      line: head.place.line,
      action: {
        text: repaired
          ? 'Make it safe to run twice (IF NOT EXISTS, IF EXISTS) if any database may have run it.'
          : `Give it back ${base.name === head.name ? `\`when\` ${base.when ?? ''}` : `the name ${base.name}`}, as the base branch has it.`,
        steps: [],
      },
    });
  });
}

/** Entries dated more than a day ahead. 1.x goes by names, not by time: there it is only odd. */
export function futureEntries(history: History, now: number): Problem[] {
  return history.entries
    .filter(({ when }) => when !== null && when > now + day)
    .map((entry) => ({
      rule: futureTimestamp,
      key: `future ${entry.name} ${entry.when}`,
      label: entry.name,
      draft: {
        ...(goesByName(history) ? { severity: 'notice' as const } : {}),
        subject: entry.name,
        message: goesByName(history)
          ? `${entry.name} is dated in the future (${dated(entry.when ?? 0)}): new databases run it after every migration that is generated before then.`
          : `${entry.name} is dated ${dated(entry.when ?? 0)}, in the future: once it has run, production silently skips every migration that is generated before then.`,
        file: entry.place.file,
        line: entry.place.line,
        action: {
          text: goesByName(history)
            ? 'Rename the folder to the present time, unless a database has run it already.'
            : `Set its \`when\` to the present (${now}) before any database runs it.`,
          steps: [],
        },
      },
    }));
}

/** Entries that are not newer than one before them: a database that was ahead skipped them, or will. */
export function disorderedEntries(history: History): Problem[] {
  return history.entries
    .filter((entry) => mayHaveBeenPassedOver(entry, history))
    .map((entry) => ({
      rule: skippedMigration,
      key: `disordered ${entry.name} ${entry.when}`,
      label: entry.name,
      draft: {
        severity: 'notice' as const,
        subject: entry.name,
        message: `${entry.name} has an older \`when\` than a migration before it. They run together in one deploy; a database that has the earlier one and not this one skips it.`,
        file: entry.place.file,
        line: entry.place.line,
        action: { text: 'Let `when` increase from entry to entry.', steps: [] },
      },
    }));
}

/** Base migrations in another order, and new ones in the midst of old ones (journal only: folders are sorted by name). */
export function checkOrder(change: Change): Finding[] {
  const { base, head, kept, fresh, reset } = change;
  if (!goesByTime(base) || !goesByTime(head)) return [];
  const findings: Finding[] = [];
  const position = new Map(base.entries.map((entry, at) => [entry, at]));
  let furthest = -1;
  const moved: Entry[] = [];
  for (const pair of kept) {
    const at = position.get(pair.base) ?? 0;
    if (at < furthest) moved.push(pair.head);
    furthest = Math.max(furthest, at);
  }
  const [first] = moved;
  if (first !== undefined) {
    findings.push(
      historyFinding(reorderedMigrations, {
        subject: first.name,
        message: `The journal has the base branch's migrations in another order: ${listed(moved.map(({ name }) => name))} moved behind ones that came later.`,
        file: first.place.file,
        line: first.place.line,
        action: { text: "Give the entries back the base branch's order and put new ones at the end.", steps: [] },
      }),
    );
  }
  const lastKept = kept.at(-1);
  const end = lastKept === undefined ? -1 : head.entries.indexOf(lastKept.head);
  const between = fresh.filter(
    (entry) => head.entries.indexOf(entry) < end && !isPassedOver(entry, change) && !reset?.baseline.includes(entry),
  );
  const [early] = between;
  if (early !== undefined && lastKept !== undefined) {
    findings.push(
      historyFinding(reorderedMigrations, {
        severity: 'notice',
        subject: early.name,
        message: `${listed(between.map(({ name }) => name))} stands before ${lastKept.head.name}, which the base branch already has: existing databases run it after, new ones before.`,
        file: early.place.file,
        line: early.place.line,
        action: { text: 'Move the new entry to the end of the journal.', steps: [] },
      }),
    );
  }
  return findings;
}

/** Renames that Drizzle 0.x does not notice. In 1.x a rename is a rerun. */
export function checkRenamed(change: Change): Finding[] {
  if (!goesByTime(change.base) || !goesByTime(change.head)) return [];
  const rerun = new Set(rerunPairs(change).map(({ head }) => head));
  const renamed = change.kept.filter(({ base, head }) => base.name !== head.name && !rerun.has(head));
  const [first] = renamed;
  if (first === undefined) return [];
  return [
    historyFinding(renamedMigration, {
      subject: first.head.name,
      message: `${renamed.length === 1 ? 'A migration of the base branch has' : `${renamed.length} migrations of the base branch have`} a new name: ${listed(renamed.map(({ base, head }) => `${base.name} is now ${head.name}`))}.`,
      file: first.head.place.file,
      line: first.head.place.line,
      action: { text: 'Keep the old name unless there is a reason: databases are not affected.', steps: [] },
    }),
  ];
}
