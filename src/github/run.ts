/** The workflow run that this process belongs to, or that it reports on. */
export interface Run {
  /** Grows with every run of the repository, whatever the workflow: a later run has a higher id. */
  id: number;
  /** 1, and one more for every re-run. */
  attempt: number;
  /** The run's page. */
  url: string;
}

/** The run whose report is to be published, as GitHub (not the run itself) describes it. */
export interface AnalysedRun extends Run {
  /** The event that started it: `pull_request`. */
  event: string;
  headSha: string;
  headBranch: string | null;
  /** `owner/name`; null when the fork was deleted. */
  headRepository: string | null;
  conclusion: string | null;
}

/** Why there is nothing to publish of a run, as far as it tells by itself; null when there may be something. */
export function whyNotPublished(run: AnalysedRun): string | null {
  return run.event === 'pull_request' ? null : `the run ${run.id} was started by ${run.event}, not by a pull request`;
}
