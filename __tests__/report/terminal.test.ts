import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { plainOptions, renderComment, renderTerminal } from '../../src/report/index.ts';
import { columns } from '../../src/report/terminal/style.ts';
import { facts, finding, project, review, statements } from './builders.ts';
import { commandIn } from './live.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';

const plain = { color: false, width: 80, detail: 'verbose' as const };
const escape = String.fromCodePoint(27);

test('colours only when asked, and nothing else changes', () => {
  const coloured = renderTerminal(reviews.block(), { ...plain, color: true });
  expect(coloured).toContain(escape);
  expect(renderTerminal(reviews.block(), plain)).not.toContain(escape);
  expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(reviews.block(), plain));
});

test('nothing hidden gets through, and no line is a workflow command', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const text = hostileTexts(seed);
    const output = renderTerminal(
      poison(seed % 2 === 0 ? reviews.block() : reviews.wayBack(), () => text(8)),
      plain,
    );
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect({ seed, command: output.split('\n').find(commandIn) }).toEqual({ seed, command: undefined });
  }
});

test('prose is folded at the width', () => {
  const lines = renderTerminal(reviews.block(), { ...plain, width: 60 }).split('\n');
  const prose = lines.filter((line) => !/[│━█]|ALTER|SELECT|UPDATE|FOREIGN|accept|·|generates it/.test(line));
  expect(prose.filter((line) => columns(line) > 60)).toEqual([]);
});

describe('the caret', () => {
  const point = (sql: string, some: { subject: string; hazard?: 'fails' | 'data-loss'; position?: number }) => {
    const made = review([
      project({
        statements: statements('a.sql', 'a', [sql]),
        facts: [
          facts(0, {
            error:
              some.position === undefined
                ? null
                : { sqlstate: '42703', message: 'no', detail: null, hint: null, position: some.position },
          }),
        ],
        findings: [
          finding('a-rule', some.hazard ?? 'data-loss', 'error', {
            subject: some.subject,
            message: 'M.',
            do: 'D.',
            statement: 0,
            file: 'a.sql',
            line: 1,
          }),
        ],
      }),
    ]);
    const lines = renderTerminal(made, plain).split('\n');
    const at = lines.findIndex((line) => /│ +\^|│ \^/.test(line));
    const line = lines[at] ?? '';
    return (lines[at - 1] ?? '').slice(line.indexOf('^'), line.lastIndexOf('^') + 1);
  };

  test('points to the subject', () => {
    expect(point('ALTER TABLE "users"\n  DROP COLUMN "email"', { subject: 'users.email' })).toBe('"email"');
  });

  test('points to where PostgreSQL says a failure is', () => {
    expect(point('SELECT 1,\n\t"éx", missing', { subject: 'a', hazard: 'fails', position: 18 })).toBe('missing');
  });

  test('stands below the whole first line when nothing better is known', () => {
    expect(point('VACUUM FULL', { subject: 'users' })).toBe('VACUUM FULL');
  });
});

test('a long list of findings ends in one line each', () => {
  const output = renderTerminal(reviews.huge(), { ...plain, detail: 'usual' });
  expect(output.match(/^ {4}why /gm)).toHaveLength(20);
  expect(output.match(/^ {2}(?:error|warning) /gm)).toHaveLength(300);
  expect(renderTerminal(reviews.huge(), plain).match(/^ {4}why /gm)).toHaveLength(300);
});

test('what it comes to is said at the end; quiet is one line where it passes, and nothing less where it does not', () => {
  const quiet = { ...plain, detail: 'quiet' as const };
  expect(renderTerminal(reviews.block(), quiet).trimEnd().split('\n').at(-1)).toMatch(/⛔ 2 errors, 2 warnings/);
  expect(renderTerminal(reviews.block(), quiet)).toContain('drop-column');
  expect(renderTerminal(reviews.clean(), quiet)).toBe('✅ No hazards found\n');
  expect(renderTerminal(reviews.broken(), quiet)).toContain('What to do');
});

test('the same steps stand once', () => {
  const steps = [
    { title: 'Now', sql: 'SELECT 1;' },
    { title: 'Later', sql: 'SELECT 2;' },
  ];
  const one = (rule: string, some: typeof steps) =>
    finding(rule, 'data-loss', 'error', {
      subject: rule,
      message: `It does ${rule}.`,
      do: `Mend ${rule}.`,
      steps: some,
    });
  const made = review([
    project({
      findings: [
        one('a-first', steps),
        one('b-same', steps),
        one('c-end', steps.slice(1)),
        one('d-beginning', steps.slice(0, 1)),
      ],
    }),
  ]);
  for (const text of [renderTerminal(made, plain), renderComment(made, plainOptions)]) {
    expect(text.match(/SELECT 1;/g)).toHaveLength(2);
    expect(text.match(/SELECT 2;/g)).toHaveLength(1);
    expect(text).toMatch(/The steps are those of (?:`|<code>)?a-first(?:`|<\/code>)? above\./);
    expect(text).toMatch(/The steps are those of (?:`|<code>)?a-first(?:`|<\/code>)? above, from step 2 on\./);
  }
});
