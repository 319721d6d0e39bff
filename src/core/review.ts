import type { output } from 'zod';
import type * as change from './schema/changes.ts';
import type * as order from './schema/deploy-order.ts';
import type * as schema from './schema/finding.ts';
import type * as use from './schema/impact.ts';
import type * as whole from './schema/review.ts';
import type * as back from './schema/way-back.ts';

// The fields and what they mean stand in schema/, from which these types come.

/** What the report tells. Plain data; all text in it is plain text (never Markdown) and may come from a hostile pull request. */
export type Finding = output<typeof schema.finding>;

/** Lines of the finding's file and what is to stand there instead. */
export type Suggestion = output<typeof schema.suggestion>;

/** A table whose traffic waits while a statement works. */
export type Wait = output<typeof schema.wait>;

/** What to do. */
export type Action = output<typeof schema.action>;

/** SQL for this very table that gets to the author's schema without the harm, release by release, and how that is known. */
export type WayOut = output<typeof schema.wayOut>;

/** One step of a way out that is out before the next one begins. */
export type Release = output<typeof schema.release>;

/** How long a statement works on a table, as an interval: on a machine like the trial's, without production's load. */
export type Estimate = output<typeof schema.estimate>;

/** A question to production's rows: one read-only SELECT that gives one number. */
export type Preflight = output<typeof schema.preflight>;

/** A written, reasoned decision to ship a finding anyway. */
export type Acceptance = output<typeof schema.acceptance>;

/** The missing migration: what drizzle-kit still generates from the head's schema. */
export type MissingMigration = output<typeof whole.missingMigration>;

/** What of a batch was judged, and how. */
export type Coverage = output<typeof whole.coverage>;

/** A table whose columns change, or that comes or goes. */
export type ChangedTable = output<typeof change.changedTable>;
/** Every difference that a batch makes, by who explains it. */
export type Effects = output<typeof whole.effects>;

/** The SQL that undoes a batch, with its grade. */
export type WayBack = output<typeof back.wayBack>;

/** Whether the code or the migration goes first. */
export type DeployOrder = output<typeof order.deployOrder>;

/** A query that fails on the other side's database. */
export type BrokenQuery = output<typeof order.brokenQuery>;

/** Where the application's code uses what the batch takes away. */
export type Impact = output<typeof use.impact>;
export type Use = output<typeof use.use>;

/** The review of one project. */
export type ProjectReview = output<typeof whole.projectReview>;

/** Why a project's review could not be made. */
export type BrokenReason = output<typeof whole.brokenReason>;

/** The whole review: what every report is rendered from. */
export type Review = output<typeof whole.reviewSchema>;
