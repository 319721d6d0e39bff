import type { Environment, GitHubEvent } from '../github/event.ts';
import { plainOptions, type ReportOptions } from '../report/options.ts';

/** How reports are written for GitHub: where their links lead. */
export function reportOptions(
  event: GitHubEvent,
  headSha: string,
  runUrl: string,
  environment: Environment,
): ReportOptions {
  const { serverUrl, repository } = event;
  // Where this Action comes from; both are empty for `uses: ./`, whose pages are in the repository itself.
  const source = environment['GITHUB_ACTION_REPOSITORY'] || repository;
  const ref = environment['GITHUB_ACTION_REPOSITORY'] ? environment['GITHUB_ACTION_REF'] || 'HEAD' : headSha;
  const docsUrl = `${serverUrl}/${source}/blob/${encodeURIComponent(ref)}/docs/rules`;
  return { ...plainOptions, serverUrl, repository, headSha, runUrl, docsUrl };
}
