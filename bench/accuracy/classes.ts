import type { Hazard } from '../../src/core/words.ts';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import type { Case } from '../../__tests__/cases/load.ts';
import { expectedOn } from '../../__tests__/cases/load.ts';

/** One thing that a tool says of a case. */
export interface Report {
  rule: string;
  classes: readonly Hazard[];
  /** Warning or above. */
  loud: boolean;
}

/** What a tool says of a case in all. */
export interface Answer {
  reports: Report[];
  /** The strongest table lock that it names, `ACCESS EXCLUSIVE`; null when it names none. */
  lock: string | null;
}

const hazards = new Map<string, Hazard>(ruleCatalogue.map(({ name, hazard }) => [name, hazard]));

/** Classes of our own rules are their hazards. */
export function classOf(rule: string): Hazard {
  return hazards.get(rule) ?? 'practice';
}

/** The class under which a case is counted. */
export function mainClass(one: Case): Hazard {
  return classOf(one.hazard.rules[0] ?? '');
}

/** A report of one of these classes is an answer to the case: of an unsafe one the harms that it does, of a safe one those that it looks like. */
export function classesOf(one: Case, version: number): Set<Hazard> {
  if (one.safe) return new Set(one.hazard.rules.map(classOf));
  const loud = expectedOn(one, version).findings.filter(({ severity }) => severity !== 'notice');
  return new Set(loud.map(({ rule }) => classOf(rule)));
}

/** Warned of in a class of the case. */
export function isFlagged({ reports }: Answer, classes: ReadonlySet<Hazard>): boolean {
  return reports.some((report) => report.loud && report.classes.some((one) => classes.has(one)));
}
