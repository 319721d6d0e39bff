import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isKnownError, type KnownError } from '../../src/core/errors.ts';
import { errorText } from '../../src/cli/error-text.ts';
import { openRepository } from '../../src/project/repository.ts';
import { resolveSettings } from '../../src/review/settings.ts';
import { settingsOfPull } from '../../src/review/settings-of-pull.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { settingsOfProject, strayProjects } from '../../src/settings/of-project.ts';
import type { Files } from '../fakes/pull-request.ts';
import { makeRepo, temporaryFolder } from '../project/repo.ts';

const environment = { PATH: process.env['PATH'] };
const json = (values: object): string => JSON.stringify(values);

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const settingsOf = (files: Readonly<Record<string, string>>): Promise<Settings> =>
  resolveSettings({ root: folderWith(files), environment, stronger: [] });

async function errorOf(files: Readonly<Record<string, string>>): Promise<KnownError> {
  const error: unknown = await settingsOf(files).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!isKnownError(error)) throw new Error(`not the error that was waited for: ${String(error)}`);
  return error;
}

/** The settings by which a pull request is judged that makes `head` of `base`. @param lay lays files that are not committed */
async function judged(base: Files, head: Files, lay: (root: string) => void = () => undefined) {
  const repo = makeRepo();
  const before = repo.commit({ 'README.md': 'base\n', ...base }, 'base');
  const after = repo.commit({ 'README.md': 'head\n', ...head }, 'head');
  lay(repo.root);
  const repository = await openRepository(repo.root, { env: process.env });
  try {
    return await settingsOfPull(
      repository,
      { base: before, head: after, baseTip: null },
      { environment, stronger: [] },
    );
  } finally {
    repository.close();
  }
}

describe('all that is wrong, at once, with its place', () => {
  const wrong = `{
  "failOnn": "error",
  "failOn": "warnin",
  "rows": -1,
  "rules": {
    "drop-colum": "off",
    "drop-table": "fatal"
  },
  "accept": [
    { "rule": "drop-table", "subject": "users", "becaus": "x", "because": "yes" }
  ],
  "projects": { "apps/api": { "postgresVersio": 15 } }
}
`;

  test('in JSON', async () => {
    const error = await errorOf({ 'raincheck.config.json': wrong });
    expect(error.headline).toBe('7 settings are wrong.');
    expect(error.points).toEqual([
      'raincheck.config.json:2: There is no setting failOnn: did you mean failOn?',
      'raincheck.config.json:3: The setting failOn is not valid: must be error, warning or never; did you mean warning?',
      'raincheck.config.json:4: The setting rows is not valid: must be at least 0.',
      'raincheck.config.json:7: The setting rules (drop-table) is not valid: must be off, notice, warning or error, or one of them with the rule’s options: ["warning", { … }].',
      'raincheck.config.json:10: The setting accept (0.becaus) is not valid: there is no becaus: did you mean because?',
      'raincheck.config.json:12: The setting projects (apps/api.postgresVersio) is not valid: there is no postgresVersio: did you mean postgresVersion?',
      'raincheck.config.json:6: There is no rule drop-colum: did you mean drop-column?',
    ]);
    expect(errorText(error).split('\n')).toHaveLength(10);
  });

  test.each([
    ['a default export', 'export default {\n  // ours\n  failOn: "erorr",\n};\n', 3],
    [
      'a call and a type',
      "import { defineConfig } from 'raincheck';\n\nexport default defineConfig({\n  failOn: 'erorr' as never,\n});\n",
      4,
    ],
    ['a name', 'const config = {\n  failOn: "erorr",\n} satisfies object;\nexport default config;\n', 2],
    ['parts by name', 'const rules = {\n  "drop-column": "erorr",\n};\nexport default { rules };\n', 2],
  ])('in a program: %s', async (_, text, line) => {
    expect((await errorOf({ 'raincheck.config.ts': text })).where).toBe(`raincheck.config.ts:${line}`);
  });

  test('in package.json', async () => {
    const text = '{\n  "name": "x",\n  "raincheck": {\n    "failOn": "erorr"\n  }\n}\n';
    expect((await errorOf({ 'package.json': text })).where).toBe('package.json:4');
  });

  test('a value that a variable overrules is wrong all the same', async () => {
    const root = folderWith({ 'raincheck.config.json': '{ "rows": "many" }' });
    const stronger = { ...environment, RAINCHECK_ROWS: '5' };
    await expect(resolveSettings({ root, environment: stronger, stronger: [] })).rejects.toThrow(
      /rows is not valid: must be a number, not text/,
    );
  });

  test('options of rules, of the whole and of one project', async () => {
    const text = `{
  "rules": {
    "required-columns": ["warning", {
      "colums": ["created_at"]
    }],
    "key-type": ["warnin", {}]
  },
  "projects": { "api": { "rules": {
    "migration-name": ["error", { "pattern": "(" }] } } }
}`;
    expect((await errorOf({ 'raincheck.config.json': text })).points).toEqual([
      'raincheck.config.json:6: The setting rules (key-type) is not valid: must be off, notice, warning or error, or one of them with the rule’s options: ["warning", { … }].',
      'raincheck.config.json:4: The options of the rule required-columns are not valid (colums): there is no colums: did you mean columns?',
      'raincheck.config.json:9: The options of the rule migration-name are not valid (pattern): must be a regular expression.',
    ]);
  });

  test('valid options stay, and a severity alone leaves them', async () => {
    const settings = await settingsOf({
      'raincheck.config.json': json({ extends: './a.json', rules: { 'required-columns': 'error' } }),
      'a.json': json({ rules: { 'required-columns': ['warning', { columns: ['deleted_at'] }] } }),
    });
    expect(settings.rules).toEqual({ 'required-columns': ['error', { columns: ['deleted_at'] }] });
  });

  test('a rule without options takes none', async () => {
    const text = json({ rules: { 'drop-table': ['warning', { columns: [] }] } });
    expect((await errorOf({ 'raincheck.config.json': text })).message).toMatch(/drop-table has no options/);
  });
});

