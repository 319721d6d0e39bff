import type { Review } from '../core/review.ts';

/** What a report needs to know beside the review. Everything here comes from the runner or the settings, not from the pull request. */
export interface ReportOptions {
  /** `https://github.com`, or a GitHub Enterprise server; null where there is no place to link to (command line). */
  serverUrl: string | null;
  /** `owner/name`; null where unknown. */
  repository: string | null;
  /** Commit that links to files point to: the pull request's head, not the merge commit. Falls back to `review.head`. */
  headSha: string | null;
  /** Page of the workflow run, where the job summary is; null on the command line. */
  runUrl: string | null;
  /** Folder of the rules' pages, e.g. `https://github.com/o/raincheck/blob/v1/docs/rules`; null leaves rule names unlinked. */
  docsUrl: string | null;
  /** How many findings the comment that this one replaces had; 0 when there is none. */
  resolved: number;
  /** A line of the team's own at the top of the comment, plain text; absent or null: none. */
  header?: string | null;
  /** Characters (UTF-16 units) that the comment may have at most; GitHub takes 65,536, the marker included. */
  longest: number;
}

/** Options of a report that has nothing to link to. */
export const plainOptions: ReportOptions = {
  serverUrl: null,
  repository: null,
  headSha: null,
  runUrl: null,
  docsUrl: null,
  resolved: 0,
  longest: 65_000,
};

/** The commit that the report is about, full SHA; null for a working tree. */
export function commitOf(review: Review, options: ReportOptions): string | null {
  return options.headSha ?? review.head;
}
