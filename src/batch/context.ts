import { emptyCatalog, type Catalog } from '../core/catalog.ts';
import type { StatementFacts, TrialFacts } from '../core/facts.ts';
import type { DefinedObject } from '../catalog/definitions.ts';
import type { Routine } from '../catalog/routines.ts';
import type { TransactionMode } from '../core/words.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { followCreated } from './created.ts';
import { followFate } from './fate.ts';
import { newColumns } from './new-columns.ts';
import { transactionsOf } from '../grammar/transaction.ts';
import { newValues, predictedFacts, type NewValue } from '../prediction/facts.ts';
import { afterStatement, madeBy } from '../prediction/model.ts';
import { stepOf } from './renames.ts';
import type { BatchContext, RuleContext, RuleSettings } from './batch.ts';
import { effectiveNodes } from '../grammar/tree.ts';

/** What the trial room hands over; its `Trial` has this shape. */
export interface ObservedTrial {
  /** One per statement. */
  facts: StatementFacts[];
  runs: TrialFacts[];
  baseline: Catalog;
  /** The functions of the baseline, with their bodies; absent where nobody read them. */
  routines?: Routine[];
  /** The catalog just before each statement. */
  before: Catalog[];
  /** The catalog at the end, without the effect of statements that cannot run at all; null when the batch is empty. */
  final: Catalog | null;
  /** Everything that the database held before and after the batch; absent or null where nobody looked. */
  ends?: { before: readonly DefinedObject[]; after: readonly DefinedObject[] } | null;
}

/** Puts statements, facts and catalogs together. Without a trial they are predicted from the parse trees and what the baseline's say. */
// oxlint-disable-next-line max-lines-per-function -- one pass over the statements, each on what the one before left
export function batchContext(input: {
  statements: readonly ParsedStatement[];
  trial: ObservedTrial | null;
  baseline?: Catalog;
  transaction: TransactionMode;
  settings: RuleSettings;
}): BatchContext {
  const { trial } = input;
  const baseline = trial?.baseline ?? input.baseline ?? emptyCatalog;
  const factsOf = new Map((trial?.facts ?? []).map((facts) => [facts.statement, facts]));
  let known = baseline;
  const transactions = transactionsOf(
    input.statements.map(({ statement }) => statement),
    input.transaction,
  );
  const made = new Set<string>();
  const values: NewValue[] = [];
  const steps = input.statements.map((parsed, position) => {
    const { statement, node } = parsed;
    const nodes = effectiveNodes(node, statement.sql);
    if (trial === null) {
      const before = known;
      known = afterStatement(before, nodes);
      const isInside = transactions[position]?.inside === true;
      if (transactions[position]?.transaction !== transactions[position - 1]?.transaction) values.length = 0;
      const about = { before, created: new Set(made), inside: isInside, newValues: values };
      for (const name of madeBy(nodes, before)) made.add(name);
      const facts = predictedFacts(parsed, nodes, about);
      const ownEnums = new Set(Object.keys(known.enums).filter((name) => baseline.enums[name] === undefined));
      if (isInside) values.push(...newValues(nodes, before, ownEnums));
      return stepOf({ statement, node, nodes, facts, notTried: null, measured: false, before, after: known });
    }
    const observed = factsOf.get(statement.index);
    const facts = observed === undefined || observed.ran === 'not-run' ? null : observed;
    // A statement that failed on rows was seen on empty tables; one that cannot run in the batch was watched alone.
    const measured = facts !== null && (facts.error === null || facts.ran === 'alone' || facts.failsOn === 'rows');
    const before = trial.before[position] ?? known;
    const after = measured ? (trial.before[position + 1] ?? trial.final ?? before) : before;
    known = after;
    const notTried = observed?.notTried ?? null;
    return stepOf({ statement, node, nodes, facts, notTried, measured, before, after });
  });
  const created = followCreated(steps);
  const none = created[0];
  if (none === undefined) throw new Error('followCreated gives one entry more than there are statements');
  const contexts: RuleContext[] = [];
  const batch: BatchContext = {
    contexts,
    transaction: input.transaction,
    runs: [...(trial?.runs ?? [])].sort((a, b) => Number(b.rowSet === 'ordinary') - Number(a.rowSet === 'ordinary')),
    baseline,
    routines: trial?.routines ?? [],
    final: trial?.final ?? known,
    complete: steps.every(({ measured }) => measured),
    created: created.at(-1) ?? none,
    fate: followFate(baseline, steps),
    newColumns: [],
    settings: input.settings,
  };
  steps.forEach((step, position) => contexts.push({ ...step, created: created[position] ?? none, batch }));
  batch.newColumns = newColumns(batch);
  return batch;
}
