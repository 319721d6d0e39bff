import { z } from 'zod';
import { lockModes } from '../core/facts.ts';
import type { Review } from '../core/review.ts';
import { severities } from '../core/words.ts';

/**
 * The shape of a Review, as a schema: it is published as `schemas/review-v1.schema.json`, and it checks a review that
 * comes from an artifact, where every byte may have been chosen by an attacker. So every text and every list has an end.
 *
 * Another field in core/? Add it here; the compiler asks for it below. Then `UPDATE_OUTPUTS=1 npm test -- __tests__/report`.
 */

const line = z.int().min(0).max(10_000_000);
const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const interval = z.object({ low: count, high: count });
/** Names, messages, reasons. */
const text = z.string().max(20_000);
const shortText = z.string().max(2_000);
/** A statement or a way out; a migration of data can be long. */
const sql = z.string().max(5_000_000);
/** Relative to the repository: no way out of it, no absolute path. */
const path = z
  .string()
  .max(4_096)
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/u, 'a path inside the repository');
const sha = z.string().regex(/^[0-9a-f]{7,64}$/u, 'a commit');
const ruleName = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a rule name')
  .max(80);
const list = <T extends z.ZodType>(item: T, max = 20_000) => z.array(item).max(max);

const severity = z.enum(severities);
const hazard = z.enum(['data-loss', 'breaks-code', 'blocks-traffic', 'fails', 'history', 'practice']);
const verdict = z.enum(['pass', 'warn', 'block', 'broken']);
const transaction = z.enum(['batch', 'file', 'none']);
const rowSet = z.enum(['ordinary', 'hostile', 'empty']);
const hostileClass = z.enum(['nulls', 'duplicates', 'long', 'extreme', 'text', 'orphans', 'labels']);
const relationKind = z.enum([
  'table',
  'partitioned table',
  'index',
  'sequence',
  'view',
  'materialized view',
  'foreign table',
  'composite type',
]);

const statement = z.object({
  index: z.int().min(0),
  sql,
  file: path,
  line,
  column: line,
  endLine: line,
  migration: shortText,
  kind: shortText,
  comments: list(z.object({ text, line })),
});

const error = z.object({
  sqlstate: z.string().regex(/^[0-9A-Z]{5}$/u, 'an SQLSTATE'),
  message: text,
  detail: text.nullable(),
  hint: text.nullable(),
  position: z.int().min(0).nullable(),
});

const facts = z.object({
  statement: z.int().min(0),
  ran: z.enum(['batch', 'alone', 'not-run']),
  locks: list(
    z.object({
      relation: shortText,
      kind: relationKind,
      mode: z.enum(lockModes),
      held: z.boolean(),
      was: z.exactOptional(shortText),
    }),
  ),
  blocks: z.exactOptional(
    list(z.object({ relation: shortText, reads: z.boolean(), rowLocks: z.boolean(), writes: z.boolean() })),
  ),
  rewrites: list(z.object({ relation: shortText, reason: shortText })),
  scans: list(
    z.object({
      relation: shortText,
      rows: count,
      passes: z.exactOptional(count),
      purpose: z.enum(['validate', 'index build', 'rewrite', 'query']),
    }),
  ),
  indexBuilds: list(z.object({ index: shortText, relation: shortText, rebuild: z.boolean() })),
  growth: z.exactOptional(
    list(
      z.object({
        relation: shortText,
        order: z.enum(['constant', 'linear', 'n log n', 'quadratic']),
        perMillionRowsMs: interval.nullable(),
        bytesPerRow: z.exactOptional(count),
      }),
    ),
  ),
  rows: list(
    z.object({ relation: shortText, inserted: count, updated: count, deleted: count, truncated: z.boolean() }),
  ),
  drops: list(z.object({ type: shortText, identity: shortText, cascaded: z.boolean(), rows: count.nullable() })),
  silentChanges: list(
    z.object({
      relation: shortText,
      column: shortText,
      rowSet: z.exactOptional(z.enum(['ordinary', 'hostile'])),
      rows: count,
      of: count,
    }),
  ),
  notices: list(text),
  error: error.nullable(),
  failsOn: z.exactOptional(z.enum(['any', 'rows']).nullable()),
  apart: z.exactOptional(
    z.object({ works: z.boolean(), waits: list(z.object({ relation: shortText, mode: z.enum(lockModes) })) }),
  ),
  hostileFailures: z.exactOptional(list(z.object({ class: hostileClass, error }))),
  notTried: z.exactOptional(text.nullable()),
  noop: z.boolean(),
  walBytes: count,
  milliseconds: count,
});

const stall = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  milliseconds: count,
  after: z.number().min(0).max(1),
  share: z.number().min(0).max(1),
});

