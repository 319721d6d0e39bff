import { oneChunk } from '../../sql/parse.ts';
import type { TrialFacts } from '../../core/facts.ts';
import type { Finding, ProjectReview } from '../../core/review.ts';
import { acceptInSettings } from '../../verdict/accepted-in-settings.ts';
import { uncheckedSchema } from '../../drizzle/unchecked.ts';
import { judge } from '../../verdict/judge.ts';
import { acceptFileOf } from '../config-file.ts';
import { predictedBaseline } from '../../prediction/baseline.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { withReview, type Stage, type State } from '../state.ts';
import { missingPath } from '../statements.ts';

type JudgeSettings = RuleSettings & Pick<Settings, 'transaction' | 'accept'>;

/** Lets the rules judge what is known, and asks who wrote the acceptances. */
export function judgeBatch(
  settings: JudgeSettings,
  ports: Pick<ReviewPorts, 'beforeBaseline' | 'now' | 'authorOf' | 'head'>,
): Stage {
  return {
    waitsFor: 'the authors of acceptances',
    run: async (state) => {
      const judged = await judgedState(state, settings, ports);
      const findings: Finding[] = [];
      for (const finding of judged.review.findings) findings.push(await withAuthor(finding, ports.authorOf));
      return withReview(judged, { findings });
    },
  };
}

/** The state with its findings and facts. Asks nobody: also a review whose time is up can be judged. */
export async function judgedState(
  state: State,
  settings: JudgeSettings,
  { beforeBaseline, now, head }: Pick<ReviewPorts, 'beforeBaseline' | 'now' | 'head'>,
): Promise<State> {
  const { statements, trial, batch, history, missing, project, sizes } = state;
  const guess = trial === null && statements.length > 0;
  const before =
    beforeBaseline === null ? [] : [{ name: '', path: '', sql: beforeBaseline, chunks: oneChunk(beforeBaseline) }];
  const today = now.toISOString().slice(0, 10);
  const judgedFindings = judge({
    statements,
    files: batch.pending,
    trial,
    ...(guess ? { baseline: await predictedBaseline([...before, ...batch.base]) } : {}),
    transaction: settings.transaction,
    settings: { ...settings, sizes: sizes.sizes },
    today,
    others: [...history, ...(missing?.findings ?? []), ...uncheckedSchema(project, batch, missing?.missing ?? null)],
  });
  const where = settings.accept.length === 0 ? null : await acceptFileOf(head);
  const findings = acceptInSettings(judgedFindings, settings, { where, today });
  const nowhere = missingPath(project);
  const judged = withReview(state, {
    // The missing migration has no file to point to.
    findings: findings.map((one) => (one.file === nowhere ? { ...one, file: null, line: null, endLine: null } : one)),
    facts: trial?.facts ?? [],
    trials: trial?.runs.map(withoutStatements) ?? [],
  });
  return { ...judged, judged: true };
}

async function withAuthor(finding: Finding, authorOf: ReviewPorts['authorOf']): Promise<Finding> {
  const { acceptance } = finding;
  if (acceptance === null) return finding;
  return { ...finding, acceptance: { ...acceptance, author: await authorOf(acceptance.file, acceptance.line) } };
}

/** A run as the review keeps it: what its statements showed is in the facts. */
function withoutStatements(run: TrialFacts): ProjectReview['trials'][number] {
  const { statements, ...rest } = run;
  void statements;
  return rest;
}
