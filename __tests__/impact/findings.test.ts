import { describe, expect, test } from '@jest/globals';
import type { Use } from '../../src/core/review.ts';
import { unfinished } from '../../src/impact/findings.ts';

const use: Use = {
  subject: 'users.age',
  change: 'removed',
  file: 'src/a.ts',
  line: 7,
  column: 1,
  text: 'users.age',
  certainty: 'certain',
  by: 'types',
  inHead: true,
};

function found(...uses: Partial<Use>[]) {
  const all = uses.map((one) => ({ ...use, ...one }));
  return unfinished({ uses: all, total: all.length, notResolved: [], files: 1 });
}

describe('what the author has not finished', () => {
  test('stands at the first line of each file, once for each thing that goes', () => {
    const findings = found({ line: 9 }, { line: 3 }, { file: 'src/b.ts' }, { subject: 'users.name' });
    expect(
      findings.map(({ file, line, subject, severity, message }) => [file, line, subject, severity, message]),
    ).toEqual([
      [
        'src/a.ts',
        3,
        'users.age',
        'error',
        'The code still uses `users.age`, which the migration removes, at 2 places of this file.',
      ],
      ['src/b.ts', 7, 'users.age', 'error', 'The code still uses `users.age`, which the migration removes.'],
      ['src/a.ts', 7, 'users.name', 'error', 'The code still uses `users.name`, which the migration removes.'],
    ]);
  });

  test.each<[string, Partial<Use>]>([
    ['what is possible only', { certainty: 'possible' }],
    ['what the base had', { inHead: false }],
  ])('is not %s', (_, other) => {
    expect(found(other)).toEqual([]);
  });

  test.each<[string, Partial<Use>]>([
    ['a type that no longer fits: nobody knows how strictly the project checks', { change: 'narrowed' }],
    ['a test', { file: 'src/__tests__/a.ts' }],
    ['a file with SQL alone', { file: 'reports/a.sql', by: 'sql' }],
  ])('is a warning for %s', (_, other) => {
    expect(found(other).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
