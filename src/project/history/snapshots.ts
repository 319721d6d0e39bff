import type { RuleInfo } from '../../core/finding.ts';
import { parseMigration } from '../../sql/parse.ts';
import type { Entry, History, Snapshot } from '../layouts/history.ts';
import { originId } from '../layouts/snapshots.ts';
import { conflictsOf } from './conflicts.ts';
import { listed, type Problem } from './check.ts';

export const missingSnapshot: RuleInfo = {
  name: 'missing-snapshot',
  hazard: 'history',
  severity: 'warning',
  title: 'A migration without a snapshot',
  why: 'drizzle-kit compares the schema with the newest snapshot, not with the SQL. What this migration changes is unknown to it: the next `drizzle-kit generate` writes the same changes again, and they fail in production.',
};

export const forkedSnapshots: RuleInfo = {
  name: 'forked-snapshots',
  hazard: 'history',
  severity: 'error',
  title: 'Two snapshots with the same parent',
  why: 'drizzle-kit 0.x refuses to work on such a folder: `generate` prints a collision, writes nothing and still exits with 0, so the next migration is forgotten without anybody noticing.',
};

export const brokenSnapshotChain: RuleInfo = {
  name: 'broken-snapshot-chain',
  hazard: 'history',
  severity: 'notice',
  title: 'A snapshot whose parent is missing',
  why: 'The chain of snapshots shows which schema a migration was generated from. A missing parent means that a snapshot was deleted or merged by hand.',
};

export const unreadableSnapshot: RuleInfo = {
  name: 'unreadable-snapshot',
  hazard: 'history',
  severity: 'error',
  title: 'A snapshot that cannot be read',
  why: 'drizzle-kit stops at it: `generate` writes nothing any more, and in 0.x still exits with 0.',
};

export const conflictingMigrations: RuleInfo = {
  name: 'conflicting-migrations',
  hazard: 'history',
  severity: 'error',
  title: 'Two branches of migrations that contradict each other',
  why: 'drizzle-kit 1.x checks the branches of the snapshot graph before it does anything: `check`, `generate` and `migrate` all stop with a conflict.',
};

/** Kinds of statements whose result drizzle-kit's snapshots describe. */
const described = new Set([
  'CreateStmt',
  'AlterTableStmt',
  'IndexStmt',
  'CreateEnumStmt',
  'AlterEnumStmt',
  'DropStmt',
  'RenameStmt',
  'AlterObjectSchemaStmt',
  'CreateSchemaStmt',
  'ViewStmt',
  'CreatePolicyStmt',
  'AlterPolicyStmt',
  'CreateSeqStmt',
  'AlterSeqStmt',
]);

/**
 * Migrations without a snapshot that change what snapshots describe, with no later snapshot that could know of it. Data
 * migrations and functions written by hand need none.
 */
export async function missingSnapshots(history: History): Promise<Problem[]> {
  const present = new Set([
    ...history.snapshots.map(({ path }) => path),
    ...history.unreadable.map(({ place }) => place.file),
  ]);
  const last = history.entries.findLastIndex(({ snapshotPath }) => present.has(snapshotPath));
  const problems: Problem[] = [];
  for (const entry of history.entries.slice(last + 1)) {
    if (!(await changesSchema(entry))) continue;
    problems.push({
      rule: missingSnapshot,
      key: `missing snapshot ${entry.name}`,
      label: entry.name,
      draft: {
        subject: entry.name,
        message: `${entry.name} changes the schema, but there is no ${entry.snapshotPath}: the next \`drizzle-kit generate\` writes its changes a second time.`,
        file: entry.place.file,
        line: entry.place.line,
        action: {
          text: 'Commit the snapshot that drizzle-kit wrote. For SQL written by hand: `drizzle-kit generate` writes the SQL and the snapshot from the schema; edit its SQL file instead of starting an empty one.',
          steps: [],
        },
      },
    });
  }
  return problems;
}

