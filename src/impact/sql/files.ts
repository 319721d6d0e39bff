import { parseSync } from '../../sql/grammar.ts';
import type { SqlText } from '../question.ts';

/** The statements of a file with SQL, each as a text. A file that is no SQL as a whole is left out. */
export function sqlFileTexts({ path, text, inHead }: { path: string; text: string; inHead: boolean }): SqlText[] {
  const bytes = Buffer.from(text, 'utf8');
  try {
    return (parseSync(text).stmts ?? []).map(({ stmt_location: start = 0, stmt_len: length }) => {
      const sql = bytes.subarray(start, length ? start + length : bytes.length).toString('utf8');
      const line = bytes.subarray(0, start).toString('utf8').split('\n').length;
      return { file: path, line, parts: [sql], lines: sql.split('\n'), near: [], inHead, isApart: false };
    });
  } catch {
    return [];
  }
}
