import { describe, expect, test } from '@jest/globals';
import { renderHtmlPage } from '../../src/report/html/page.ts';
import { options } from './builders.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';

describe.each(Object.entries(reviews))('%s', (_, build) => {
  test('loads nothing and runs nothing', () => {
    expectQuiet(renderHtmlPage(build(), options));
  });
});

test('whatever stands in the review', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const text = hostileTexts(seed);
    expectQuiet(
      renderHtmlPage(
        poison(reviews.block(), () => text(8)),
        options,
      ),
    );
  }
});

/** No element, attribute or address that would load or run something. */
function expectQuiet(page: string) {
  const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
  expect(
    tags.filter((tag) =>
      /^<(?:script|img|iframe|link|object|embed|video|audio|form|input|base|use|image|foreignObject)\b/i.test(tag),
    ),
  ).toEqual([]);
  expect(tags.filter((tag) => /\son\w+=|\ssrc=|javascript:|\sstyle=/i.test(tag))).toEqual([]);
  expect(page).not.toMatch(/@import|url\(/);
}

test('draws the locks in place of the mermaid block', () => {
  const page = renderHtmlPage(reviews.block(), options);
  expect(page).toContain('<svg class="locks"');
  expect(page.match(/class="all"/g)).toHaveLength(3);
  expect(page.match(/class="writes"/g)).toHaveLength(1);
  expect(page).not.toContain('mermaid');
  expect(page).not.toContain('data-locks');
});

test('says by its policy that nothing may load', () => {
  expect(renderHtmlPage(reviews.clean(), options)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});
