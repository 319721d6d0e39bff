import type { Statement } from './statement.ts';
import type { StatementFacts, TrialFacts } from './facts.ts';
import type { Hazard, Layout, Severity, TransactionMode, Verdict } from './words.ts';

/** What the report tells. Plain data; all text in it is plain text (never Markdown) and may come from a hostile pull request. */
export interface Finding {
  /** Rule name; `docs/rules/<rule>.md` explains it. */
  rule: string;
  hazard: Hazard;
  severity: Severity;
  /** Place; null when the finding has none (e.g. the whole batch). Lines count from 1. */
  file: string | null;
  line: number | null;
  endLine: number | null;
  /** What the finding is about, for the eye and for the fingerprint: `users.email`, `users_email_idx`, `0007_drop`. */
  subject: string;
  /**
   * What happens, for a reader with five seconds: one short sentence (some 110 characters at most), names between
   * backticks, no words that only a DBA knows.
   */
  message: string;
  /** What was seen, in full: numbers, locks, PostgreSQL's own words. Names between backticks; absent when `message` says it all. */
  details?: string;
  /** Tables whose traffic waits; absent when nobody waits. The report merges such findings when no size is known. */
  waits?: Wait[];
  /** Why it matters to these users, one or two sentences. */
  why: string;
  /** What to do instead. */
  action: Action;
  /** The way out as it was run in the trial's server; absent where none was looked for. */
  wayOut?: WayOut;
  /** Other lines for the file, where the way out begins with so small an edit; absent where it does not. */
  suggestion?: Suggestion;
  /** How long the work takes in production, as far as the trial and production's sizes tell; absent otherwise. */
  estimate?: Estimate;
  /** What the statement takes for granted of production's rows, and what production said; absent where nothing is. */
  preflight?: Preflight;
  /** Index of the statement in the batch; null when it is not about one. */
  statement: number | null;
  /** How the finding is known. `predicted`: a trial would decide it, and none saw the statement. */
  evidence: 'measured' | 'predicted' | 'parsed' | 'history' | 'generated';
  /** Set when an acceptance in the SQL covers it; such a finding counts for no verdict. */
  acceptance: Acceptance | null;
  /** Stable over line moves and re-runs: hash of rule, file, subject. */
  fingerprint: string;
}

/** Lines of the finding's file and what is to stand there instead. */
export interface Suggestion {
  /** First and last line, from 1. */
  line: number;
  endLine: number;
  /** The new lines, without a newline at the end. */
  text: string;
}

/** A table whose traffic waits while a statement works. */
export interface Wait {
  relation: string;
  /** Also reads wait; otherwise only INSERT, UPDATE and DELETE. */
  reads: boolean;
}

/** What to do. */
export interface Action {
  /** One or two sentences. */
  text: string;
  /** SQL for this very table, by release; empty when there is none. */
  steps: { title: string; sql: string }[];
}

/** SQL for this very table that gets to the author's schema without the harm, release by release, and how that is known. */
export interface WayOut {
  /** In the order in which they are deployed; empty when no SQL can be given. */
  releases: Release[];
  proof:
    | {
        status: 'proven';
        /** The server on which it was run, e.g. `PostgreSQL 17.10`. */
        on: string;
        /** What is not the same as with the author's SQL, in plain words: the order of the columns. */
        notes: string[];
      }
    | { status: 'advice'; reason: string };
}

/** One step of a way out that is out before the next one begins. */
export interface Release {
  title: string;
  /** Statements with their semicolons; none when only code changes. */
  sql: string[];
  /** `batch`: in a migration, so inside the migrator's transaction. `none`: by hand, outside of any transaction. */
  transaction: 'batch' | 'none';
}

