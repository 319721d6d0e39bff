import { randomUUID } from 'node:crypto';
import { KnownError } from '../../core/errors.ts';
import { journalPathOf } from '../../project/layouts/journal/read.ts';
import { under, type History, type Snapshot } from '../../project/layouts/history.ts';
import type { Tree } from '../../project/tree.ts';
import type { Undo, UndoFile, UndoTools } from './undo.ts';

/**
 * drizzle-kit 0.x: the next entry of the journal, and a copy of the base's snapshot as the head's successor. drizzle-kit
 * compares the schema with the last snapshot by name, and each names the one before it.
 */
export async function journalUndo(
  { project, base, head, name, sql }: Undo,
  tree: Tree,
  { now }: Pick<UndoTools, 'now'>,
): Promise<UndoFile[]> {
  const journalPath = journalPathOf(project.out);
  const journal = JSON.parse((await tree.read(journalPath)) ?? '{}') as { entries: Record<string, unknown>[] };
  const last = head.entries.at(-1);
  const number = Math.max(-1, ...head.entries.map(({ idx }) => idx ?? -1)) + 1;
  // Drizzle's migrator skips what is not newer than the newest row of its table.
  const when = Math.max(now.getTime(), ...head.entries.map((entry) => (entry.when ?? 0) + 1));
  const prefix = prefixOf(number, last?.name ?? '0000_', when);
  const version = journal.entries.at(-1)?.['version'] ?? '7';
  journal.entries.push({ idx: number, version, when, tag: `${prefix}_${name}`, breakpoints: project.breakpoints });
  const newest = snapshotOf(head);
  if (newest === null) {
    throw new KnownError('The migrations have no snapshots.', {
      where: project.out,
      next: 'Leave --as-migration out: the SQL itself is printed.',
    });
  }
  return [
    { path: under(project.out, `${prefix}_${name}.sql`), text: sql },
    { path: under(project.out, `meta/${prefix}_snapshot.json`), text: successor(newest, snapshotOf(base)) },
    { path: journalPath, text: JSON.stringify(journal, null, 2) },
  ];
}

/** Numbers by default; `prefix: 'timestamp'` and `'unix'` of the config are recognised by the last name. */
function prefixOf(number: number, last: string, when: number): string {
  const digits = /^\d+/.exec(last)?.[0].length ?? 4;
  if (digits === 14) return new Date(when).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  if (digits === 10) return String(Math.floor(when / 1000));
  return String(number).padStart(4, '0');
}

/** The last one by name: that is the one which drizzle-kit 0.x takes. */
function snapshotOf({ snapshots }: History): Snapshot | null {
  return [...snapshots].sort((a, b) => (a.path < b.path ? -1 : 1)).at(-1) ?? null;
}

/** The base's state after the head's; without a snapshot of the base its state is empty. */
function successor(head: Snapshot, base: Snapshot | null): string {
  const state = JSON.parse((base ?? head).text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  const content = base === null ? emptied(state) : state;
  return JSON.stringify({ ...content, id: randomUUID(), prevId: head.id }, null, 2);
}

function emptied(state: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => {
      if (key === '_meta') return [key, { columns: {}, schemas: {}, tables: {} }];
      return [key, typeof value === 'object' && value !== null ? {} : value];
    }),
  );
}
