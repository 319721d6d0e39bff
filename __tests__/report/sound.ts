import { expect } from '@jest/globals';
import { liveIn } from './live.ts';
import { read, render } from './rendered.ts';

/** Everything that a document of ours may be made of. */
const elements = new Set(
  'h1 h2 h3 h4 p strong code a br table thead tbody tr th td details summary b pre ul ol li hr sub'.split(' '),
);
const attributes = new Set(['a href', 'details open', 'code class', 'ul class', 'ol start', 'th width', 'th align']);
const links =
  /^https:\/\/github\.com\/(?:acme\/shop\/(?:blob|commit)\/[^\s"]*|acme\/shop\/actions\/runs\/4711|raincheck\/raincheck\/blob\/v1\/docs\/rules\/[a-z-]+\.md)$/;

/** Renders the document as GitHub would and checks that only our own wording is live in it. */
export function expectSound(markdown: string, about: unknown = null) {
  const html = read(render(markdown));
  expect({ about, problems: html.problems }).toEqual({ about, problems: [] });
  expect([...html.elements].filter((name) => !elements.has(name))).toEqual([]);
  expect([...html.attributes].filter((name) => !attributes.has(name))).toEqual([]);
  expect(html.links.filter((url) => !links.test(url))).toEqual([]);
  expect({ about, live: liveIn(html.open) }).toEqual({ about, live: null });
  // Every table has rows of one width: none was cut.
  expect(html.rows.filter((cells) => ![2, 3, 4, 5].includes(cells))).toEqual([]);
  return html;
}
