import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { RuleInfo } from '../../src/core/finding.ts';
import { renderSarif, sarifLog } from '../../src/report/index.ts';
import { finding, options, project, review } from './builders.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';

const schema = path.resolve(import.meta.dirname, '../contract/sarif-2.1.0-rtm.5.schema.json');

/** The schema is draft 4: Ajv 8 does not know its `id`, and one of its patterns is none with the flag u. */
function validator() {
  const { id: _id, $schema: _schema, ...rest } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(rest);
}
const valid = validator();

const catalogue: RuleInfo[] = [
  { name: 'drop-column', hazard: 'data-loss', severity: 'error', title: 'Drops a column', why: 'Its values are gone.' },
  { name: 'foreign-key-without-index', hazard: 'practice', severity: 'off', title: 'A house rule', why: 'Because.' },
];
const all = { ...options, catalogue };

test('the schema refuses what is no SARIF', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test.each(Object.entries(reviews))('%s is valid SARIF 2.1.0', (_, build) => {
  expect([valid(JSON.parse(renderSarif(build(), all))), valid.errors]).toEqual([true, null]);
});

test('poisoned reviews too', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const text = hostileTexts(seed);
    const log = JSON.parse(
      renderSarif(
        poison(reviews.block(), () => text(8)),
        all,
      ),
    ) as unknown;
    expect({ seed, valid: valid(log), errors: valid.errors }).toEqual({ seed, valid: true, errors: null });
    // What SARIF viewers read as a link.
    const { runs } = log as { runs: { results: { message: { text: string } }[] }[] };
    expect(runs[0]?.results.map(({ message }) => message.text).join('\n')).not.toMatch(/\]\(/);
  }
});

const resultsOf = (made: ReturnType<typeof review>) => sarifLog(made, all).runs[0]?.results ?? [];

describe('a result', () => {
  test('has its level, place and stable fingerprint', () => {
    expect(resultsOf(reviews.block())[0]).toMatchObject({
      ruleId: 'drop-column',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'drizzle/0013_leaner_customers.sql', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, endLine: 1 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
    });
  });

  test('calls a notice a note', () => {
    const made = review([
      project({ findings: [finding('r', 'practice', 'notice', { subject: 'a', message: 'M.', do: 'D.' })] }),
    ]);
    expect(resultsOf(made)[0]?.level).toBe('note');
  });

  test('encodes the path segment by segment; without a file it names the migrations folder', () => {
    const uris = resultsOf(
      review([
        project({
          findings: ['a b/ü#?.sql', null].map((file) =>
            finding('r', 'fails', 'error', { subject: `${file}`, message: 'M.', do: 'D.', file }),
          ),
        }),
      ]),
    ).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(uris).toEqual(['a%20b/%C3%BC%23%3F.sql', 'drizzle']);
  });

  test('of an accepted finding is suppressed with the reason', () => {
    expect(resultsOf(reviews.accepted())[0]?.suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'nobody used nicknames since 2024, product agreed (SHOP-212)',
      },
    ]);
  });

  test('that looks like another one is told apart', () => {
    const one = finding('r', 'fails', 'error', { subject: 'a', message: 'M.', do: 'D.' });
    const hashes = resultsOf(review([project({ findings: [one, one] })])).map(({ partialFingerprints }) =>
      partialFingerprints?.['primaryLocationLineHash']?.slice(-2),
    );
    expect(hashes).toEqual([':1', ':2']);
  });
});

describe('rules', () => {
  const rules = () => sarifLog(reviews.block(), all).runs[0]?.tool.driver.rules ?? [];

  test('are the catalogue, and what findings name beside it, with their help', () => {
    expect(rules().map(({ id }) => id)).toEqual([
      'add-foreign-key',
      'drop-column',
      'foreign-key-without-index',
      'missing-migration',
      'set-not-null',
    ]);
    expect(rules()[1]).toMatchObject({
      helpUri: 'https://github.com/raincheck/raincheck/blob/v1/docs/rules/drop-column.md',
      help: { text: 'Its values are gone.' },
      defaultConfiguration: { level: 'error' },
    });
    expect(rules()[2]?.defaultConfiguration).toEqual({ enabled: false });
  });

  test('are pointed to by index', () => {
    const list = rules();
    expect(resultsOf(reviews.block()).every(({ ruleId, ruleIndex }) => list[ruleIndex ?? -1]?.id === ruleId)).toBe(
      true,
    );
  });
});

test('broken is no successful run', () => {
  expect(sarifLog(reviews.broken(), all).runs[0]?.invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error' }],
  });
});

test('at most 5,000 results, the worst of them', () => {
  const many = Array.from({ length: 5100 }, (_, at) =>
    finding('r', 'fails', at < 200 ? 'notice' : 'error', { subject: `s${at}`, message: 'M.', do: 'D.' }),
  );
  const results = resultsOf(review([project({ findings: many })]));
  expect(results).toHaveLength(5000);
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(4900);
});
