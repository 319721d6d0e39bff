import type { Client } from 'pg';
import type { BrokenReason } from '../core/review.ts';
import { parseFile } from '../sql/parse.ts';
import { adviceFor } from './advice.ts';
import type { BaselineOptions } from './options.ts';
import { isAbsent, type Lessons } from './attempt.ts';
import { execute } from '../postgres/client.ts';
import { circumstances, lineOf, postgresError, unreadable } from './problem.ts';
import { readRoles } from '../postgres/roles.ts';
import type { Server } from '../postgres/server.ts';
import { installStandIn } from '../postgres/stand-ins/install.ts';
import { extensionStatement } from '../postgres/stand-ins/statements.ts';
import { StoppedByWatchdog } from '../postgres/watchdog.ts';

/** Runs the hook as superuser, each statement on its own. */
export async function runHook(
  client: Client,
  options: BaselineOptions,
  server: Server,
  lessons: Lessons,
): Promise<BrokenReason | null> {
  if (options.beforeBaseline === null) return null;
  const file = await parseFile({ sql: options.beforeBaseline, file: 'before-baseline', migration: 'before-baseline' });
  if (!file.ok) return { ...unreadable(file.problem), next: 'Mend the before-baseline file.' };
  const rolesBefore = await readRoles(client);
  for (const { statement, node } of file.statements) {
    try {
      const asked = extensionStatement(node);
      if (asked !== null && server.superuser && !server.available.has(asked.extension)) {
        if (asked.does === 'update' || (await installStandIn(client, asked.extension, asked.schema))) continue;
      }
      await execute(client, statement.sql);
    } catch (error) {
      if (error instanceof StoppedByWatchdog) throw error;
      const read = postgresError(error);
      // An earlier project's baseline on this server may have made the role.
      const role = read.code === '42710' ? /^role "([^"]+)"/.exec(read.message)?.[1] : undefined;
      if (role !== undefined && rolesBefore.has(role)) continue;
      // The statement is another one in each attempt: the hook is parsed anew.
      if (isAbsent(lessons, statement, read)) continue;
      return {
        message: `The before-baseline SQL does not run: ${read.message}`,
        file: 'before-baseline',
        line: lineOf(statement, read),
        sql: statement.sql,
        hint: read.hint,
        next: adviceFor(read, circumstances(server, options.preset)) ?? 'Mend the before-baseline file.',
      };
    }
  }
  return null;
}
