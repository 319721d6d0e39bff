import { describe, expect, test } from '@jest/globals';
import { KnownError } from '../../src/core/errors.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { readEnvironment, readFlags, readInputs } from '../../src/settings/read.ts';
import { describeSettings } from '../../src/settings/schema.ts';

const configLayer = (values: Record<string, unknown>) => ({
  values,
  source: 'raincheck.config.json',
  write: (info: { name: string }) => info.name,
});

function errorOf(action: () => unknown): KnownError {
  try {
    action();
  } catch (error) {
    if (error instanceof KnownError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('mergeSettings', () => {
  test('without any layer the defaults hold', () => {
    expect(mergeSettings([])).toMatchObject({ database: 'auto', failOn: 'error', rows: 1000, config: [], rules: {} });
  });

  test('from weakest to strongest: config file, environment, inputs', () => {
    const settings = mergeSettings([
      configLayer({ failOn: 'never', rows: 5, database: 'embedded' }),
      readEnvironment({ RAINCHECK_FAIL_ON: 'warning', RAINCHECK_ROWS: '20', PATH: '/bin' }),
      readInputs({ 'INPUT_FAIL-ON': 'error', INPUT_ROWS: '', 'INPUT_GITHUB-TOKEN': 't' }, ['github-token']),
    ]);
    expect(settings).toMatchObject({ failOn: 'error', rows: 20, database: 'embedded' });
  });

  test('rules are merged one by one', () => {
    const settings = mergeSettings([
      configLayer({ rules: { 'drop-column': 'warning', 'drop-table': 'off' } }),
      readInputs({ INPUT_RULES: 'drop-table: error\n rename-column = notice' }, []),
    ]);
    expect(settings.rules).toEqual({ 'drop-column': 'warning', 'drop-table': 'error', 'rename-column': 'notice' });
  });

  test('flags come as commander gives them', () => {
    expect(
      mergeSettings([readFlags({ config: ['a.ts', 'b.ts'], rules: ['drop-column: off'], rows: '7', unrelated: 1 })]),
    ).toMatchObject({ config: ['a.ts', 'b.ts'], rules: { 'drop-column': 'off' }, rows: 7 });
  });

  test.each([
    ['an input', () => readInputs({ 'INPUT_FAIL-ONN': 'error' }, []), /fail-onn.*did you mean fail-on\?/],
    ['a variable', () => readEnvironment({ RAINCHECK_DATABSE: 'none' }), /RAINCHECK_DATABSE.*RAINCHECK_DATABASE\?/],
    ['a config key', () => mergeSettings([configLayer({ failon: 'error' })]), /failon.*did you mean failOn\?/],
    ['a far-off key', () => mergeSettings([configLayer({ zzzzzzzzzz: 1 })]), /known names are .*failOn/],
  ])('%s that does not exist is an error with the nearest name', (_, action, message) => {
    expect(errorOf(action).message).toMatch(message);
  });

  test.each([
    [{ failOn: 'sometimes' }, /failOn is not valid/],
    [{ rows: -1 }, /rows is not valid/],
    [{ database: 'mysql://x' }, /must be auto, container, embedded, none or a postgres:\/\/ URL/],
    [{ rules: { 'drop-table': 'fatal' } }, /rules \(drop-table\) is not valid/],
    [{ comment: 'perhaps' }, /comment is not valid/],
  ])('a wrong value %j is an error that names the setting as written', (values, message) => {
    const error = errorOf(() => mergeSettings([configLayer(values)]));
    expect(error.message).toMatch(message);
    expect(error.where).toBe('raincheck.config.json');
    expect(error.next).toMatch(/It means: /);
  });

  test('a line of rules without a severity is an error that shows the form', () => {
    expect(errorOf(() => readInputs({ INPUT_RULES: 'drop-column' }, [])).next).toMatch(/drop-column: warning/);
  });
});

describe('describeSettings', () => {
  test('every setting has a description and three spellings', () => {
    for (const info of describeSettings()) {
      expect(info.description).toMatch(/\.$/);
      expect(info.environment).toMatch(/^RAINCHECK_[A-Z_]+$/);
      expect(info.kebab).toMatch(/^[a-z-]+$/);
    }
  });
});
