import * as z from 'zod';
import { line, list, path, shortText, text } from './values.ts';

/** What happens to a table, column, type or value that code may use. */
export const impactChanges = ['removed', 'renamed', 'narrowed', 'required'] as const;

export const use = z.object({
  /** What it uses, as the database names it: `users.legacy_code`. */
  subject: shortText,
  change: z.enum(impactChanges),
  /** Relative to the repository. */
  file: path,
  line,
  column: line,
  /** The line itself, trimmed. */
  text: shortText,
  /** `certain`: the compiler or a parser says so. `possible`: it is named there. */
  certainty: z.enum(['certain', 'possible']),
  /** `types`: the compiler. `sql`: raw SQL. `names`: the name stands there. */
  by: z.enum(['types', 'sql', 'names']),
  /** True when the head's code still uses what the batch takes away: the author has not finished. */
  inHead: z.boolean(),
});

export const impact = z.object({
  uses: list(use, 10_000),
  /** How many there are; more than `uses` holds when the list was cut. */
  total: z.int().min(0),
  /** What is not known, one plain sentence each. */
  notResolved: list(text),
  /** Files that were looked at. */
  files: z.int().min(0),
});