const trial = z.object({
  rowSet,
  hostileClass: z.exactOptional(hostileClass),
  transaction,
  failure: z.object({ statement: z.int().min(0).nullable(), error }).nullable(),
  rowsPerTable: z.record(shortText, count),
  notFilled: list(z.object({ relation: shortText, reason: text })),
  outOfTime: z.exactOptional(
    z.object({ seconds: count, statement: z.int().min(0).nullable(), notRun: count, from: z.int().min(0).nullable() }),
  ),
  broken: z.exactOptional(
    list(
      z.object({
        kind: z.enum(['write', 'read', 'function']),
        object: shortText,
        operation: z.enum(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE']),
        inside: z.exactOptional(shortText),
        error,
      }),
    ),
  ),
  stalls: z.exactOptional(
    list(z.object({ relation: shortText, rows: count, reads: stall.nullable(), writes: stall.nullable() })),
  ),
  catalogChanged: z.boolean(),
});

const acceptance = z.object({
  reason: text,
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day as YYYY-MM-DD')
    .nullable(),
  author: shortText.nullable(),
  file: path,
  line,
});

const finding = z.object({
  rule: ruleName,
  hazard,
  severity,
  file: path.nullable(),
  line: line.nullable(),
  endLine: line.nullable(),
  subject: shortText,
  message: text,
  details: z.exactOptional(text),
  waits: z.exactOptional(list(z.object({ relation: shortText, reads: z.boolean() }))),
  why: text,
  action: z.object({ text, steps: list(z.object({ title: text, sql }), 100) }),
  wayOut: z.exactOptional(
    z.object({
      releases: list(z.object({ title: text, sql: list(sql, 1_000), transaction: z.enum(['batch', 'none']) }), 100),
      proof: z.discriminatedUnion('status', [
        z.object({ status: z.literal('proven'), on: shortText, notes: list(text, 100) }),
        z.object({ status: z.literal('advice'), reason: text }),
      ]),
    }),
  ),
  suggestion: z.exactOptional(z.object({ line, endLine: line, text: sql })),
  estimate: z.exactOptional(
    z.object({
      relation: shortText,
      rows: count.nullable(),
      milliseconds: interval,
      per: z.enum(['table', 'million rows']),
      waitingWrites: z.exactOptional(interval),
    }),
  ),
  preflight: z.exactOptional(
    z.object({ assumption: text, sql, atZero: z.exactOptional(severity), rows: count.nullable() }),
  ),
  statement: z.int().min(0).nullable(),
  evidence: z.enum(['measured', 'predicted', 'parsed', 'history', 'generated']),
  acceptance: acceptance.nullable(),
  fingerprint: z.string().regex(/^[0-9a-f]{16,64}$/u, 'a hash'),
});

const missing = z.object({
  status: z.enum(['none', 'missing', 'ambiguous', 'failed', 'skipped']),
  sql: list(sql),
  ambiguities: list(
    z.object({ kind: shortText, created: shortText, deleted: shortText, renameSql: list(sql), createSql: list(sql) }),
  ),
  drift: list(z.object({ object: shortText, migrations: text.nullable(), schema: text.nullable() })),
  drizzleKit: shortText.nullable(),
  reason: text.nullable(),
});

const broken = z.object({
  message: text,
  file: path.nullable(),
  line: line.nullable(),
  sql: sql.nullable(),
  hint: text.nullable(),
  next: text,
});

const project = z.object({
  project: shortText,
  layout: z.enum(['journal', 'folders', 'sql']),
  out: path,
  verdict,
  broken: broken.nullable(),
  baseMigrations: count,
  pendingMigrations: list(shortText),
  statements: list(statement, 100_000),
  missingFrom: z.int().min(0).nullable(),
  facts: list(facts, 100_000),
  trials: list(trial, 1_000),
  transaction,
  missing: missing.nullable(),
  findings: list(finding, 100_000),
  notChecked: list(text),
});

/** The whole review. Fields that this version does not know are dropped. */
export const reviewSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('raincheck'), version: z.string().regex(/^[\w.+-]{1,60}$/u, 'a version') }),
  verdict,
  failOn: z.enum(['error', 'warning', 'never']),
  head: sha.nullable(),
  base: sha.nullable(),
  server: z
    .object({
      version: z.string().regex(/^[\w.() +-]{1,60}$/u, 'a version'),
      provider: z.enum(['container', 'embedded', 'url']),
      description: shortText,
      chosen: z.exactOptional(
        z.object({ image: shortText, because: z.object({ file: shortText, line: z.int().min(1), what: shortText }) }),
      ),
    })
    .nullable(),
  projects: list(project, 1_000),
  skipped: list(z.object({ project: shortText, reason: text }), 1_000),
  broken: broken.nullable(),
});

type Parsed = z.infer<typeof reviewSchema>;
/** Both directions: a field that exists only in core/, or only here, does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Keys<T> = T extends readonly (infer U)[] ? Keys<U> : T extends object ? { [K in keyof T]-?: Keys<T[K]> } : true;
export const schemaMatchesCore: [Same<Parsed, Review>, Same<Keys<Parsed>, Keys<Review>>] = [true, true];
