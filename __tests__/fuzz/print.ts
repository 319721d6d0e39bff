import type { Outcome } from './trial.ts';

/** An input in the form of __tests__/cases, with its rows as a comment: the trial makes its own. */
export function printed({ input, disagreements, answer, truth }: Outcome): string {
  const { baseline, rows, migrations, transaction, seed } = input;
  const failure = truth?.onRows ?? null;
  const ends = (list: readonly string[]): string => list.map((one) => `${one};`).join('\n');
  return [
    `--- baseline`,
    ends(baseline),
    ...rows.map((one) => `-- row: ${one}`),
    `--- unsafe: seed ${seed}: ${disagreements.map(({ kind }) => kind).join(', ')}`,
    ...(transaction === 'batch' ? [] : [`--- transaction: ${transaction}`]),
    `--- fails: ${failure?.sqlstate ?? 'none'}`,
    ...disagreements.map(({ kind, what }) => `-- ${kind}: ${what.replaceAll('\n', '\n--   ')}`),
    ...(answer?.findings ?? []).map(
      (one) =>
        `-- Raincheck (${answer?.verdict}): ${one.severity} ${one.rule} ${one.subject}, statement ${(one.statement ?? -1) + 1}: ${one.message}`,
    ),
    migrations.map(ends).join('\n--- next migration\n'),
  ].join('\n');
}
