import { expect, test } from '@jest/globals';
import { shortenBoth } from '../../src/core/wording.ts';

test('two long texts are cut where they begin to differ', () => {
  const before = `'{"language": "en", "timezone": "UTC", "colorTheme": "system", "undo": true}'::jsonb`;
  const after = before.replace('system', 'dark');
  expect(shortenBoth(before, after, 30)).toEqual([
    `…lorTheme": "system", "undo": …`,
    `…lorTheme": "dark", "undo": tr…`,
  ]);
  expect(shortenBoth('none', before, 30)).toEqual(['none', `'{"language": "en", "timezone…`]);
  expect(shortenBoth('1', '2', 30)).toEqual(['1', '2']);
  expect(shortenBoth(`${before} AND more`, before, 30)).toEqual(["…rue}'::jsonb AND more", "…rue}'::jsonb"]);
});