describe('files of every ending', () => {
  test.each([
    ['ts', "import { defineConfig } from 'raincheck';\nexport default defineConfig({ rows: 7 as number });"],
    ['mts', "import { defineConfig } from 'raincheck';\nexport default defineConfig({ rows: 7 as number });"],
    ['cts', "const { defineConfig } = require('raincheck');\nmodule.exports = defineConfig({ rows: 7 as number });"],
    ['js', 'export default { rows: Number("7") };'],
    ['mjs', 'export default { rows: Number("7") };'],
    ['cjs', 'module.exports = { rows: Number("7") };'],
    ['json', '{ "$schema": "./node_modules/raincheck/schemas/config-v1.schema.json", "rows": 7 }'],
  ])('raincheck.config.%s', async (ending, text) => {
    expect((await settingsOf({ [`raincheck.config.${ending}`]: text })).rows).toBe(7);
    const { settings } = await judged({ [`raincheck.config.${ending}`]: text }, {});
    expect(settings.rows).toBe(7);
  });
});

describe('extends', () => {
  test('a file, a list, a chain: the nearer one wins, maps are merged, a severity leaves options alone', async () => {
    const settings = await settingsOf({
      'raincheck.config.json': json({ extends: ['./team/a.json', './team/b.ts'], rules: { 'drop-table': 'notice' } }),
      'team/a.json': json({ extends: '../base.json', rows: 2, rules: { 'drop-column': 'error', 'drop-table': 'off' } }),
      'team/b.ts': 'export default { rows: 3 };',
      'base.json': json({ rows: 1, timeout: 50, failOn: 'warning' }),
    });
    expect(settings).toMatchObject({
      rows: 3,
      timeout: 50,
      failOn: 'warning',
      rules: { 'drop-column': 'error', 'drop-table': 'notice' },
    });
  });

  test('a package, as JSON and as a program', async () => {
    const settings = await settingsOf({
      'raincheck.config.json': json({ extends: ['@acme/raincheck', 'plain/strict.json'] }),
      'node_modules/@acme/raincheck/package.json': json({ name: '@acme/raincheck', main: 'index.cjs' }),
      'node_modules/@acme/raincheck/index.cjs': 'module.exports = { rows: 5 + 6 };',
      'node_modules/plain/package.json': json({ name: 'plain' }),
      'node_modules/plain/strict.json': json({ preset: 'strict' }),
    });
    expect(settings).toMatchObject({ rows: 11, preset: 'strict' });
  });

  test.each<[string, Record<string, string>, RegExp, string]>([
    [
      'a circle',
      {
        'raincheck.config.json': json({ extends: './a.json' }),
        'a.json': json({ extends: './b.json' }),
        'b.json': json({ extends: './a.json' }),
      },
      /raincheck\.config\.json → a\.json → b\.json → a\.json/,
      'b.json',
    ],
    [
      'itself',
      { 'raincheck.config.json': json({ extends: './raincheck.config.json' }) },
      /extend themselves/,
      'raincheck.config.json',
    ],
    [
      'a file that is not there',
      { 'raincheck.config.json': json({ extends: './teem.json' }) },
      /teem\.json, and there is no such file/,
      'raincheck.config.json',
    ],
    [
      'a package that is not there',
      { 'raincheck.config.json': json({ extends: '@acme/nothing' }) },
      /package @acme\/nothing, which is not installed/,
      'raincheck.config.json',
    ],
    [
      'another shape',
      { 'raincheck.config.json': json({ extends: './a.json' }), 'a.json': '[1]' },
      /must be an object/,
      'a.json',
    ],
    [
      'no name',
      { 'raincheck.config.json': json({ extends: [1] }) },
      /extends must be the name/,
      'raincheck.config.json',
    ],
    [
      'outside',
      { 'raincheck.config.json': json({ extends: '../../etc/x.json' }) },
      /outside of the repository/,
      'raincheck.config.json',
    ],
    [
      'a wrong setting in it',
      { 'raincheck.config.json': json({ extends: './a.json' }), 'a.json': '{\n  "rows": -1\n}' },
      /rows is not valid/,
      'a.json:2',
    ],
    [
      'a secret in it',
      { 'raincheck.config.json': json({ extends: './a.json' }), 'a.json': json({ preflight: 'postgres://a:b@c/d' }) },
      /secret/,
      'a.json',
    ],
  ])('%s is told clearly', async (_, files, message, where) => {
    const error = await errorOf(files);
    expect(error.message).toMatch(message);
    expect(error.where).toBe(where);
  });

  const extending = { 'raincheck.config.json': json({ extends: './team.json' }) };
  const team = { failOn: 'warning', rules: { 'drop-table': 'error' } };

  test('a pull request cannot weaken the file that the base extends: counts after the merge, and is told', async () => {
    const { settings, notes } = await judged(
      { ...extending, 'team.json': json(team) },
      { 'team.json': json({ ...team, failOn: 'never' }) },
    );
    expect(settings).toMatchObject(team);
    expect(notes.join('\n')).toMatch(/changes settings: failOn: warning → never\. It counts after the merge/);
  });

  test('what it extends newly, or no longer, counts after the merge', async () => {
    const { settings, notes } = await judged(
      { 'raincheck.config.json': json(team) },
      { ...extending, 'team.json': json({ failOn: 'never' }) },
    );
    expect(settings).toMatchObject(team);
    expect(notes.join('\n')).toContain('failOn: warning → never');
  });

  test('a first config that extends something weak stays without effect', async () => {
    const { settings } = await judged({}, { ...extending, 'team.json': json({ failOn: 'never', preset: 'strict' }) });
    expect(settings).toEqual(mergeSettings([{ values: { preset: 'strict' }, source: '', write: () => '' }]));
  });

  test('a broken file of the base is mended by the pull request that mends it', async () => {
    const { settings } = await judged({ ...extending, 'team.json': '{ "rows": -1 }' }, { 'team.json': json(team) });
    expect(settings.failOn).toBe('warning');
    await expect(judged({ ...extending, 'team.json': '{ "rows": -1 }' }, {})).rejects.toThrow(/rows is not valid/);
  });

  const workspace = (main: string): Files => ({
    'packages/rain/package.json': json({ name: '@acme/rain', main: 'index.cjs' }),
    'packages/rain/index.cjs': main,
  });
  const link = (root: string): void => {
    mkdirSync(path.join(root, 'node_modules/@acme'), { recursive: true });
    symlinkSync('../../packages/rain', path.join(root, 'node_modules/@acme/rain'));
  };

  test.each([
    ['extended', { 'raincheck.config.json': json({ extends: '@acme/rain' }) }],
    ['imported', { 'raincheck.config.cjs': "module.exports = { ...require('@acme/rain') };" }],
  ])('a package of the workspace that is %s is the base’s, whatever the checkout has', async (_, config) => {
    const { settings } = await judged(
      { ...config, ...workspace('module.exports = { failOn: "warning" };') },
      workspace('module.exports = { failOn: "never" };'),
      link,
    );
    expect(settings.failOn).toBe('warning');
  });

  test('of a package that the pull request may have replaced, only what is stricter counts', async () => {
    const { settings, notes } = await judged(
      { 'raincheck.config.json': json({ extends: 'shared' }), 'package.json': json({ dependencies: { shared: '1' } }) },
      { 'package.json': json({ dependencies: { shared: '2' } }) },
      (root) => {
        mkdirSync(path.join(root, 'node_modules/shared'), { recursive: true });
        writeFileSync(path.join(root, 'node_modules/shared/package.json'), json({ name: 'shared', main: 'i.json' }));
        writeFileSync(path.join(root, 'node_modules/shared/i.json'), json({ failOn: 'never', preset: 'strict' }));
      },
    );
    expect(settings).toMatchObject({ failOn: 'error', preset: 'strict' });
    expect(notes.join('\n')).toMatch(/extend shared, and this pull request changes what is installed/);
  });
});

