import type { RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import type { Effect } from './effect.ts';
import { losesColumn } from './follows.ts';
import { droppedIn, statementsThatName, type World } from './world.ts';

/**
 * The finding that explains an effect: its rule says that it explains such effects, and it is about the object, about what
 * the object is a part of, or about a statement that was seen to do it. Also an accepted one, and one of a rule that the
 * settings switch off: somebody has looked at it.
 *
 * @param ruleNamed the traits of a finding's rule
 */
export function claimOf(
  effect: Effect,
  findings: readonly Finding[],
  world: World,
  ruleNamed: (name: string) => RuleInfo | null,
): Finding | null {
  const explaining = findings.filter(
    ({ rule }) => ruleNamed(rule)?.explains?.includes(`${effect.kind} ${effect.facet}`) === true,
  );
  if (explaining.length === 0) return null;
  const own = explaining.find(({ subject }) => subject === effect.subject || subject === effect.owner);
  if (own !== undefined) return own;
  // What goes with one of its columns is told where it is named, and nowhere else.
  if (losesColumn(world, effect)) return null;
  const seen = effect.seenIn.length > 0 ? effect.seenIn : droppedIn(world, effect);
  const statements = new Set(
    seen.length > 0 ? seen : statementsThatName(world, effect).map(({ statement }) => statement.index),
  );
  return explaining.find(({ statement }) => statement !== null && statements.has(statement)) ?? null;
}
