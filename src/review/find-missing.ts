import { findMissingMigration } from '../drizzle/missing.ts';
import type { Settings } from '../settings/schema.ts';
import type { ReviewPorts } from './ports.ts';
import type { FindMissing } from './stages/ask-drizzle-kit.ts';

/** Only code can change what drizzle-kit reads: a pull request that touches documents alone is done at once. */
export function asksForMissing(
  settings: Pick<Settings, 'drizzleKit'>,
  { changed }: Pick<ReviewPorts, 'changed'>,
): boolean {
  if (settings.drizzleKit === 'off') return false;
  return changed === null || changed.some((path) => /\.([cm]?[jt]sx?|json|sql|ya?ml|lockb?)$/.test(path));
}

/** Asks the drizzle-kit of a checkout. */
export function findMissingIn(
  { drizzleKitTimeout }: Pick<Settings, 'drizzleKitTimeout'>,
  { checkout, base, environment }: Pick<ReviewPorts, 'checkout' | 'base' | 'environment'>,
): FindMissing {
  return async ({ project, ...question }) =>
    findMissingMigration(project, {
      ...question,
      root: checkout,
      baseTree: base,
      environment,
      deadline: Date.now() + 3 * drizzleKitTimeout * 1000,
      callLimit: drizzleKitTimeout * 1000,
    });
}
