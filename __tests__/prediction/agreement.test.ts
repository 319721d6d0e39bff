import path from 'node:path';
import { expect, test } from '@jest/globals';
import { agreement, isPrediction } from '../../bench/prediction/agreement.ts';

const scores = await agreement(path.resolve(import.meta.dirname, '../cases'));

/** Fewer claims than these tell nothing. */
const leastClaims = 5;

test('a rule is foretold without a server when, and only when, at least 0.95 of what it foretells is so', () => {
  const counted = scores.rules.filter(
    ({ rule, both, tooMuch }) => isPrediction(rule) && both + tooMuch.length >= leastClaims,
  );
  const right = counted.filter(({ both, tooMuch }) => both / (both + tooMuch.length) >= 0.95);
  expect(right.length).toBeGreaterThan(10);
  expect(scores.foretold.toSorted()).toEqual(right.map(({ rule }) => rule).toSorted());
});
