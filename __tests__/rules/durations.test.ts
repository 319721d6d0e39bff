import { describe, expect, test } from '@jest/globals';
import { durationWords, figureWords, rowsWords } from '../../src/core/durations.ts';

describe('durations in words, rounded away from the middle', () => {
  test.each([
    [0, 0, '0.1 s or less'],
    [20, 90, '0.1 s or less'],
    [20, 290, '0.3 s at most'],
    [300, 900, '0.3–0.9 s'],
    [1_000, 3_000, '1–3 s'],
    [190, 1_150, '0.19–1.2 s'],
    [1_680, 17_700, '1.6–18 s'],
    [4_390, 69_300, '4–70 s'],
    [20_400, 59_100, '20–60 s'],
    [41_000, 290_000, '41 s to 5 min'],
    [150_000, 150_000, '2–3 min'],
    [130_000, 3_000_000, '2–50 min'],
    [600_000, 9_000_000, '10 min to 3 h'],
    [8_000_000, 90_000_000, '2–25 h'],
  ])('%d to %d ms: %s', (low, high, words) => {
    expect(durationWords({ low, high })).toBe(words);
  });

  test('numbers of rows and writes', () => {
    expect([1, 300, 45_000, 1_230_000, 40_000_000, 2_500_000_000].map(rowsWords)).toEqual([
      '1 row',
      '300 rows',
      '45,000 rows',
      '1.2 million rows',
      '40 million rows',
      '2.5 billion rows',
    ]);
    expect(figureWords({ low: 2_430, high: 7_110 })).toBe('2,400–7,200');
    expect(figureWords({ low: 0.2, high: 12.4 })).toBe('13 at most');
  });
});
