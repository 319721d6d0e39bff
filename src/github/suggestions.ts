import { messageOf } from '../core/errors.ts';
import type { RenderedSuggestion } from '../report/suggestions.ts';
import { splitRepository, statusOf } from './answers.ts';
import type { Octokit } from './client.ts';

/** What suggestions need of GitHub. */
export interface ReviewComments {
  /** Bodies of all comments on the lines of a pull request. */
  list(pull: number): Promise<string[]>;
  create(pull: number, commit: string, comment: RenderedSuggestion): Promise<void>;
}

/** What became of the suggestions. */
export interface SuggestionsResult {
  posted: number;
  /** Why some are missing; null when nothing is wrong. */
  problem: string | null;
}

/** The comments on lines of a repository's (`owner/name`) pull requests. */
export function reviewComments(octokit: Octokit, repository: string): ReviewComments {
  const where = splitRepository(repository);
  return {
    async list(pull) {
      const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
        ...where,
        pull_number: pull,
        per_page: 100,
      });
      return comments.map(({ body }) => body);
    },
    async create(pull, commit, { path, line, endLine, key, body }) {
      await octokit.rest.pulls.createReviewComment({
        ...where,
        pull_number: pull,
        commit_id: commit,
        path,
        side: 'RIGHT',
        // One line has no `start_line` (GitHub docs, "Create a review comment for a pull request").
        ...(endLine > line ? { start_line: line, start_side: 'RIGHT' as const } : {}),
        line: endLine,
        body: `${markerOf(key)}\n${body}`,
        request: { retries: 0 },
      });
    },
  };
}

/**
 * Makes each suggestion once: GitHub marks it outdated by itself when its lines change. Never throws, and what is refused
 * costs the suggestion alone: the comment tells the same.
 */
export async function postSuggestions(
  comments: ReviewComments,
  { pull, headSha, suggestions }: { pull: number; headSha: string; suggestions: readonly RenderedSuggestion[] },
): Promise<SuggestionsResult> {
  if (suggestions.length === 0) return { posted: 0, problem: null };
  let posted = 0;
  const refused: string[] = [];
  try {
    const made = await comments.list(pull);
    for (const suggestion of suggestions) {
      if (made.some((body) => body.startsWith(markerOf(suggestion.key)))) continue;
      try {
        await comments.create(pull, headSha, suggestion);
        posted++;
      } catch (error) {
        // 422: the lines are not in the pull request's diff, which GitHub cuts off when it is large.
        if (statusOf(error) !== 422) throw error;
        refused.push(suggestion.path);
      }
    }
  } catch (error) {
    return { posted, problem: messageOf(error) };
  }
  return { posted, problem: refused.length === 0 ? null : `GitHub takes no comment on lines of ${refused.join(', ')}` };
}

function markerOf(key: string): string {
  return `<!-- raincheck:suggestion v1 ${key} -->`;
}
