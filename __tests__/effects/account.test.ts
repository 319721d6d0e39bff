import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Account } from '../../src/effects/account.ts';
import type { RuleSettings } from '../../src/batch/batch.ts';
import type { Finding } from '../../src/core/review.ts';
import { harmlessKinds } from '../../src/effects/harmless.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { judgeWithAccount } from '../../src/verdict/judge.ts';
import { Bench, statementsOf } from '../rules/harness.ts';

const baseline = `
  CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, name text);
  CREATE INDEX users_name_idx ON users (name);
  CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER note AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION note();
  CREATE SEQUENCE numbers;`;

describe('the account of a batch', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
  });

  async function judged(
    sql: string,
    settings: Partial<RuleSettings> = {},
  ): Promise<{ account: Account | null; findings: Finding[] }> {
    const { trial } = await bench.try(baseline, sql);
    const given = { ...settingsSchema.parse({}), ...settings };
    const statements = await statementsOf(sql);
    return judgeWithAccount({ statements, trial, transaction: 'batch', settings: given, today: '2026-11-21' });
  }

  test('each effect is counted once, by who explains it', async () => {
    const { account } = await judged(`
      ALTER TABLE users RENAME COLUMN name TO title;
      ALTER SEQUENCE numbers RENAME TO figures;
      COMMENT ON TABLE users IS 'accounts';
      ALTER TABLE users ADD COLUMN age integer;
      UPDATE users SET age = 1 WHERE id = 1;`);
    expect(Object.fromEntries(account?.rules ?? [])).toEqual({ 'rename-column': 1 });
    expect(Object.fromEntries(account?.harmless ?? [])).toEqual({
      added: 2,
      'follows a rename': 1,
      'rows that a statement names': 1,
    });
    expect(account?.unexplained.map(({ kind, facet, subject }) => [kind, facet, subject])).toEqual([
      ['sequence', 'name', 'numbers'],
    ]);
  });

  test('nothing that changes nothing is an effect', async () => {
    const { account } = await judged('SELECT 1; ANALYZE users;');
    expect(account).toEqual({ rules: new Map(), harmless: new Map(), unexplained: [], findings: [] });
  });

  test('a rule that is switched off explains all the same', async () => {
    const { account, findings } = await judged('DROP INDEX users_name_idx', { rules: { 'drop-index': 'off' } });
    expect(findings).toEqual([]);
    expect(Object.fromEntries(account?.rules ?? [])).toEqual({ 'drop-index': 1 });
  });

  test('an accepted finding explains all the same, and an unexplained change can be accepted', async () => {
    const { findings } = await judged(`
      -- raincheck: accept drop-column because nobody reads it
      ALTER TABLE users DROP COLUMN name;
      -- raincheck: accept unexplained-change because nobody asks for the old name
      ALTER SEQUENCE numbers RENAME TO figures;`);
    expect(findings.filter(({ acceptance }) => acceptance === null).map(({ rule }) => rule)).toEqual([]);
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['drop-column', 'unexplained-change']);
  });

  test('both definitions are told', async () => {
    const { findings } = await judged('ALTER TABLE users REPLICA IDENTITY NOTHING');
    expect(findings.map(({ details }) => details)).toEqual(['Before: `none`. After: `replica identity n`.']);
  });

  test('every harmless kind has a name of its own and a reason', () => {
    expect(new Set(harmlessKinds.map(({ name }) => name)).size).toBe(harmlessKinds.length);
    for (const { reason } of harmlessKinds) expect(reason).toMatch(/\.$/);
  });
});
