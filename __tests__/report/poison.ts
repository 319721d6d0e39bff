import type { Review } from '../../src/core/review.ts';

/** Pieces from which hostile names, SQL and messages are made. Fixed seeds: a failure comes again. */
const pieces = [
  '`', '``', '```', '````sql', '~~~', '|', '||', '\\', '\\|', '<', '>', '&', '"', "'", '</details>', '<details>',
  '</summary>', '</code>', '</td></tr></table>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--', '-->',
  '[x](https://evil.example)', '![x](https://evil.example/i.png)', '[x]: https://evil.example', '<https://evil.example>',
  'https://evil.example/a?b=c', 'http://evil.example', 'www.evil.example', 'ftp://evil.example', 'me@evil.example',
  'mailto:me@evil.example', '@octocat', '@acme/team', '(@octocat)', '#123', 'acme/shop#5', 'GH-12', 'gh-3', 'deadbeefcafe1',
  '0123456789abcdef0123456789abcdef01234567', 'octocat@deadbeefcafe1', ':tada:', ':+1:', '$x$', '$$\\frac{1}{2}$$', '**b**', '__b__', '*i*',
  '_i_', '~~s~~', '# h', '###### h', '- [ ] t', '* l', '1. l', '+ p', '> q', '===', '---', '***', '[^1]', '[^1]: note', '&#64;octocat',
  '&commat;octocat', '&lt;b&gt;', '\n', '\n\n', '\r\n', '\t', '    code', '\u0000', '\u001B[31m', '\u001B]8;;https://evil.example\u0007',
  '\u202E', '\u2066', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u2028', '\u{E0041}', '\uD800', '\u3164', 'é', '表', '👍🏽', ' ', ' ', ' ',
  'users', 'users.email', 'a_b', '"Users"', '0007_x.sql', 'DROP TABLE', '-- ', ';', ',', '.', ':', '::warning file=x::y', '::add-mask::x',
  '::stop-commands::x', '##[add-mask]x', '##[group]x', '%0A::error::x', '%25', '$(id)', '`id`', '../../etc', '/etc/passwd', '${{ secrets.X }}',
]; // prettier-ignore

/** A hostile text of up to `length` pieces; the same seed gives the same texts. */
export function hostileTexts(seed: number): (length?: number) => string {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number) => {
    // A linear congruential generator is random enough to mix pieces.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  return (length = 6) => Array.from({ length: 1 + next(length) }, () => pieces[next(pieces.length)] ?? '').join('');
}

/** Fields whose values a review's schema limits to a few words; everything else is text that anybody can choose. */
const fixed = new Set([
  'severity', 'hazard', 'verdict', 'layout', 'ran', 'kind', 'mode', 'purpose', 'evidence', 'status', 'transaction', 'rowSet',
  'failOn', 'grade', 'from', 'head', 'base', 'fingerprint', 'provider', 'class',
]); // prettier-ignore

/** The review with every text in it replaced by a hostile one. */
export function poison(review: Review, text: () => string): Review {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return fixed.has(key) && key !== 'kind' ? value : key === 'kind' && isWord(value) ? value : text();
    if (Array.isArray(value)) return value.map((entry) => walk(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, walk(entry, name)]));
  };
  return walk(review, '') as Review;
}

const isWord = (value: string) => ['table', 'view', 'index'].includes(value);
