import * as z from 'zod';
import { lockModes } from '../words.ts';
import { count, index, list, shortText, sql, text } from './values.ts';

/**
 * How well the way back brings the baseline back. `exact`: catalog and old rows are as before. `schema-only`: the
 * catalog is, values are lost. `fails-if`: it fails on rows that only the new release can write. `fails`: it was run and
 * failed. `none`: there is no SQL that goes back.
 */
export const wayBackGrades = ['exact', 'schema-only', 'fails-if', 'fails', 'none'] as const;

export const wayBack = z.object({
  grade: z.enum(wayBackGrades),
  /** The grade in one sentence. */
  summary: text,
  /** The SQL that goes back, in order; empty with `none`. */
  sql: list(
    z.object({
      sql,
      /** The statement of the batch that it undoes; null when it undoes several. */
      undoes: index.nullable(),
      /** `mirror`: the inverse of a statement. `diff`: from both catalogs. `restore`: brings saved rows back. `project`: the project's own. */
      from: z.enum(['mirror', 'diff', 'restore', 'project']),
    }),
  ),
  /** Strong locks that going back holds until its end, as the trial saw them. */
  locks: list(z.object({ relation: shortText, mode: z.enum(lockModes), rewrites: z.boolean() })),
  /** What the way back cannot bring back. Column is null where whole rows are gone. */
  lost: list(z.object({ relation: shortText, column: shortText.nullable(), rows: count })),
  /** Rows of the new release on which it fails, with the query that counts them; null where no query can. */
  failsIf: list(z.object({ what: text, query: sql.nullable() })),
  /** The statement that failed, and PostgreSQL's words; null when none did. */
  failure: z.object({ sql, code: shortText, message: text }).nullable(),
  /** What to run before the deploy so that the lost values can come back, and how they do; each was run. */
  save: list(z.object({ what: text, sql, restore: list(sql) })),
  /** What else a person should know, one plain sentence each: column order. */
  notes: list(text),
  /** The server that it ran on, `PostgreSQL 17.10`; null when it was not run. */
  provenOn: shortText.nullable(),
});
