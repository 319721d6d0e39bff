import { describe, expect, test } from '@jest/globals';
import { renderRunbook } from '../../src/report/index.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';
import { expectSound } from './sound.ts';

const headings = [
  'Schema diff',
  'Migration command',
  'Expected SQL',
  'What it affects',
  'Risk assessment',
  'Performance',
  'Before the deploy',
  'Steps, in order',
  'How to see that it worked',
  'Rollback plan',
  'Testing strategy',
  'What to tell the team',
  'Questions that only a person can answer',
];

describe('the runbook', () => {
  test('has every heading, in the order of the deploy', () => {
    const found = [...renderRunbook(reviews.planned()).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
  });

  test('does not tell to migrate a batch that blocks before it is mended', () => {
    expect(renderRunbook(reviews.block())).toMatch(/1\. Mend \d+ errors?: this batch is not ready to be deployed\./);
  });

  test('says so when there is nothing to deploy', () => {
    expect(renderRunbook(reviews.nothingPending())).toContain('There is nothing to deploy');
  });

  test('says what was not worked out, and why', () => {
    const text = renderRunbook(reviews.planned());
    expect(text).toContain('No way back was worked out: The batch itself fails.');
    expect(renderRunbook(reviews.block())).toContain('What goes first was not worked out: Nothing was run.');
  });

  test('whatever stands in the texts of a review, only our own wording is live', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const text = hostileTexts(seed);
      const build = [reviews.planned, reviews.block, reviews.hostile][seed % 3] ?? reviews.block;
      expectSound(renderRunbook(poison(build(), () => text(8))), `seed ${seed}`);
    }
  });
});
