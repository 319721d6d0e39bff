import type { Finding } from '../../src/core/review.ts';
import type { TransactionMode } from '../../src/core/words.ts';
import type { Server } from '../../src/postgres/server.ts';
import { batchContext } from '../../src/batch/context.ts';
import { judge } from '../../src/verdict/judge.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { withTrial } from '../../src/trial/trial.ts';
import { lockTimeout } from '../../src/wayout/lock-timeout.ts';
import { findWaysOut } from '../../src/wayout/find.ts';
import { baselineOf, migrationsOf, project } from '../trial/lab.ts';

/** Tries SQL on a baseline, judges it, and looks for the ways out: the findings that got one, or an advice. */
export async function waysOutOf(
  server: Server,
  baseline: string,
  pending: string | string[],
  transaction: TransactionMode = 'batch',
): Promise<Finding[]> {
  const { migrations, statements } = await migrationsOf(pending);
  const database = await baselineOf(server, baseline);
  const settings = settingsSchema.parse({});
  try {
    return await withTrial(
      server,
      database,
      { migrations, statements, project, transaction, rows: 200 },
      async (trial, stage) => {
        const findings = judge({ statements, trial, transaction, settings, today: '2026-11-21' });
        const batch = batchContext({ statements, trial, transaction, settings });
        const ways = await findWaysOut({ findings, batch, stage, server: `PostgreSQL ${server.version}` });
        return ways.findings.filter(({ severity }) => severity !== 'notice');
      },
    );
  } finally {
    await server.dropDatabase(database);
  }
}

/** A finding's way out as a person reads it, one line each; without the time-outs, which are everywhere (steps.test.ts). */
export function told({ rule, wayOut }: Finding): string[] {
  if (wayOut === undefined) return [`${rule}: none`];
  const { proof, releases } = wayOut;
  return [
    `${rule}: ${proof.status}${proof.status === 'advice' ? `, ${proof.reason}` : proof.notes.map((note) => `, ${note}`).join('')}`,
    ...releases.flatMap(({ sql, transaction }) => [`-- ${transaction}`, ...sql.filter((one) => one !== lockTimeout)]),
  ];
}
