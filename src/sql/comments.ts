/** A comment between two statements, without its markers. `offset` is in UTF-16 units. */
export interface Comment {
  text: string;
  offset: number;
}

/** The comments in a text that holds nothing but white space, semicolons and comments. Block comments nest, as in PostgreSQL. */
export function commentsOf(gap: string): Comment[] {
  const comments: Comment[] = [];
  for (let at = 0; at < gap.length;) {
    let end = at + 1;
    if (gap.startsWith('--', at)) {
      const newline = gap.indexOf('\n', at);
      end = newline === -1 ? gap.length : newline;
      comments.push({ text: gap.slice(at + 2, end).trim(), offset: at });
    } else if (gap.startsWith('/*', at)) {
      end = endOfBlockComment(gap, at);
      comments.push({ text: gap.slice(at + 2, end - 2).trim(), offset: at });
    }
    at = end;
  }
  return comments;
}

function endOfBlockComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('/*', at)) {
      depth++;
      at++;
    } else if (text.startsWith('*/', at)) {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
