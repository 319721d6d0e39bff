import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reviewCheckout } from '../../src/cli/review.ts';
import { makeFinding } from '../../src/core/finding.ts';
import { changeUrl } from '../../src/postgres/client.ts';
import { ask, type Answer } from '../../src/production/ask.ts';
import { openProduction } from '../../src/production/session.ts';
import type { Server } from '../../src/postgres/server.ts';
import { checkOnProduction } from '../../src/review/preflight.ts';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import { servers, start } from '../postgres/support.ts';
import { config, journal, makeRepo } from '../project/repo.ts';
import { fakeProduction, fakeTerminal, type FakeProduction } from './support.ts';

const shop = `
  CREATE TABLE users (id integer PRIMARY KEY, email text, name text, mood text);
  INSERT INTO users SELECT i, CASE WHEN i > 12 THEN 'secret-' || i END, 'n', 'ok' FROM generate_series(1, 20) i;
  CREATE TABLE hidden (id integer);
  ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
  CREATE TABLE closed (id integer);
  CREATE VIEW people AS SELECT * FROM users;
  CREATE FUNCTION mine(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM pg_sleep(600); RETURN true; END $$;
  CREATE FUNCTION lower(varchar) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text $$;
  CREATE FUNCTION fullness(users) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
  CREATE OPERATOR === (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text);
  CREATE DOMAIN checked AS text CHECK (mine(VALUE));
  CREATE TYPE mood AS ENUM ('ok', 'sad');
`;

