import type { Coverage, Finding } from './review.ts';

/** What was not judged and could hold harm, in words for people. */
export interface Gap {
  statement: number;
  why: string;
}

/**
 * The holes in a review: while there is one, nobody says that there are no hazards. A statement whose finding was accepted
 * is none, because its owner has said that it may ship as it is; a check that could not run is told by its finding.
 */
export function gapsOf({
  coverage,
  findings,
}: {
  coverage?: Coverage | undefined;
  findings: readonly Finding[];
}): Gap[] {
  if (coverage === undefined) return [];
  const accepted = new Set(findings.filter(({ acceptance }) => acceptance !== null).map(({ statement }) => statement));
  return coverage.statements
    .filter(({ hides, statement }) => hides && !accepted.has(statement))
    .map(({ statement, why }) => ({ statement, why: why ?? 'It was not tried.' }));
}
