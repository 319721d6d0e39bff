import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/project/repository.ts';
import { filesOfBase, filesOfFolder } from '../../src/review/settings-files.ts';
import { settingsOfPull } from '../../src/review/settings-of-pull.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { readInputs } from '../../src/settings/read.ts';
import { makeRepo, temporaryFolder } from '../project/repo.ts';
import type { Files } from '../fakes/pull-request.ts';

/** The settings by which a pull request is judged that makes `head` of `base`. */
async function judged(base: Files, head: Files, inputs: Record<string, string> = {}) {
  const repo = makeRepo();
  const before = repo.commit({ 'README.md': 'base\n', ...base }, 'base');
  const after = repo.commit({ 'README.md': 'head\n', ...head }, 'head');
  const repository = await openRepository(repo.root, { env: process.env });
  try {
    const environment = { PATH: process.env['PATH'] };
    const stronger = [readInputs(inputs, [])];
    const revisions = { base: before, head: after, baseTip: null };
    const result = await settingsOfPull(repository, revisions, { environment, stronger });
    return { ...result, root: repo.root };
  } finally {
    repository.close();
  }
}

const json = (values: object): string => JSON.stringify(values);
const defaults = mergeSettings([]);

/** Each makes a review find less, or let more through. */
const weaker: [string, Record<string, unknown>][] = [
  ['a rule off', { rules: { 'drop-column': 'off' } }],
  ['a rule down', { rules: { 'drop-column': 'notice' } }],
  ['a rule that facts make worse, at its own severity', { rules: { 'set-not-null-scans': 'notice' } }],
  ['failOn', { failOn: 'never' }],
  ['base', { base: 'HEAD' }],
  ['the list of configs', { config: ['elsewhere/drizzle.config.ts'] }],
  ['no comment', { comment: false }],
  ['no trial', { database: 'none' }],
  ['another server', { database: 'postgres://evil.example/db' }],
  ['sizes', { tableRows: { users: 3 } }],
  ['the file of sizes', { stats: 'mine.json' }],
  ['what counts as large', { largeTableRows: 9_000_000_000 }],
  ['no rows', { rows: 0 }],
  ['less time', { timeout: 1 }],
  ['no drizzle-kit', { drizzleKit: 'off' }],
  ['less time for drizzle-kit', { drizzleKitTimeout: 1 }],
  ['a transaction that holds no locks', { transaction: 'none' }],
  ['another image', { image: 'evil/postgres' }],
  ['other binaries', { postgresBinaries: './evil' }],
  ['SQL for the superuser', { beforeBaseline: 'evil.sql' }],
  ['rows of its own', { seed: ['evil.sql'], seedCommand: 'node evil.js' }],
  ['a server with data', { allowNonEmptyDatabase: true }],
  ['another folder', { output: '../../elsewhere' }],
  ['another version', { postgresVersion: 14 }],
  ['bare PostgreSQL', { databasePreset: 'none' }],
];

describe('a pull request cannot weaken its own check', () => {
  test.each(weaker)('%s: counts after the merge, and is told', async (_, values) => {
    const strict = { preset: 'strict', rules: { 'drop-table': 'error' } };
    const [first, ...rest] = await Promise.all([
      judged({ 'raincheck.config.json': json(strict) }, { 'raincheck.config.json': json({ ...strict, ...values }) }),
      judged({}, { 'package.json': json({ name: 'x', raincheck: values }) }),
      judged({}, { 'raincheck.config.ts': `export default ${json(values)} as const;\n` }),
    ]);
    expect(first?.settings).toEqual({ ...defaults, ...strict });
    for (const { settings } of rest) expect(settings).toEqual(defaults);
    for (const { notes } of [first, ...rest].flatMap((one) => one ?? [])) {
      expect(notes.join('\n')).toMatch(/^This pull request (changes|brings) settings/);
      expect(notes.join('\n')).toContain(Object.keys(values)[0]);
      expect(notes.join('\n')).toContain('after the merge');
    }
  });

  test('what is removed counts until the merge', async () => {
    const config = { failOn: 'warning', rules: { 'drop-column': 'error' } };
    const { settings, notes } = await judged(
      { 'raincheck.config.json': json(config) },
      { 'raincheck.config.json': null },
    );
    expect(settings).toEqual({ ...defaults, ...config });
    expect(notes).toEqual([
      'This pull request removes raincheck.config.json: failOn: warning → error (the default); rules.drop-column: error → not set. That counts after the merge.',
    ]);
  });

  test('another kind of config file is the same as another text', async () => {
    const { settings, notes } = await judged(
      { 'raincheck.config.json': json({ failOn: 'warning' }) },
      { 'raincheck.config.json': null, 'raincheck.config.js': 'export default { failOn: "never" };\n' },
    );
    expect(settings.failOn).toBe('warning');
    expect(notes[0]).toContain('failOn: warning → never');
  });

  test('the first config: what is stricter counts at once, and both are told', async () => {
    const config = {
      failOn: 'warning',
      rules: { 'drop-column': 'off', 'set-not-null-scans': 'error' },
      preset: 'strict',
    };
    const { settings, notes } = await judged({}, { 'raincheck.config.json': json(config) });
    expect(settings).toEqual({
      ...defaults,
      failOn: 'warning',
      preset: 'strict',
      rules: { 'set-not-null-scans': 'error' },
    });
    expect(notes[0]).toMatch(/heeded already: failOn.*set-not-null-scans.*preset.*after the merge: rules\.drop-column/);
  });

  test('inputs are the workflow’s: they count', async () => {
    const { settings, notes } = await judged({}, {}, { 'INPUT_FAIL-ON': 'never', INPUT_DATABASE: 'embedded' });
    expect(settings).toEqual({ ...defaults, failOn: 'never', database: 'embedded' });
    expect(notes).toEqual([]);
  });

  test('an unchanged config is not mentioned', async () => {
    const files = { 'raincheck.config.ts': 'export default { rules: { "drop-column": "warning" } };\n' };
    const { settings, notes } = await judged(files, {});
    expect([settings.rules, notes]).toEqual([{ 'drop-column': 'warning' }, []]);
  });
});