describe('the published schema', () => {
  const schema = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../schemas/config-v1.schema.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);

  test.each<[boolean, object]>([
    [true, {}],
    [true, { $schema: 'x', extends: ['./a.json'], failOn: 'warning', comment: 'on-failure', postgresVersion: 15 }],
    [
      true,
      { rules: { 'drop-table': 'off', 'required-columns': ['error', { columns: ['a', { name: 'b', type: 'int' }] }] } },
    ],
    [true, { projects: { api: { rules: { 'key-type': ['warning', { allow: ['uuid'] }] }, rows: 5 } } }],
    [false, { failOnn: 'error' }],
    [false, { failOn: 'sometimes' }],
    [false, { preflight: 'postgres://a/b' }],
    [false, { rules: { 'drop-tabel': 'off' } }],
    [false, { rules: { 'drop-table': ['off', {}] } }],
    [false, { rules: { 'required-columns': ['error', { colums: ['a'] }] } }],
    [false, { projects: { api: { failOn: 'never' } } }],
  ])('says %p of %j, as the settings do', async (valid, config) => {
    expect(isValid(config)).toBe(valid);
    const files = { 'raincheck.config.json': json(config), 'a.json': '{}' };
    const isAccepted = await settingsOf(files).then(
      () => true,
      () => false,
    );
    // A rule without options takes an empty list of them.
    if (!json(config).includes('["off",{}]')) expect(isAccepted).toBe(valid);
  });
});

