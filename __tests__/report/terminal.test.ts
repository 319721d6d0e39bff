import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/index.ts';
import { columns } from '../../src/report/terminal/style.ts';
import { facts, finding, project, review, statements } from './builders.ts';
import { commandIn } from './live.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';

const plain = { color: false, width: 80 };
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
  const lines = renderTerminal(reviews.block(), { color: false, width: 60 }).split('\n');
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
  const output = renderTerminal(reviews.huge(), plain);
  expect(output.match(/^ {4}why /gm)).toHaveLength(20);
  expect(output.match(/^ {2}(?:error|warning) /gm)).toHaveLength(300);
});