describe('a config that is a program', () => {
  const program = (value: string): string =>
    `import { writeFileSync } from 'node:fs';\nimport { value } from './value.js';\nwriteFileSync(new URL('./ran', import.meta.url), 'x');\nexport default Object.fromEntries([['failOn', ${value}]]);\n`;

  test('of the base runs, with the base’s files and without touching the checkout', async () => {
    const base = { 'raincheck.config.js': program('value'), 'value.js': 'export const value = "warning";\n' };
    const { settings, root } = await judged(base, { 'value.js': 'export const value = "never";\n' });
    expect(settings.failOn).toBe('warning');
    expect(existsSync(join(root, 'ran'))).toBe(false);
  });

  test('of the pull request does not run, and that is told', async () => {
    const head = { 'raincheck.config.js': program('"never"'), 'value.js': 'export const value = 1;\n' };
    const { settings, root, notes } = await judged({}, head);
    expect(settings).toEqual(defaults);
    expect(existsSync(join(root, 'ran'))).toBe(false);
    expect(notes[0]).toMatch(/raincheck\.config\.js would have to be run.*after the merge/);
  });
});

describe('configs that are not valid', () => {
  test.each([
    ['a name', json({ failon: 'never' }), /no setting failon/],
    ['a value', json({ failOn: 'sometimes' }), /failOn is not valid/],
    ['a rule', json({ rules: { 'drop-colum': 'off' } }), /no rule drop-colum/],
    ['JSON', '{', /not valid JSON/],
    ['a secret', json({ preflight: 'postgres://a:b@c/d' }), /secret/],
    ['an acceptance without a reason', json({ accept: [{ rule: 'a', subject: 'b', because: ' ' }] }), /reason/],
  ])('%s of the pull request: it says so before the merge', async (_, text, message) => {
    await expect(judged({}, { 'raincheck.config.json': text })).rejects.toThrow(message);
  });

  test('one of the base can be mended by a pull request', async () => {
    const broken = { 'raincheck.config.json': json({ rules: { 'gone-rule': 'off' } }) };
    await expect(judged(broken, {})).rejects.toThrow(/gone-rule/);
    const { settings, notes } = await judged(broken, { 'raincheck.config.json': json({ failOn: 'never' }) });
    expect(settings).toEqual(defaults);
    expect(notes[0]).toContain('not valid');
  });
});

describe('accept', () => {
  const entry = {
    rule: 'edited-migration',
    subject: '0000_init',
    because: 'it failed everywhere',
    until: '2030-01-01',
  };

  test('counts at once, from the head, and is shown', async () => {
    for (const base of [{}, { 'raincheck.config.json': json({ failOn: 'warning' }) }]) {
      const { settings, notes } = await judged(base, {
        'raincheck.config.json': json({ accept: [entry] }),
      });
      expect(settings.accept).toEqual([entry]);
      expect(notes.at(-1)).toBe(
        'This pull request accepts findings in its settings: edited-migration of 0000_init, because it failed everywhere, until 2030-01-01.',
      );
    }
  });
});

describe('the files that settings name', () => {
  const purpose = { what: 'The file of before-baseline', setting: 'before-baseline' };

  test('of a pull request are the base’s, also behind a link', async () => {
    const repo = makeRepo();
    symlinkSync('/etc/passwd', join(repo.root, 'out.sql'));
    symlinkSync('db', join(repo.root, 'link'));
    const base = repo.commit({ 'db/roles.sql': 'base\n' });
    repo.commit({ 'db/roles.sql': 'head\n', 'db/new.sql': 'new\n' });
    const repository = await openRepository(repo.root, { env: process.env });
    const files = filesOfBase(repository.tree(base), repo.root);
    const read = (path: string) => files.read(path, purpose);
    expect(await read('db/roles.sql')).toBe('base\n');
    expect(await read('./link/../db/roles.sql')).toBe('base\n');
    expect(await read(join(repo.root, 'link/roles.sql'))).toBe('base\n');
    expect(await read('db/new.sql')).toBeNull();
    expect(await read('out.sql')).toBeNull();
    await expect(read('/etc/passwd')).rejects.toThrow(/outside of the repository/);
    await expect(read('../x.sql')).rejects.toThrow(/outside of the repository/);
    repository.close();
  });

  test('of a checkout stay inside of it', async () => {
    const repo = makeRepo();
    repo.write({ 'db/roles.sql': 'here\n' });
    symlinkSync(temporaryFolder(), join(repo.root, 'away'));
    symlinkSync('/etc/passwd', join(repo.root, 'out.sql'));
    const files = filesOfFolder(repo.root);
    expect(await files.read('db/roles.sql', purpose)).toBe('here\n');
    for (const path of ['out.sql', '/etc/passwd', '../../etc/passwd', 'away']) {
      const answer = await files.read(path, purpose).catch((error: unknown) => error);
      if (answer !== null) expect(answer).toMatchObject({ name: 'KnownError', where: 'before-baseline' });
    }
  });
});
