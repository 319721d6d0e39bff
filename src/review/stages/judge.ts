import type { TrialFacts } from '../../core/facts.ts';
import type { Coverage, Finding, ProjectReview } from '../../core/review.ts';
import { batchContext } from '../../batch/context.ts';
import { schemaNotChecked } from '../../drizzle/rules.ts';
import type { MissingResult } from '../../drizzle/missing.ts';
import { coverageOf } from '../../verdict/coverage.ts';
import { isClaimed, notKnown } from '../../verdict/foretold.ts';
import { judge } from '../../verdict/judge.ts';
import { predictedBaseline } from '../../prediction/baseline.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { withNotes, withReview, type Stage, type State } from '../state.ts';
import { madeBefore, missingPath, type Prelude } from '../statements.ts';

type JudgeSettings = RuleSettings & Pick<Settings, 'transaction'>;

/** Lets the rules judge what is known, and asks who wrote the acceptances. */
export function judgeBatch(settings: JudgeSettings, ports: Prelude & Pick<ReviewPorts, 'now' | 'authorOf'>): Stage {
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
  ports: Prelude & Pick<ReviewPorts, 'now'>,
): Promise<State> {
  const { statements, trial, batch, history, missing, project, sizes } = state;
  const guess = trial === null && statements.length > 0;
  const input = {
    statements,
    trial,
    ...(guess ? { baseline: await predictedBaseline(madeBefore(batch, ports)) } : {}),
    transaction: settings.transaction,
    settings: { ...settings, sizes: sizes.sizes },
  };
  const findings = judge({
    ...input,
    files: batch.pending,
    today: ports.now.toISOString().slice(0, 10),
    others: [...history, ...(missing?.findings ?? [])],
  });
  const claimed = findings.filter(isClaimed);
  const unknown = notKnown(findings);
  const unclaimed = new Set(findings.filter((one) => !isClaimed(one)).map(({ statement }) => statement));
  const nowhere = missingPath(project);
  const judged = withReview(state, {
    // The missing migration has no file to point to.
    findings: claimed.map((one) => (one.file === nowhere ? { ...one, file: null, line: null, endLine: null } : one)),
    facts: trial?.facts ?? [],
    trials: trial?.runs.map(withoutStatements) ?? [],
    coverage: coverageOf(batchContext(input), checksOf(missing), unclaimed),
  });
  return { ...(unknown === null ? judged : withNotes(judged, [unknown])), judged: true };
}

/** The checks that could not run; a finding of its own tells each. */
function checksOf(missing: MissingResult | null): Coverage['checks'] {
  const untold = missing?.findings.filter(({ rule }) => rule === schemaNotChecked.name) ?? [];
  return untold.map(({ message }) => ({ check: 'missing-migration', why: message }));
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
