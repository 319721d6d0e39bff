import { KnownError } from '../../core/errors.ts';
import type { WayBack } from '../../core/review.ts';
import { breakpoint } from '../../project/layouts/breakpoints.ts';
import { readHistory } from '../../project/layouts/index.ts';
import type { GivenWayBack } from '../given.ts';
import { foldersUndo } from './folders.ts';
import { journalUndo } from './journal.ts';
import type { Undo, UndoFile, UndoTools } from './undo.ts';

/**
 * The files of one more Drizzle migration that undoes the batch: its SQL, a snapshot that describes the base again, and
 * the journal's entry.
 *
 * @throws KnownError where there is nothing of Drizzle's to keep consistent, or it cannot be
 */
export async function undoMigration(given: GivenWayBack, tools: UndoTools): Promise<UndoFile[]> {
  const { project, batch, wayBack, isMissing } = given;
  if (wayBack === null || batch.pending.length === 0) return [];
  if (isMissing) {
    throw new KnownError('The schema has changes that no migration has yet.', {
      where: project.name,
      next: 'Generate the missing migration first: drizzle-kit generate.',
    });
  }
  const [base, head] = [
    await readHistory(given.base, project.out, project),
    await readHistory(given.head, project.out, project),
  ];
  const undo: Undo = {
    project,
    base,
    head,
    name: `undo_${nameOf(batch.pending.at(-1)?.name ?? 'batch')}`,
    sql: textOf(wayBack, project.breakpoints),
  };
  if (head.layout === 'journal') return journalUndo(undo, given.head, tools);
  if (head.layout === 'folders') return foldersUndo(undo, tools);
  throw new KnownError('Plain SQL files have no snapshots that a migration would keep consistent.', {
    where: project.name,
    next: 'Leave --as-migration out: the SQL itself is printed.',
  });
}

/** Without number or time in front: `0007_drop_email` becomes `drop_email`. */
function nameOf(migration: string): string {
  return migration.replace(/^\d+_/, '').replaceAll(/[^\w-]/g, '_');
}

/** A new migration is written down as every other one: what undoes the bookkeeping stays out. */
function textOf({ sql, save }: WayBack, breakpoints: boolean): string {
  const statements = sql.filter(({ sql: one }) => !isBookkeeping(one)).map((one) => one.sql);
  const later = save.flatMap(({ restore }) => restore).flatMap((one) => one.split('\n'));
  const head =
    later.length === 0
      ? ''
      : [
          '-- What was saved before the deploy is brought back by this, once it is there:',
          ...later.map((line) => `--   ${line}`),
          '',
        ].join('\n');
  return `${head}${statements.join(breakpoints ? `${breakpoint}\n` : '\n')}\n`;
}

function isBookkeeping(sql: string): boolean {
  return sql.startsWith('DELETE FROM ') && sql.includes('"hash" IN (');
}
