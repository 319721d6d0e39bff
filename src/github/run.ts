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
