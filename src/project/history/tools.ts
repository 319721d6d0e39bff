import { posix } from 'node:path';
import type { Finding } from '../../core/review.ts';
import type { History } from '../layouts/history.ts';
import { toolOf } from '../layouts/traits.ts';
import type { Change } from './change.ts';
import { dated, historyFinding, type Problem } from './check.ts';
import { byHand, missingSqlFile, orphanSqlFile } from './files.ts';
import { futureTimestamp, reorderedMigrations } from './order.ts';

const day = 24 * 60 * 60 * 1000;

/** New migrations that sort before the newest one of base, where another tool than Drizzle deploys them. */
export function checkLate({ head, base, fresh, reset }: Change): Finding[] {
  const tool = toolOf(head);
  const newest = base.entries.at(-1);
  if (tool === null || newest === undefined || reset !== null || base.layout !== head.layout) return [];
  const late = fresh.filter(({ name }) => name < newest.name);
  return late.map(({ name, place }) =>
    historyFinding(reorderedMigrations, {
      severity: tool.late === 'refused' ? 'error' : 'warning',
      subject: name,
      message:
        tool.late === 'refused'
          ? `\`${tool.deploys}\` refuses to run: ${name} sorts before ${newest.name}, which the base branch already has.`
          : `${name} sorts before ${newest.name}, which the base branch already has: existing databases run it after, new ones before.`,
      file: place.file,
      line: place.line,
      action: { text: `Give it a newer time in its name, so that it sorts behind ${newest.name}.`, steps: [] },
    }),
  );
}

/** A migration's folder without `migration.sql`: Prisma takes every folder for a migration and stops with P3015. */
export function emptyFolders(history: History): Problem[] {
  return history.entries
    .filter(({ migration }) => migration === null)
    .map(({ name, place, sqlPath }) => ({
      rule: missingSqlFile,
      key: `missing sql ${name}`,
      label: name,
      draft: {
        subject: name,
        message: `${name} has no migration.sql: \`${toolOf(history)?.deploys ?? ''}\` stops with P3015, and no migration is applied any more.`,
        why: 'Every folder beside the lock file is a migration and has to hold its SQL.',
        file: place.file,
        line: place.line,
        action: { text: `Restore ${sqlPath}, or remove the folder.`, steps: [] },
      },
    }));
}

/** SQL files of the folder that the tool passes over without stopping. */
export function passedOverFiles(history: History): Problem[] {
  return history.strayFiles
    .filter((file) => /^\d{3,}/.test(posix.basename(file)) && !byHand.test(posix.basename(file, '.sql')))
    .map((file) => ({
      rule: orphanSqlFile,
      key: `orphan ${file.slice(history.out.length)}`,
      label: posix.basename(file),
      draft: {
        subject: posix.basename(file),
        message: `Nothing will ever run ${file}: its name is not that of a migration.`,
        why: 'What is not named like a migration is passed over.',
        file,
        line: 1,
        action: { text: `Make a migration of it: \`${toolOf(history)?.creates ?? ''}\`.`, steps: [] },
      },
    }));
}

/** Migrations dated more than a day ahead: whatever is made before that day sorts before them. */
export function futureNames(history: History, now: number): Problem[] {
  const tool = toolOf(history);
  return history.entries
    .filter(({ when }) => when !== null && when > now + day)
    .map(({ name, when, place }) => ({
      rule: futureTimestamp,
      key: `future ${name}`,
      label: name,
      draft: {
        severity: tool?.late === 'refused' ? ('warning' as const) : ('notice' as const),
        subject: name,
        message: `${name} is dated in the future (${dated(when ?? 0)}): every migration that is made before then sorts before it${tool?.late === 'refused' ? `, and \`${tool.deploys}\` refuses to run those` : ''}.`,
        why: 'Migrations run in the order of their names.',
        file: place.file,
        line: place.line,
        action: { text: 'Give it the present time, unless a database has run it already.', steps: [] },
      },
    }));
}
