import * as z from 'zod';
import { list, shortText, sql, text } from './values.ts';

/** What may be deployed first: the code or the migration. */
export const deployAnswers = ['either', 'migrate-first', 'code-first', 'neither'] as const;

const answer = z.enum(deployAnswers);

export const brokenQuery = z.object({
  /** `old` code meets the new schema, `new` code the old one. */
  code: z.enum(['old', 'new']),
  /** The table that the query is about, as the database names it. */
  table: shortText,
  /** What the application does: `select()`, `insert()`. */
  what: shortText,
  sql,
  /** PostgreSQL's answer. */
  error: z.object({ code: shortText, message: text }),
});

export const deployOrder = z.object({
  answer,
  /** `Deploy the code first, then migrate.` */
  summary: text,
  tables: list(z.object({ table: shortText, answer })),
  /** Queries that fail on the other side's database. */
  breaks: list(brokenQuery),
  /** The oldest release that the application may go back to afterwards, in one sentence; null when there is no such floor. */
  rollbackFloor: text.nullable(),
  /** How to split the pull request where neither order works: one entry for each, in order. */
  split: list(z.object({ title: text, sql: list(sql), code: text.nullable() })),
  /** Where the queries come from: the project's drizzle-orm, or a model of what it sends for the tables in the catalog. */
  from: z.enum(['drizzle-orm', 'catalog']),
  /** Queries that ran on the other side's database. */
  tried: z.int().min(0),
  notes: list(text),
});