/** How long a statement works on a table, as an interval: on a machine like the trial's, without production's load. */
export interface Estimate {
  relation: string;
  /** Rows of the table in production; null when they are unknown. */
  rows: number | null;
  milliseconds: { low: number; high: number };
  /** What the milliseconds are for: all the table's rows, or (rows unknown) each million of them. */
  per: 'table' | 'million rows';
  /** Rows that production writes to the table meanwhile, and that wait; absent when unknown or when writes go on. */
  waitingWrites?: { low: number; high: number };
}

/** A question to production's rows: one read-only SELECT that gives one number. */
export interface Preflight {
  /** What is taken for granted: `no NULL in users.email`. */
  assumption: string;
  /** Counts the rows that break the assumption. */
  sql: string;
  /** Severity when no row breaks it; absent: `notice`. Code of the running release can need what holds no row. */
  atZero?: Severity;
  /** Its answer; null when production was not asked, or gave no number. */
  rows: number | null;
}

/** A written, reasoned decision to ship a finding anyway. */
export interface Acceptance {
  reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`; null without a limit. */
  until: string | null;
  /** Git author of the line; null when unknown (not committed yet). */
  author: string | null;
  file: string;
  line: number;
}

/** The missing migration: what drizzle-kit still generates from the head's schema. */
export interface MissingMigration {
  status: 'none' | 'missing' | 'ambiguous' | 'failed' | 'skipped';
  /** SQL statements that a deploy would still need. */
  sql: string[];
  /** Questions that drizzle-kit would ask; each shows both readings. */
  ambiguities: { kind: string; created: string; deleted: string; renameSql: string[]; createSql: string[] }[];
  /** Objects whose definition differs between the migrations' result and the schema, as `kind name`. */
  drift: { object: string; migrations: string | null; schema: string | null }[];
  /** drizzle-kit's version, e.g. `0.31.11`; null when none is installed. */
  drizzleKit: string | null;
  /** Why it was skipped or failed, in plain words; null otherwise. */
  reason: string | null;
}

/** The review of one project. */
export interface ProjectReview {
  project: string;
  layout: Layout;
  out: string;
  verdict: Verdict;
  /** Why `broken`; null otherwise. */
  broken: BrokenReason | null;
  baseMigrations: number;
  pendingMigrations: string[];
  /** Statements of the pending batch, the missing migration's last. */
  statements: Statement[];
  /** Index of the first statement that belongs to the missing migration (it has no committed file); null without one. */
  missingFrom: number | null;
  /** The facts of the ordinary trial, one per statement; empty when no trial ran. */
  facts: StatementFacts[];
  /** The runs behind the facts, without their per-statement lists. */
  trials: Omit<TrialFacts, 'statements'>[];
  transaction: TransactionMode;
  missing: MissingMigration | null;
  findings: Finding[];
  /** What was not checked, one plain sentence each. */
  notChecked: string[];
}

/** Why a project's review could not be made. */
export interface BrokenReason {
  message: string;
  file: string | null;
  line: number | null;
  sql: string | null;
  hint: string | null;
  /** What to do next. */
  next: string;
}

/** The whole review: what every report is rendered from. */
export interface Review {
  /** Version of this shape; raised when a field changes meaning or goes away. */
  schemaVersion: 1;
  tool: { name: 'raincheck'; version: string };
  verdict: Verdict;
  /** Severity from which the verdict is `block`. */
  failOn: 'error' | 'warning' | 'never';
  /** What was reviewed. Commits are full SHAs; null where unknown (working tree). */
  head: string | null;
  base: string | null;
  /** Where the trial ran; null when nothing needed a server. */
  server: {
    version: string;
    provider: 'container' | 'embedded' | 'url';
    description: string;
    /** The image that was chosen for what the migrations use, and the place that shows it; absent when none was chosen. */
    chosen?: { image: string; because: { file: string; line: number; what: string } };
  } | null;
  projects: ProjectReview[];
  /** Projects that were found and not reviewed, with the reason (another dialect…). */
  skipped: { project: string; reason: string }[];
  /** Why the whole review is `broken`, when no project is to blame. */
  broken: BrokenReason | null;
}
