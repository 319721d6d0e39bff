import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { Server } from '../../src/postgres/server.ts';
import { usualLimits } from '../../src/trial/limits.ts';
import { alignSchemas } from '../../src/rows/align.ts';
import { fillTables } from '../../src/rows/fill.ts';
import { withFiller } from '../../src/rows/filler-session.ts';
import { readSchema } from '../../src/rows/schema.ts';
import { placeStatements } from '../../src/trial/statements.ts';
import { Workshop, type Prepared } from '../../src/trial/workshop.ts';
import { base } from './base.ts';
import { cases } from './cases.ts';
import { baselineOf, brief, migrationsOf, project, servers, startLab, tryOn } from './lab.ts';

describe('what a statement does, on the embedded PostgreSQL', () => {
  let server: Server;
  let baseline: string;
  beforeAll(async () => {
    server = await startLab();
    baseline = await baselineOf(server, base);
  });
  afterAll(async () => {
    await server.stop();
  });

  test.each(cases)('%s', async (sql, facts) => {
    const trial = await tryOn(server, baseline, sql, { rows: 200 });
    const last = trial.facts.at(-1);
    expect(last && brief(last)).toEqual(facts);
  });
});

// Debian's 15, where it is installed: a whole trial per case would take long, so only the run that watches.
const watchedOn15 = 'what a statement does, watched on PostgreSQL 15';
const describeOn15 = (body: () => void): void =>
  existsSync(servers['15'])
    ? describe(watchedOn15, body)
    : describe.skip(`left out: no PostgreSQL 15 in ${servers['15']}: ${watchedOn15}`, body);
describeOn15(() => {
  let server: Server;
  let prepared: Prepared;
  beforeAll(async () => {
    server = await startLab('15');
    const shop = await workshop('SELECT 1');
    const database = await baselineOf(server, base);
    prepared = await shop.withAdmin(database, async (admin) => {
      const schema = await readSchema(admin);
      const demands = {
        clean: new Set(schema.keys()),
        bare: new Set<number>(),
        writtenAs: new Map(),
        shapes: new Map(),
        named: new Set<number>(),
      };
      const fill = (): Promise<void> =>
        withFiller(server, admin, database, async (session) => {
          await fillTables(session, alignSchemas(schema, schema, demands), () => 200);
        });
      return shop.prepare(database, admin, fill);
    });
  });
  afterAll(async () => {
    await server.stop();
  });

  async function workshop(sql: string): Promise<Workshop> {
    const { migrations, statements } = await migrationsOf(sql);
    return new Workshop(server, {
      migrations,
      statements: placeStatements(migrations, statements),
      project,
      transaction: 'batch',
      limits: usualLimits,
    });
  }

  // Nothing told the rows about casts and partition bounds here: text is no label, no JSON, and dates are anywhere.
  const watchable = cases.filter(([sql]) => !/name::(mood|jsonb)|ATTACH PARTITION loose /.test(sql));
  test.each(watchable)('%s', async (sql, { error, ...facts }) => {
    const shop = await workshop(sql);
    const { statements } = await shop.runOnCopy(prepared, { mode: 'steps' });
    const last = statements.at(-1);
    expect(last?.error?.sqlstate ?? last?.blockError?.sqlstate).toBe(error);
    if (last?.error) return;
    expect(last?.derived && brief({ error: null, ...last.derived })).toEqual(facts);
  });
});
