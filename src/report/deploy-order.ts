import type { BrokenQuery, DeployOrder, Finding } from '../core/review.ts';

/** Queries of one release about one table that fail for the same reason. */
export interface BrokenGroup extends Pick<BrokenQuery, 'code' | 'table' | 'sql'> {
  /** PostgreSQL's words. */
  message: string;
  /** What the code does, each once. */
  queries: string[];
}

/** The broken queries, those with the same table, release and reason together; a reason names the column once. */
export function brokenGroups({ breaks }: DeployOrder): BrokenGroup[] {
  const groups = new Map<string, BrokenGroup>();
  for (const { code, table, what, sql, error } of breaks) {
    // `column "x" does not exist` and `column "x" of relation "t" does not exist` are one reason.
    const key = JSON.stringify([code, table, error.code]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, table, sql, message: error.message, queries: [what] });
    else group.queries.push(what);
  }
  return [...groups.values()];
}

/** Whose code a query is of, and where it fails. */
export function whose({ code }: Pick<BrokenQuery, 'code'>): string {
  return code === 'old' ? 'old code, new schema' : 'new code, old schema';
}

/** The SQL of all steps of the findings. */
export function stepsTold(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ action }) => action.steps.map(({ sql }) => sql)));
}
