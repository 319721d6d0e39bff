import * as z from 'zod';
import { hazards, severities } from '../words.ts';
import { count, day, index, interval, line, list, path, ruleName, shortText, sql, text } from './values.ts';

/** What a report tells: the types of review.ts are inferred from here. */

const severity = z.enum(severities);

export const suggestion = z.object({
  /** First and last line, from 1. */
  line,
  endLine: line,
  /** The new lines, without a newline at the end. */
  text: sql,
});

export const wait = z.object({
  relation: shortText,
  /** Also reads wait; otherwise only INSERT, UPDATE and DELETE. */
  reads: z.boolean(),
});

export const action = z.object({
  /** One or two sentences. */
  text,
  /** SQL for this very table, by release; empty when there is none. */
  steps: list(z.object({ title: text, sql }), 100),
});

export const release = z.object({
  title: text,
  /** Statements with their semicolons; none when only code changes. */
  sql: list(sql, 1_000),
  /** `batch`: in a migration, so inside the migrator's transaction. `none`: by hand, outside of any transaction. */
  transaction: z.enum(['batch', 'none']),
});

export const wayOut = z.object({
  /** In the order in which they are deployed; empty when no SQL can be given. */
  releases: list(release, 100),
  proof: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('proven'),
      /** The server on which it was run, e.g. `PostgreSQL 17.10`. */
      on: shortText,
      /** What is not the same as with the author's SQL, in plain words: the order of the columns. */
      notes: list(text, 100),
    }),
    z.object({ status: z.literal('advice'), reason: text }),
  ]),
});

export const estimate = z.object({
  relation: shortText,
  /** Rows of the table in production; null when they are unknown. */
  rows: count.nullable(),
  milliseconds: interval,
  /** What the milliseconds are for: all the table's rows, or (rows unknown) each million of them. */
  per: z.enum(['table', 'million rows']),
  /** Rows that production writes to the table meanwhile, and that wait; absent when unknown or when writes go on. */
  waitingWrites: z.exactOptional(interval),
});

export const preflight = z.object({
  /** What is taken for granted: `no NULL in users.email`. */
  assumption: text,
  /** Counts the rows that break the assumption. */
  sql,
  /** Severity when no row breaks it; absent: `notice`. Code of the running release can need what holds no row. */
  atZero: z.exactOptional(severity),
  /** `groups`: the answer counts groups of equal rows; absent: rows. */
  counts: z.exactOptional(z.literal('groups')),
  /** Its answer; null when production was not asked, or gave no number. */
  rows: count.nullable(),
});

export const acceptance = z.object({
  reason: text,
  /** Last day on which it holds, `YYYY-MM-DD`; null without a limit. */
  until: day.nullable(),
  /** Git author of the line; null when unknown (not committed yet). */
  author: shortText.nullable(),
  file: path,
  line,
});

export const finding = z.object({
  /** Rule name; `docs/rules/<rule>.md` explains it. */
  rule: ruleName,
  hazard: z.enum(hazards),
  severity,
  /** Place; null when the finding has none (e.g. the whole batch). Lines count from 1. */
  file: path.nullable(),
  line: line.nullable(),
  endLine: line.nullable(),
  /** What the finding is about, for the eye and for the fingerprint: `users.email`, `users_email_idx`, `0007_drop`. */
  subject: shortText,
  /**
   * What happens, for a reader with five seconds: one short sentence (some 110 characters at most), names between
   * backticks, no words that only a DBA knows.
   */
  message: text,
  /** What was seen, in full: numbers, locks, PostgreSQL's own words. Names between backticks; absent when `message` says it all. */
  details: z.exactOptional(text),
  /** Tables whose traffic waits; absent when nobody waits. The report merges such findings when no size is known. */
  waits: z.exactOptional(list(wait)),
  /** Why it matters to these users, one or two sentences. */
  why: text,
  /** What to do instead. */
  action,
  /** The way out as it was run in the trial's server; absent where none was looked for. */
  wayOut: z.exactOptional(wayOut),
  /** Other lines for the file, where the way out begins with so small an edit; absent where it does not. */
  suggestion: z.exactOptional(suggestion),
  /** How long the work takes in production, as far as the trial and production's sizes tell; absent otherwise. */
  estimate: z.exactOptional(estimate),
  /** What the statement takes for granted of production's rows, and what production said; absent where nothing is. */
  preflight: z.exactOptional(preflight),
  /** Index of the statement in the batch; null when it is not about one. */
  statement: index.nullable(),
  /**
   * How the finding is known. `predicted`: a trial would decide it, and none saw the statement. `code`: the compiler, or a
   * parser, says it of the application's code.
   */
  evidence: z.enum(['measured', 'predicted', 'parsed', 'history', 'generated', 'code']),
  /** Set when an acceptance in the SQL covers it; such a finding counts for no verdict. */
  acceptance: acceptance.nullable(),
  /** Stable over line moves and re-runs: hash of rule, file, subject. */
  fingerprint: z.string().regex(/^[0-9a-f]{16,64}$/u, 'a hash'),
});
