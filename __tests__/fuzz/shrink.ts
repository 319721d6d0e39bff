import type { Server } from '../../src/postgres/server.ts';
import type { Disagreement } from './compare.ts';
import type { FuzzInput } from './input.ts';
import { tryInput, without } from './trial.ts';

/**
 * The smallest input that still disagrees in the same way: pending statements, then parts of the baseline and the rows
 * are left out as long as it does.
 *
 * @param tries how often both may be asked
 */
export async function shrink(
  server: Server,
  input: FuzzInput,
  kind: Disagreement['kind'],
  tries = 30,
): Promise<FuzzInput> {
  let current = input;
  let left = tries;
  const holds = async (candidate: FuzzInput): Promise<boolean> => {
    if (left-- <= 0 || candidate.migrations.length === 0) return false;
    const { disagreements } = await tryInput(server, candidate);
    return disagreements.some((one) => one.kind === kind);
  };
  for (let at = current.migrations.flat().length - 1; at >= 0; at--) {
    const candidate = without(current, at);
    if (await holds(candidate)) current = candidate;
  }
  const oneFile = { ...current, migrations: [current.migrations.flat()] };
  if (current.migrations.length > 1 && (await holds(oneFile))) current = oneFile;
  const noRows = { ...current, rows: [] };
  if (await holds(noRows)) current = noRows;
  for (const part of ['baseline', 'rows'] as const) current = await thinned(current, part, holds);
  return current;
}

/** Leaves out halves, quarters and so on, down to single ones. */
async function thinned(
  input: FuzzInput,
  part: 'baseline' | 'rows',
  holds: (candidate: FuzzInput) => Promise<boolean>,
): Promise<FuzzInput> {
  let current = input;
  for (let size = Math.ceil(input[part].length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = current[part].length - size; at >= 0; at -= size) {
      const candidate = { ...current, [part]: current[part].toSpliced(at, size) };
      if (await holds(candidate)) current = candidate;
    }
  }
  return current;
}
