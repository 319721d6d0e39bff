import * as z from 'zod';
import { layouts, transactionModes, verdicts } from '../words.ts';
import { changedTable } from './changes.ts';
import { deployOrder } from './deploy-order.ts';
import { statementFacts, trialRun } from './facts.ts';
import { finding } from './finding.ts';
import { impact } from './impact.ts';
import { statement } from './statement.ts';
import { count, index, line, list, path, sha, shortText, sql, text } from './values.ts';
import { wayBack } from './way-back.ts';

const verdict = z.enum(verdicts);

export const missingMigration = z.object({
  /** `kept-back`: all that is missing takes away what this release does without; the deploy leaves it where it is. */
  status: z.enum(['none', 'missing', 'kept-back', 'ambiguous', 'failed', 'skipped']),
  /** SQL statements that a deploy would still need. */
  sql: list(sql),
  /** Questions that drizzle-kit would ask; each shows both readings. */
  ambiguities: list(
    z.object({ kind: shortText, created: shortText, deleted: shortText, renameSql: list(sql), createSql: list(sql) }),
  ),
  /** Objects whose definition differs between the migrations' result and the schema, as `kind name`. */
  drift: list(z.object({ object: shortText, migrations: text.nullable(), schema: text.nullable() })),
  /** drizzle-kit's version, e.g. `0.31.11`; null when none is installed. */
  drizzleKit: shortText.nullable(),
  /** Why it was skipped or failed, in plain words; null otherwise. */
  reason: text.nullable(),
});

export const brokenReason = z.object({
  message: text,
  file: path.nullable(),
  line: line.nullable(),
  sql: sql.nullable(),
  hint: text.nullable(),
  /** What to do next. */
  next: text,
});

export const coverage = z.object({
  /** One per statement of the batch. */
  statements: list(
    z.object({
      statement: index,
      /** `tried`: a server ran it. `predicted`: its text was judged. `not-judged`: nobody knows what it does. */
      how: z.enum(['tried', 'predicted', 'not-judged']),
      /** Why it was not tried, in plain words; null when it was. */
      why: text.nullable(),
      /** True when it could hold a destructive or failing effect that nobody saw: the verdict is `warn` at least. */
      hides: z.boolean(),
    }),
    100_000,
  ),
  /** Branches of bodies that the trial did not enter and that destroy something, and dynamic SQL that was not reached. */
  branches: list(z.object({ statement: index, what: text, sql })),
  /** Checks that belong to every review and that could not run; the verdict is `warn` at least. */
  checks: list(z.object({ check: z.enum(['missing-migration']), why: text })),
});

export const effects = z.object({
  /** Effects that findings explain, by the rule. */
  findings: list(z.object({ rule: shortText, effects: count })),
  /** Effects of a kind that harms nobody, by the kind. */
  harmless: list(z.object({ kind: shortText, effects: count })),
  /** Effects that nobody explains; a finding tells each. */
  unexplained: count,
});

export const projectReview = z.object({
  project: shortText,
  layout: z.enum(layouts),
  out: path,
  verdict,
  /** Why `broken`; null otherwise. */
  broken: brokenReason.nullable(),
  baseMigrations: count,
  pendingMigrations: list(shortText),
  /** Statements of the pending batch, the missing migration's last. */
  statements: list(statement, 100_000),
  /** Index of the first statement that belongs to the missing migration (it has no committed file); null without one. */
  missingFrom: index.nullable(),
  /** The facts of the ordinary trial, one per statement; empty when no trial ran. */
  facts: list(statementFacts, 100_000),
  /** The runs behind the facts, without their per-statement lists. */
  trials: list(trialRun, 1_000),
  transaction: z.enum(transactionModes),
  missing: missingMigration.nullable(),
  findings: list(finding, 100_000),
  /** What was not checked, one plain sentence each. */
  notChecked: list(text),
  /** What was judged, and how; absent where there was nothing to judge, and in reviews of older versions. */
  coverage: z.exactOptional(coverage),
  /** What becomes of the tables' columns; absent without a trial. */
  changedTables: z.exactOptional(list(changedTable, 1_000)),
  /** How the Drizzle schema changes, as a unified diff; null where it was not loaded or does not change. */
  schemaDiff: z.exactOptional(text.nullable()),
  /** Every difference between catalog and rows before and after, by who explains it; absent where both were not seen. */
  effects: z.exactOptional(effects),
  /** The SQL that undoes the batch, run; null where it was not worked out, and `notWorkedOut` says why. */
  wayBack: z.exactOptional(wayBack.nullable()),
  /** Whether the code or the migration goes first; null where it was not worked out. */
  deployOrder: z.exactOptional(deployOrder.nullable()),
  /** Where the application's code uses what the batch takes away; null where it was not worked out. */
  impact: z.exactOptional(impact.nullable()),
  /** Why the three above are null, one plain sentence each. */
  notWorkedOut: z.exactOptional(
    z.object({ wayBack: text.nullable(), deployOrder: text.nullable(), impact: text.nullable() }),
  ),
});

/**
 * The shape of a Review, once: the types of review.ts, facts.ts and statement.ts are inferred from it, it is published as
 * `schemas/review-v1.schema.json`, and it checks a review that comes from an artifact. Fields that this version does not
 * know are dropped. Loaded only by who checks or publishes; everybody else needs the types alone.
 *
 * Another field? Add it here, then `npm run docs`.
 */
export const reviewSchema = z.object({
  /** Version of this shape; raised when a field changes meaning or goes away. */
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('raincheck'), version: z.string().regex(/^[\w.+-]{1,60}$/u, 'a version') }),
  verdict,
  /** Severity from which the verdict is `block`. */
  failOn: z.enum(['error', 'warning', 'never']),
  /** What was reviewed. Commits are full SHAs; null where unknown (working tree). */
  head: sha.nullable(),
  base: sha.nullable(),
  /** Where the trial ran; null when nothing needed a server. */
  server: z
    .object({
      version: z.string().regex(/^[\w.() +-]{1,60}$/u, 'a version'),
      provider: z.enum(['container', 'embedded', 'url']),
      description: shortText,
      /** The image that was chosen for what the migrations use, and the place that shows it; absent when none was chosen. */
      chosen: z.exactOptional(
        z.object({ image: shortText, because: z.object({ file: shortText, line: z.int().min(1), what: shortText }) }),
      ),
    })
    .nullable(),
  /** What a pull request does to the settings of its own review, one plain sentence each; absent when it does nothing. */
  settingsNotes: z.exactOptional(list(text, 100)),
  projects: list(projectReview, 1_000),
  /** Projects that were found and not reviewed, with the reason (another dialect…). */
  skipped: list(z.object({ project: shortText, reason: text }), 1_000),
  /** Why the whole review is `broken`, when no project is to blame. */
  broken: brokenReason.nullable(),
});
