import type { TrialFacts } from '../../core/facts.ts';
import type { Coverage, Effects, Finding, ProjectReview } from '../../core/review.ts';
import { unsizedTables } from '../../batch/unsized.ts';
import { namedList } from '../../core/wording.ts';
import { batchContext } from '../../batch/context.ts';
import type { Account } from '../../effects/account.ts';
import { schemaNotChecked } from '../../drizzle/rules.ts';
import { coverageOf } from '../../verdict/coverage.ts';
import { isClaimed, notKnown } from '../../verdict/foretold.ts';
import { acceptInSettings } from '../../verdict/accepted-in-settings.ts';
import { uncheckedSchema } from '../../drizzle/unchecked.ts';
import { judgeWithAccount } from '../../verdict/judge.ts';
import { unfinished } from '../../impact/findings.ts';
import { acceptFileOf } from '../config-file.ts';
import { predictedBaseline } from '../../prediction/baseline.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { withNotes, withReview, type Stage, type State } from '../state.ts';
import { madeBefore, missingPath, type Prelude } from '../statements.ts';

type JudgeSettings = RuleSettings & Pick<Settings, 'transaction' | 'accept'>;

/** Lets the rules judge what is known, and asks who wrote the acceptances. */
export function judgeBatch(
  settings: JudgeSettings,
  ports: Prelude & Pick<ReviewPorts, 'now' | 'authorOf' | 'head'>,
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
  ports: Prelude & Pick<ReviewPorts, 'now' | 'head'>,
): Promise<State> {
  const { statements, trial, batch, history, missing, project, sizes } = state;
  const guess = trial === null && statements.length > 0;
  const today = ports.now.toISOString().slice(0, 10);
  const input = {
    statements,
    trial,
    ...(guess ? { baseline: await predictedBaseline(madeBefore(batch, ports)) } : {}),
    transaction: settings.transaction,
    settings: { ...settings, sizes: sizes.sizes },
  };
  const { findings: judgedFindings, account } = judgeWithAccount({
    ...input,
    files: batch.pending,
    today,
    others: [
      ...history,
      ...(missing?.findings ?? []),
      ...uncheckedSchema(project, batch, missing?.missing ?? null),
      ...(state.review.impact ? unfinished(state.review.impact) : []),
    ],
  });
  const where = settings.accept.length === 0 ? null : await acceptFileOf(ports.head);
  const all = acceptInSettings(judgedFindings, settings, { where, today });
  const claimed = all.filter(isClaimed);
  const unknown = notKnown(all);
  const unclaimed = new Set(all.filter((one) => !isClaimed(one)).map(({ statement }) => statement));
  const nowhere = missingPath(project);
  const judged = withReview(state, {
    // The missing migration has no file to point to.
    findings: claimed.map((one) => (one.file === nowhere ? { ...one, file: null, line: null, endLine: null } : one)),
    facts: trial?.facts ?? [],
    trials: trial?.runs.map(withoutStatements) ?? [],
    ...(account === null ? {} : { effects: effectsOf(account) }),
    coverage: coverageOf(batchContext(input), checksOf(all), unclaimed),
  });
  const unsized = unsizedTables(batchContext(input));
  const notes = [...(unknown === null ? [] : [unknown]), ...(unsized.length === 0 ? [] : [unsizedNote(unsized)])];
  return { ...withNotes(judged, notes), judged: true };
}

function unsizedNote(tables: readonly string[]): string {
  const [it, its] = tables.length === 1 ? ['it', 'its'] : ['them', 'their'];
  return `The sizes of production do not name ${namedList(tables, 5)}, and this change works on ${it}: ${its} size counts as unknown. Run raincheck stats again, or correct the name.`;
}

/** The account as the review keeps it: the largest numbers first. */
function effectsOf({ rules, harmless, unexplained }: Account): Effects {
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    findings: sorted(rules).map(([rule, effects]) => ({ rule, effects })),
    harmless: sorted(harmless).map(([kind, effects]) => ({ kind, effects })),
    unexplained: unexplained.length,
  };
}

/** The checks that could not run; a finding of its own tells each. */
function checksOf(findings: readonly Finding[]): Coverage['checks'] {
  const untold = findings.filter(({ rule }) => rule === schemaNotChecked.name);
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
