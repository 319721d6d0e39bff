import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What GitHub would make of a Markdown text, as far as CommonMark and GFM go; raw HTML stays live. */
export function render(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

export interface Rendered {
  elements: Set<string>;
  attributes: Set<string>;
  links: string[];
  /** Cells of each table row. */
  rows: number[];
  /** Text outside of code, code blocks: where GitHub's filters look for mentions and references. */
  open: string;
  /** All text. */
  text: string;
  problems: string[];
}

const voidElements = new Set(['br', 'hr', 'input']);
const unescape: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' };

/** Reads HTML strictly: an element that is not closed in order, or a stray `<`, is a problem. */
export function read(html: string): Rendered {
  const result: Rendered = {
    elements: new Set(),
    attributes: new Set(),
    links: [],
    rows: [],
    open: '',
    text: '',
    problems: [],
  };
  const stack: string[] = [];
  let cells = 0;
  for (const [token, comment, close, name = '', attributes = '', text = ''] of html.matchAll(
    /(<!--.*?-->)|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>|([^<]+|<)/gs,
  )) {
    if (comment !== undefined) result.problems.push(`comment ${token}`);
    else if (name === '') {
      if (text === '<') result.problems.push('a stray <');
      const plain = text.replace(
        /&(?:(lt|gt|quot|amp|nbsp)|#(\d+));/g,
        (_, entity: string | undefined, code: string) =>
          entity === undefined ? String.fromCodePoint(Number(code)) : (unescape[entity] ?? ''),
      );
      result.text += plain;
      // Filters see text nodes; where an element ends they stop.
      result.open += stack.some((element) => element === 'code' || element === 'pre') ? '\0' : plain;
    } else if (close === '/') {
      if (stack.pop() !== name) result.problems.push(`</${name}> closes another element`);
      if (name === 'tr') result.rows.push(cells);
    } else {
      result.elements.add(name);
      if (!voidElements.has(name)) stack.push(name);
      if (name === 'tr') cells = 0;
      if (name === 'td' || name === 'th') cells += 1;
      for (const [, attribute = '', value = ''] of attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
        result.attributes.add(`${name} ${attribute}`);
        if (attribute === 'href' || attribute === 'src') result.links.push(value);
      }
    }
  }
  if (stack.length > 0) result.problems.push(`left open: ${stack.join(' ')}`);
  return result;
}