describe.each(servers)('asking production (%s)', (_name, binaries) => {
  let server: Server;
  let production: FakeProduction;

  beforeAll(async () => {
    server = await start({ binaries });
    production = await fakeProduction(server, shop);
  });
  afterAll(async () => {
    await production.end();
    await server.stop();
  });

  async function answers(...questions: string[]): Promise<Answer[]> {
    const opened = await openProduction(production.url, 'test');
    try {
      const given: Answer[] = [];
      for (const sql of questions) given.push(await ask(opened, { sql }));
      return given;
    } finally {
      await opened.end();
    }
  }

  test('one number', async () => {
    expect(
      await answers(
        'SELECT count(*) FROM "users" WHERE "email" IS NULL;',
        'SELECT count(*) FROM public.users WHERE "name" IS NULL',
        'SELECT (SELECT count(*) FROM users WHERE email IS NULL) + (SELECT count(*) FROM users WHERE id > 18)',
        `SELECT count(*) FROM users WHERE mood::text NOT IN ('ok')`,
        `SELECT count(*) FROM users WHERE mood::mood IS NULL`,
      ),
    ).toEqual([{ rows: 12 }, { rows: 0 }, { rows: 14 }, { rows: 0 }, { rows: 0 }]);
  });

  test('a conversion that fails there says only that some rows break it: never a value', async () => {
    const given = await answers('SELECT 0 * (count(email::integer)) FROM users');
    expect(given).toEqual([{ rows: 'some' }]);
  });

  test.each([
    ['DELETE FROM users', /not one SELECT/],
    ['SELECT 1; DELETE FROM users', /not one SELECT/],
    ['WITH gone AS (DELETE FROM users RETURNING 1) SELECT count(*) FROM gone', /withClause/],
    ['SELECT count(*) INTO kept FROM users', /intoClause/],
    ['SELECT count(*) FROM (SELECT FROM users FOR UPDATE) AS s', /lockingClause/],
    ['SELECT pg_sleep(1)', /can do more than compute/],
    [`SELECT setval('s', 1)`, /can do more than compute/],
    [`SELECT count(*) FROM users WHERE pg_read_file(email) = ''`, /can do more than compute/],
    [`SELECT set_config('transaction_read_only', 'off', true)`, /can do more than compute/],
    [`SELECT count(lo_import(email)) FROM users`, /can do more than compute/],
    [`SELECT count(query_to_xml(email, true, true, '')) FROM users`, /not run on production/],
    [`SELECT count(repeat(email, 1000000000)) FROM users`, /not run on production/],
    ['SELECT count(*) FROM users WHERE mine(email)', /not built in/],
    ['SELECT count(*) FROM users WHERE public.mine(email)', /not built in/],
    [`SELECT count(*) FROM users WHERE lower(email) = 'a'`, /of its own/],
    ['SELECT count(users.fullness) FROM users', /no column fullness/],
    [`SELECT count(*) FROM users WHERE email === 'a'`, /operator ===/],
    [`SELECT count(*) FROM users WHERE email OPERATOR(public.===) 'a'`, /not built in/],
    ['SELECT count(email::checked) FROM users', /production’s own/],
    ['SELECT count(*) FROM people', /no table of the application/],
    ['SELECT count(*) FROM pg_catalog.pg_authid', /no table of the application/],
    ['SELECT count(*) FROM generate_series(1, 1000000000)', /no such query needs/],
    ['SELECT count(*) FROM users, users AS other, users AS third; --', null],
    ['SELECT (users.*)::text FROM users', /more than columns/],
    ['SELECT email FROM users', /gave no number/],
  ])('%s is not run, or does no harm', async (sql, reason) => {
    const [answer] = await answers(sql);
    if (reason === null) expect(answer).toEqual({ rows: 8000 });
    else expect(answer).toEqual({ rows: null, reason: expect.stringMatching(reason) });
  });

  test('what the role may not read is unknown, not 0', async () => {
    const [secured, closed, none] = await answers(
      'SELECT count(*) FROM hidden',
      'SELECT count(*) FROM closed',
      'SELECT count(*) FROM nowhere',
    );
    expect(secured).toEqual({ rows: null, reason: expect.stringContaining('may not read all rows') });
    expect(closed).toEqual({ rows: 0 });
    expect(none).toEqual({ rows: null, reason: expect.stringContaining('production has no table') });
  });

  test('a table that somebody else has locked is not waited for', async () => {
    await production.owner.query('BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE');
    const [answer] = await answers('SELECT count(*) FROM users');
    await production.owner.query('ROLLBACK');
    expect(answer).toEqual({ rows: null, reason: expect.stringContaining('has the table locked') });
  });

  describe('findings', () => {
    const rule = ruleCatalogue.find(({ name }) => name === 'fails-if-data') ?? ruleCatalogue[0];
    const finding = (where: string) => {
      if (rule === undefined) throw new Error('no rule');
      return makeFinding(rule, {
        subject: where,
        severity: 'warning',
        message: 'Fails if `users` has NULLs.',
        action: { text: '', steps: [] },
        preflight: { assumption: 'no NULL in it', sql: `SELECT count(*) FROM users WHERE ${where}`, rows: null },
      });
    };
    const check = (url: string, where: string, rules = {}) =>
      checkOnProduction([finding(where)], { preflight: url, rules }, () => undefined);

    test('0 rows: a notice that says so', async () => {
      const { findings, notes } = await check(production.url, 'name IS NULL');
      expect(findings[0]).toMatchObject({
        severity: 'notice',
        message: 'Fails if `users` has NULLs: checked on production, 0 rows.',
        preflight: { rows: 0 },
      });
      expect(notes).toEqual([]);
    });

    test('some rows: an error with their number, unless the settings say how severe the rule is', async () => {
      const { findings } = await check(production.url, 'email IS NULL');
      expect(findings[0]).toMatchObject({
        severity: 'error',
        message: 'Fails if `users` has NULLs: 12 rows on production.',
        preflight: { rows: 12 },
      });
      const set = await check(production.url, 'email IS NULL', { 'fails-if-data': 'warning' });
      expect(set.findings[0]?.severity).toBe('warning');
    });

    test('what is counted in groups is told in groups', async () => {
      const one = finding('email IS NULL');
      const grouped = { ...one, preflight: { ...one.preflight, counts: 'groups' } } as typeof one;
      const { findings } = await checkOnProduction(
        [grouped],
        { preflight: production.url, rules: {} },
        () => undefined,
      );
      expect(findings[0]?.message).toBe('Fails if `users` has NULLs: 12 groups of equal rows on production.');
    });

    test('no answer: as it was, and a sentence that says why', async () => {
      const { findings, notes } = await check(production.url, 'mine(email)');
      expect(findings[0]).toMatchObject({ severity: 'warning', preflight: { rows: null } });
      expect(notes).toEqual([
        'Production was not asked whether there is no NULL in it: it was not run: mine() is not built in.',
      ]);
    });

    test.each([
      ['a wrong password', (url: string) => changeUrl(url, { password: 'guess' }), 'refuses the role'],
      ['another database', (url: string) => changeUrl(url, { database: 'nowhere' }), 'no such database'],
      ['a closed port', () => 'postgres://me:guess@127.0.0.1:1/db', 'nothing listens'],
      ['an unknown host', () => 'postgres://me:guess@no-such-host.invalid/db', 'host is unknown'],
    ])('%s: said without host, role and password', async (_, change, words) => {
      const url = change(production.url);
      const { findings, notes } = await check(url, 'email IS NULL');
      expect(findings[0]?.severity).toBe('warning');
      expect(notes).toEqual([expect.stringMatching(/^Production was not asked: /)]);
      expect(notes[0]).toContain(words);
      const { hostname, username, password } = new URL(url);
      for (const secret of [hostname, username, password]) expect(notes[0]?.split(/[\s"]/)).not.toContain(secret);
    });
  });

  describe('raincheck review --preflight', () => {
    const base = 'CREATE TABLE "users" ("id" integer PRIMARY KEY, "email" text, "name" text, "mood" text);\n';
    const required = (column: string) => `ALTER TABLE "users" ALTER COLUMN "${column}" SET NOT NULL;\n`;

    async function reviewed(
      sql: string,
      files: Record<string, string> = {},
      flags: Record<string, unknown> = {},
      before: Record<string, string> = {},
    ) {
      const repo = makeRepo();
      const first = { tag: '0000_users', when: 1_700_000_000_000, sql: base };
      repo.commit({ 'drizzle.config.ts': config(), ...journal([first]), ...before });
      repo.write({ ...journal([first, { tag: '0001_more', when: 1_700_000_001_000, sql }]), ...files });
      const terminal = fakeTerminal(repo.root);
      const own = { database: 'embedded', drizzleKit: 'off', preflight: production.url };
      return reviewCheckout(repo.root, { ...own, ...flags }, terminal);
    }

    test('rows that break it block, with their number; where there are none the finding is a notice', async () => {
      const red = await reviewed(required('email'));
      expect(red.verdict).toBe('block');
      expect(red.projects[0]?.findings.find(({ rule }) => rule === 'fails-if-data')).toMatchObject({
        severity: 'error',
        message: expect.stringMatching(/: 12 rows on production\.$/),
      });
      const green = await reviewed(required('name'));
      expect(green.projects[0]?.findings.find(({ rule }) => rule === 'fails-if-data')).toMatchObject({
        severity: 'notice',
        message: expect.stringMatching(/: checked on production, 0 rows\.$/),
      });
    });

    test('a new column without a value: also on an empty table the running code needs looking at', async () => {
      await production.write('CREATE TABLE IF NOT EXISTS empty (id integer PRIMARY KEY)');
      const role = new URL(production.url).username;
      await production.write(`GRANT SELECT ON empty TO ${role}`);
      const sql = 'ALTER TABLE "empty" ADD COLUMN "plan" text NOT NULL;\n';
      const review = await reviewed(
        sql,
        {},
        { beforeBaseline: 'before.sql' },
        { 'before.sql': 'CREATE TABLE empty (id integer PRIMARY KEY);' },
      );
      expect(review.projects[0]?.findings.find(({ rule }) => rule === 'fails-on-rows')).toMatchObject({
        severity: 'warning',
        message: expect.stringMatching(/: checked on production, 0 rows\.$/),
      });
    });

    test('without a trial nobody knows what to ask, and the report says so', async () => {
      const review = await reviewed(required('name'), {}, { database: 'none' });
      expect(review.projects[0]?.notChecked).toContainEqual(expect.stringMatching(/^Production was not asked: /));
    });

    test('an address in a file of the repository is refused, and not repeated', async () => {
      const files = { 'raincheck.config.json': JSON.stringify({ preflight: 'postgres://me:hunter2@evil.example/db' }) };
      const error = await reviewed(required('name'), files).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'KnownError', where: 'raincheck.config.json' });
      expect(JSON.stringify([error, String(error)])).not.toContain('hunter2');
    });

    test('an address of another kind is an error that does not repeat it', async () => {
      const error = await reviewed(required('name'), {}, { preflight: 'mysql://me:hunter2@host/db' }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ name: 'KnownError', message: expect.stringContaining('--preflight') });
      expect(JSON.stringify([error, String(error)])).not.toContain('hunter2');
    });
  });
});
