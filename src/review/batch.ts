import type { TrialFacts } from '../core/facts.ts';
import type { Batch, Migration, Project } from '../core/project.ts';
import type { Finding, MissingMigration, ProjectReview } from '../core/review.ts';
import type { Preset, Server } from '../postgres/server.ts';
import { buildBaseline } from '../postgres/baseline.ts';
import { judge } from '../rules/judge.ts';
import { verdictOf } from '../rules/verdict.ts';
import type { Settings } from '../settings/schema.ts';
import { hashOf, parseFile, type ParsedStatement } from '../sql/parse.ts';
import { runTrial, type Trial } from '../trial/trial.ts';

/** Everything that the review of one batch needs. */
export interface BatchInput {
  project: Project;
  batch: Batch;
  /** Findings of other rooms: history, missing migration. */
  others: Finding[];
  missing: MissingMigration | null;
  settings: Settings;
  /** SQL of `before-baseline`. */
  beforeBaseline: string | null;
  /** The server, started when first asked for; null when no trial is wanted. */
  server: (() => Promise<Server>) | null;
  now: Date;
  /** Who wrote a line, for acceptances; null when unknown. */
  authorOf: (file: string, line: number) => Promise<string | null>;
  log: (line: string) => void;
}

/** Reviews one project's batch: baseline, trial, rules. */
export async function reviewBatch(input: BatchInput): Promise<ProjectReview> {
  const { project, batch, settings } = input;
  const forgotten = missingMigration(project, input.missing);
  const pending = [...batch.pending, ...forgotten];
  const parsed = await parseBatch(pending);
  const missingFrom = parsed.findIndex(({ statement }) => statement.migration === forgotten[0]?.name);
  const review: ProjectReview = {
    project: project.name,
    layout: project.layout,
    out: project.out,
    verdict: 'pass',
    broken: null,
    baseMigrations: batch.base.length,
    pendingMigrations: batch.pending.map(({ name }) => name),
    statements: parsed.map(({ statement }) => statement),
    missingFrom: missingFrom === -1 ? null : missingFrom,
    facts: [],
    trials: [],
    transaction: settings.transaction,
    missing: input.missing,
    findings: [],
    notChecked: [],
  };
  let trial: Trial | null = null;
  if (parsed.length > 0 && input.server !== null) {
    const server = await input.server();
    input.log(`${project.name}: building the baseline from ${batch.base.length} migrations`);
    const baseline = await buildBaseline(server, {
      migrations: batch.base,
      beforeBaseline: input.beforeBaseline,
      preset: settings.databasePreset satisfies Preset,
      project,
    });
    if (!baseline.ok) {
      const findings = await judged(input, parsed, null);
      return { ...review, verdict: 'broken', broken: baseline.broken, findings };
    }
    try {
      input.log(`${project.name}: running ${parsed.length} statements of ${pending.length} pending migrations`);
      trial = await runTrial(server, baseline.database, {
        migrations: pending,
        statements: parsed,
        project,
        transaction: settings.transaction,
        rows: settings.rows,
        limits: { trialMs: settings.timeout * 1000 },
      });
    } finally {
      await server.dropDatabase(baseline.database);
    }
    review.notChecked.push(...server.notes, ...baseline.notes, ...notFilled(trial));
  } else if (parsed.length > 0) {
    review.notChecked.push('The migrations were not run (`database: none`): locks, rewrites and failures are unknown.');
  }
  review.findings = await judged(input, parsed, trial);
  review.verdict = verdictOf(review.findings, settings.failOn);
  if (trial !== null) {
    review.facts = trial.facts;
    review.trials = trial.runs.map(withoutStatements);
  }
  return review;
}

async function judged(input: BatchInput, parsed: ParsedStatement[], trial: Trial | null): Promise<Finding[]> {
  const findings = judge({
    statements: parsed,
    trial,
    transaction: input.settings.transaction,
    settings: input.settings,
    today: input.now.toISOString().slice(0, 10),
    others: input.others,
  });
  for (const finding of findings) {
    const { acceptance } = finding;
    // The missing migration has no file to point to.
    if (finding.file === missingPath(input.project)) Object.assign(finding, { file: null, line: null, endLine: null });
    if (acceptance !== null) acceptance.author = await input.authorOf(acceptance.file, acceptance.line);
  }
  return findings;
}

/** A run as the review keeps it: what its statements showed is in the facts. */
function withoutStatements(run: TrialFacts): ProjectReview['trials'][number] {
  const { statements, ...rest } = run;
  void statements;
  return rest;
}

/** The missing migration as the batch's last one: it is what the author still has to commit, so it is tried too. */
function missingMigration(project: Project, missing: MissingMigration | null): Migration[] {
  if (missing?.status !== 'missing' || missing.sql.length === 0) return [];
  const sql = missing.sql.join('\n--> statement-breakpoint\n');
  return [{ name: '(missing migration)', path: missingPath(project), sql, hash: hashOf(sql), when: null }];
}

function missingPath(project: Project): string {
  return `${project.out}/(missing migration)`;
}

/** Tables without rows: nothing that depends on rows was seen there. */
function notFilled(trial: Trial): string[] {
  const [ordinary] = trial.runs;
  return (ordinary?.notFilled ?? []).map(
    ({ relation, reason }) => `${relation} had no rows in the trial: ${reason}. What depends on its rows was not seen.`,
  );
}

/**
 * All statements of a batch. A file that PostgreSQL's grammar does not read becomes one statement, so that the server
 * itself says what is wrong with it.
 */
async function parseBatch(pending: readonly Migration[]): Promise<ParsedStatement[]> {
  const statements: ParsedStatement[] = [];
  for (const { sql, path: file, name: migration } of pending) {
    const parsed = await parseFile({ sql, file, migration }, statements.length);
    if (parsed.ok) {
      statements.push(...parsed.statements);
      continue;
    }
    const { line, column } = parsed.problem;
    statements.push({
      node: {} as ParsedStatement['node'],
      statement: {
        index: statements.length,
        sql,
        file,
        line,
        column,
        endLine: line,
        migration,
        kind: 'unreadable',
        comments: [],
      },
    });
  }
  return statements;
}