async function changesSchema({ migration }: Entry): Promise<boolean> {
  if (migration === null) return false;
  const { statements, problems } = await parseMigration(migration);
  return problems.length > 0 || statements.some(({ statement }) => described.has(statement.kind));
}

/** Snapshots of 0.x that share a parent; drizzle-kit looks at those of the newest version only. */
export function forks(history: History): Problem[] {
  const byParent = new Map<string, Snapshot[]>();
  for (const snapshot of history.snapshots) {
    const parent = snapshot.prevIds[0] ?? '';
    byParent.set(parent, [...(byParent.get(parent) ?? []), snapshot]);
  }
  return [...byParent].flatMap(([parent, children]) => {
    const newest = children.at(-1);
    if (children.length < 2 || newest === undefined) return [];
    const copy = children.some((other) => other !== newest && other.id === newest.id);
    return {
      rule: forkedSnapshots,
      key: `fork ${parent} ${children.map(({ id }) => id).join(' ')}`,
      label: children.map(({ name }) => name).join('/'),
      draft: {
        subject: children.map(({ name }) => name).join(' / '),
        message: copy
          ? `The snapshots ${listed(children.map(({ name }) => name))} are copies of one another (same id, same parent): drizzle-kit calls it a collision and refuses to generate.`
          : `The snapshots ${listed(children.map(({ name }) => name))} have the same parent: two branches each added a migration, and drizzle-kit refuses to generate from now on.`,
        file: newest.path,
        line: newest.line,
        action: {
          text: `Delete the newer migration (${newest.name}), its snapshot and its journal entry, and run \`drizzle-kit generate\` again: it then starts from the other one.`,
          steps: [],
        },
      },
    };
  });
}

/** Snapshots whose parent no file has. */
export function brokenChain(history: History): Problem[] {
  const known = new Set([originId, ...history.snapshots.map(({ id }) => id)]);
  return history.snapshots.flatMap((snapshot) => {
    const missing = snapshot.prevIds.filter((id) => !known.has(id));
    if (missing.length === 0) return [];
    return {
      rule: brokenSnapshotChain,
      key: `chain ${snapshot.id} ${missing.join(' ')}`,
      label: snapshot.name,
      draft: {
        subject: snapshot.name,
        message: `The snapshot of ${snapshot.name} names a parent that no file has (${missing.join(', ')}): its migration was generated from a schema that is not in this history.`,
        file: snapshot.path,
        line: snapshot.line,
        action: {
          text: 'If the migration is new, delete it with its snapshot and run `drizzle-kit generate` again on top of the base branch.',
          steps: [],
        },
      },
    };
  });
}

/** Snapshots with merge markers, or that aren't JSON. */
export function unreadableSnapshots(history: History): Problem[] {
  return history.unreadable
    .filter(({ what }) => what === 'snapshot')
    .map(({ place, message }) => ({
      rule: unreadableSnapshot,
      key: `snapshot ${place.file.slice(history.out.length)}`,
      label: place.file,
      draft: {
        subject: place.file,
        message: `${place.file} cannot be read: ${message}.`,
        ...place,
        action: { text: 'Delete the migration that it belongs to, and run `drizzle-kit generate` again.', steps: [] },
      },
    }));
}

/** Branches of the 1.x snapshot graph that touch the same things. */
export function conflicts(history: History): Problem[] {
  return conflictsOf(history.snapshots).map(({ left, right, what }) => ({
    rule: conflictingMigrations,
    key: `conflict ${left.id} ${right.id}`,
    label: `${left.name}/${right.name}`,
    draft: {
      subject: `${left.name} / ${right.name}`,
      message: `${left.name} and ${right.name} come from two branches and both touch ${what}: drizzle-kit stops with a conflict, also at deploy (\`drizzle-kit migrate\`).`,
      file: right.path,
      line: right.line,
      action: {
        text: `Delete the folder of the migration that no database has run yet, and run \`drizzle-kit generate\` again on top of the other (\`drizzle-kit check\` shows the graph).`,
        steps: [],
      },
    },
  }));
}