describe('projects', () => {
  const settings = mergeSettings([
    {
      values: {
        rows: 10,
        rules: { 'drop-table': 'error', 'drop-column': 'error' },
        projects: {
          './apps/api/': { postgresVersion: 15, rows: 20, rules: { 'drop-table': 'off' }, stats: 'api.json' },
        },
      },
      source: 'raincheck.config.json',
      write: ({ name }) => name,
    },
  ]);

  test('what a project sets for itself holds there alone', () => {
    expect(settingsOfProject(settings, 'apps/api')).toMatchObject({
      postgresVersion: '15',
      rows: 20,
      stats: 'api.json',
      rules: { 'drop-table': 'off', 'drop-column': 'error' },
    });
    expect(settingsOfProject(settings, 'apps/web')).toBe(settings);
  });

  test('a folder without a project is told with the nearest one', () => {
    expect(strayProjects(settings, ['apps/api', 'apps/web'])).toEqual([]);
    expect(strayProjects(settings, ['apps/apis'])).toEqual([
      'The settings speak of the project ./apps/api/, and no Drizzle config stands in that folder: they hold for nothing. Did you mean apps/apis?',
    ]);
  });
});

test.each([
  [true, 'always'],
  ['true', 'always'],
  [false, 'never'],
  ['on-failure', 'on-failure'],
])('comment: %p is %s', (value, meant) => {
  const layer = { values: { comment: value }, source: 'input', write: () => 'comment' };
  expect(mergeSettings([layer]).comment).toBe(meant);
});
