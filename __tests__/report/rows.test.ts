import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/review.ts';
import type { Severity } from '../../src/core/words.ts';
import { rowsOf } from '../../src/report/rows.ts';
import { finding } from './builders.ts';

const shown = (findings: Finding[]) => rowsOf(findings).map((row) => [row.findings.length, row.message]);

describe('findings of one rule', () => {
  const drops = (severity: Severity, ...subjects: string[]) =>
    subjects.map((subject) =>
      finding('drop-column', 'data-loss', severity, { subject, message: `Deletes \`${subject}\`.`, do: 'Wait.' }),
    );

  test('that say the same share a row with their names', () => {
    expect(shown(drops('error', 'a.x', 'a.y', 'a.z'))).toEqual([[3, 'Deletes `a.x`. Same for `a.y` and `a.z`.']]);
  });

  test('have every name of what is destroyed, however long they are', () => {
    const [one = '', ...others] = ['one', 'two', 'three', 'four'].map((name) => `a_table_with_a_long_name.${name}`);
    expect(shown(drops('warning', one, ...others))).toEqual([
      [
        4,
        `Deletes \`${one}\`. Same for ${others
          .slice(0, 2)
          .map((name) => `\`${name}\``)
          .join(', ')} and \`${others[2]}\`.`,
      ],
    ]);
  });

  test('of two severities stay apart', () => {
    expect(shown([...drops('error', 'a.x'), ...drops('warning', 'a.y')])).toHaveLength(2);
  });

  const fails = (...messages: string[]) =>
    messages.map((message, at) =>
      finding('fails-if-data', 'fails', 'warning', { subject: `s${at}`, message, do: 'D.' }),
    );

  test('that say two different things have two rows', () => {
    expect(shown(fails('Fails if `a` has NULLs.', 'Fails if `b` has equal values.'))).toEqual([
      [1, 'Fails if `a` has NULLs.'],
      [1, 'Fails if `b` has equal values.'],
    ]);
  });

  test('as many as fit have a row each; more than five share one', () => {
    const five = ['one', 'two', 'three', 'four', 'five'].map((word) => `Fails if ${word}.`);
    expect(shown(fails(...five))).toEqual(five.map((message) => [1, message]));
    expect(shown(fails(...five, 'Fails if six.'))).toEqual([[6, 'Fails if one. And 5 more like it.']]);
  });
});

describe('traffic that waits', () => {
  const waits = (rule: string, severity: Severity, ...tables: [name: string, reads: boolean][]) =>
    finding(rule, 'blocks-traffic', severity, {
      subject: rule,
      message: `${rule} waits.`,
      do: 'Wait.',
      waits: tables.map(([relation, reads]) => ({ relation, reads })),
    });

  test('is one row for all tables of unknown size, whatever the rules', () => {
    const findings = [
      waits('add-foreign-key', 'warning', ['orders', false], ['users', false]),
      waits('set-not-null-scans', 'warning', ['orders', true]),
    ];
    expect(shown(findings)).toEqual([
      [2, 'If large: reads and writes of `orders`, and writes to `users` wait during the deploy.'],
    ]);
  });

  test('says how long the longest work takes, where that is known', () => {
    const timed = (rule: string, low: number, high: number): Finding => ({
      ...waits(rule, 'warning', ['orders', true]),
      estimate: { relation: 'orders', rows: null, milliseconds: { low, high }, per: 'million rows' },
    });
    expect(shown([timed('set-not-null-scans', 25, 150), timed('change-type-rewrites', 510, 3200)])).toEqual([
      [
        2,
        'If large: reads and writes of `orders` wait during the deploy: the longest work takes 0.5–4 s per million rows.',
      ],
    ]);
  });

  test('many tables are counted', () => {
    const findings = ['a', 'b', 'c', 'd'].map((name) => waits(`rule-${name}`, 'warning', [name, false]));
    expect(shown(findings)).toEqual([[4, 'If large: writes to 4 tables wait during the deploy.']]);
  });

  test('a single finding says it better itself', () => {
    expect(shown([waits('add-foreign-key', 'warning', ['orders', false])])).toEqual([[1, 'add-foreign-key waits.']]);
  });

  test('what is known to be large has a row of its own', () => {
    const findings = [
      waits('change-type-rewrites', 'error', ['events', true]),
      waits('add-foreign-key', 'warning', ['orders', false]),
      waits('drop-index', 'warning', ['orders', true]),
    ];
    expect(shown(findings)).toEqual([
      [1, 'change-type-rewrites waits.'],
      [2, 'If large: reads and writes of `orders` wait during the deploy.'],
    ]);
  });
});
