import { configs } from './configs.ts';
import { destructive } from './destructive.ts';
import { tryFault } from './fault.ts';
import { faults } from './faults.ts';
import type { RepositoryInput, SqlInput } from './input.ts';
import type { Trial } from './lanes.ts';
import { metadata } from './metadata.ts';
import { oddSql } from './odd-sql.ts';
import { tryInput } from './run.ts';
import type { Stand } from './stand.ts';

/** Every input. */
export const inputs: readonly (SqlInput | RepositoryInput)[] = [...destructive, ...oddSql, ...metadata, ...configs];

/** Every input and every fault, to be tried on a stand. */
export function everyTrial(stand: Stand): Trial[] {
  return [
    ...inputs.map((input) => ({ family: input.family, name: input.name, run: () => tryInput(stand, input) })),
    ...faults.map((fault) => ({
      family: fault.family,
      name: fault.name,
      isAlone: fault.isAlone === true,
      run: () => tryFault(stand, fault),
    })),
  ];
}
