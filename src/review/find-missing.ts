import { findMissingMigration } from '../drizzle/missing.ts';
import type { Settings } from '../settings/schema.ts';
import type { ReviewPorts } from './ports.ts';
import type { FindMissing } from './stages/ask-drizzle-kit.ts';

/**
 * Asks the drizzle-kit of a checkout; null when it is not to be asked. Only code can change what drizzle-kit reads: a pull
 * request that touches documents alone is done at once.
 */
export function findMissingIn(
  { drizzleKit, drizzleKitTimeout }: Pick<Settings, 'drizzleKit' | 'drizzleKitTimeout'>,
  ports: Pick<ReviewPorts, 'changed' | 'checkout' | 'base' | 'environment'>,
): FindMissing | null {
  const { changed, checkout, base, environment } = ports;
  const mayMatter = changed?.some((path) => /\.([cm]?[jt]sx?|json|sql|ya?ml|lockb?)$/.test(path)) ?? true;
  if (drizzleKit === 'off' || !mayMatter) return null;
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
