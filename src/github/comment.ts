import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../core/errors.ts';
import { statusOf } from './answers.ts';
import type { Comment, IssueComments } from './client.ts';
import type { PullRequestEvent, Run } from './event.ts';
import { hasMarker, readMarker, withoutMarker, writeMarker, type Marker } from './marker.ts';

/** GitHub refuses a comment that is longer, in UTF-16 units. */
export const longestComment = 65_536;

export interface StickyComment {
  /** Which of several comments on one pull request: `commentKey()`. */
  key: string;
  /** The pull request. */
  issue: number;
  /** The commit that was reviewed. */
  headSha: string;
  run: Pick<Run, 'id' | 'attempt'>;
  /** Findings that count (not accepted ones). */
  findings: number;
  /** False when there is nothing that would be worth a new comment. One that is there is brought up to date anyway. */
  worthCreating: boolean;
  /**
   * Writes the comment as Markdown.
   *
   * @param previousFindings findings of the commit that the comment showed before; null when there was none
   * @param longest how long the text may be, in UTF-16 units
   */
  render(previousFindings: number | null, longest: number): string;
  /** Why the token can't write, where the event tells: it makes the warning clearer. */
  readOnly: PullRequestEvent['readOnly'];
}

/** What became of the comment. */
export type CommentResult =
  | { posted: true; action: 'created' | 'updated' | 'unchanged'; url: string }
  | {
      posted: false;
      reason: 'nothing-to-say' | 'newer-run' | 'permission' | 'fault';
      /** For the user; null when nothing is wrong. */
      warning: string | null;
    };

/** What a job needs; every warning about permissions shows it. */
export const permissionsBlock = `permissions:
  contents: read # to check out the repository and fetch the base
  pull-requests: write # to post the comment`;

/**
 * Brings the one comment of Raincheck on a pull request up to date: finds it by marker and author, updates it in
 * place, leaves it alone when it would say the same, removes duplicates, and never overwrites a newer run's. Never
 * throws: whatever goes wrong costs the comment, not the verdict.
 */
export async function publishComment(
  comments: IssueComments,
  sticky: StickyComment,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) => sleep(milliseconds),
): Promise<CommentResult> {
  try {
    return await bringUpToDate(comments, sticky, pause);
  } catch (error) {
    return explain(error, sticky);
  }
}

/**
 * The same, for whoever puts a refusal into words of its own: looks, acts, and looks again after everything whose outcome
 * is uncertain.
 *
 * @throws what the service refuses, with its `status`
 */
export async function bringUpToDate(
  comments: IssueComments,
  sticky: StickyComment,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) => sleep(milliseconds),
): Promise<CommentResult> {
  let created: Comment | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const own = await findOwn(comments, sticky);
    const newest = newestMarker(own, sticky);
    if (newest !== null && isNewer(newest.run, sticky.run)) return newerRun(newest);
    const body = compose(sticky, newest);
    const [oldest, ...duplicates] = own;
    if (oldest !== undefined) {
      const changed = !saysTheSame(oldest.body, body, sticky.key);
      try {
        if (changed) await comments.update(oldest.id, body);
      } catch (error) {
        // Somebody deleted it in this moment.
        if (statusOf(error) !== 404 || attempt === 3) throw error;
        continue;
      }
      for (const duplicate of duplicates) await comments.delete(duplicate.id);
      const action = created !== null ? 'created' : changed ? 'updated' : 'unchanged';
      return { posted: true, action, url: oldest.url };
    }
    // GitHub's list can lag behind: what was created is there, even if it isn't listed yet.
    if (created !== null) return { posted: true, action: 'created', url: created.url };
    if (!sticky.worthCreating) return { posted: false, reason: 'nothing-to-say', warning: null };
    try {
      created = await comments.create(sticky.issue, body);
      // Two runs can have created one each in the same moment, so look once more.
    } catch (error) {
      if ((statusOf(error) ?? 0) < 500 || attempt === 3) throw error;
      // A 502 after the comment was stored and a broken connection look the same from here.
      await pause(attempt * 1000);
    }
  }
}

/**
 * Comments that start with our marker and that our account wrote, oldest first. Anybody can copy the marker, so it
 * alone proves nothing. Brackets can't be registered in a login: `github-actions[bot]` is always GitHub's. Only when
 * somebody else's comment has the marker is GitHub asked who we are (an app or a personal token).
 */
async function findOwn(comments: IssueComments, sticky: StickyComment): Promise<Comment[]> {
  const marked = (await comments.list(sticky.issue)).filter((comment) => hasMarker(comment.body, sticky.key));
  const known = new Set(['github-actions[bot]']);
  if (marked.some((comment) => comment.author !== null && !known.has(comment.author))) {
    // Without an answer they count as somebody else's: a second comment is mended by the next run, an overwritten one isn't.
    const viewer = await comments.viewer().catch(() => null);
    if (viewer !== null) known.add(viewer);
  }
  return marked.filter((comment) => comment.author !== null && known.has(comment.author));
}

/**
 * No run that could have reported already is this much newer: GitHub counts some ten million runs a day, and a run lasts 35
 * days at most. Other workflows write comments as the same bot, and a marker of theirs must not silence ours for ever.
 */
const farAhead = 1_000_000_000;

/** The marker of the latest run among the comments. */
function newestMarker(own: Comment[], { key, run }: Pick<StickyComment, 'key' | 'run'>): Marker | null {
  const markers = own
    .map((comment) => readMarker(comment.body, key))
    .filter((marker) => marker !== null)
    .filter(({ run: { id } }) => id - run.id <= farAhead);
  return markers.reduce<Marker | null>(
    (best, marker) => (best === null || isNewer(marker.run, best.run) ? marker : best),
    null,
  );
}

/**
 * True when run `a` is later than run `b`. Run ids grow with time across all workflows (run numbers start again when a
 * workflow's file is renamed), and a re-run of an old run keeps its id.
 */
function isNewer(a: Marker['run'], b: Marker['run']): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}

function compose(sticky: StickyComment, shown: Marker | null): string {
  // A second run on the same commit must not forget what the first one compared with.
  const before = shown === null ? null : shown.headSha === sticky.headSha ? shown.before : shown.findings;
  const { headSha, run, findings } = sticky;
  const marker = writeMarker(sticky.key, { headSha, run, findings, before });
  const longest = longestComment - marker.length - 1;
  // A rendered report may bring a hidden first line of its own; only ours is true after the posting.
  const text = withoutMarker(sticky.render(before, longest));
  if (text.length > longest) throw new Error(`the report has ${text.length} characters, ${longest} fit`);
  return `${marker}\n${text}`;
}

/** Compares all but the run's number: a re-run that finds the same needs no update. */
function saysTheSame(old: string, fresh: string, key: string): boolean {
  const state = (body: string) => {
    const marker = readMarker(body, key);
    const text = withoutMarker(body).replaceAll('\r\n', '\n').trim();
    return JSON.stringify([marker?.headSha, marker?.findings, marker?.before, text]);
  };
  return state(old) === state(fresh);
}

function newerRun(marker: Marker): CommentResult {
  return {
    posted: false,
    reason: 'newer-run',
    warning: `The comment was left alone: a newer run (${marker.run.id}) has already reported on ${marker.headSha.slice(0, 7)}.`,
  };
}

/** Says why there is no comment, and what to do about it. */
function explain(error: unknown, sticky: StickyComment): CommentResult {
  const status = statusOf(error);
  const message = messageOf(error);
  const limited = /rate limit/i.test(message);
  if ((status === 403 || status === 404) && !limited && !/locked/i.test(message)) {
    return { posted: false, reason: 'permission', warning: `${permissionWarning(sticky)} (GitHub says: ${message})` };
  }
  const advice = limited
    ? 'GitHub’s rate limit is used up; run the job again later.'
    : status === 401
      ? 'The token in `github-token` is not valid.'
      : 'Run the job again to post it.';
  return { posted: false, reason: 'fault', warning: `The comment could not be posted: ${message}. ${advice}` };
}

function permissionWarning(sticky: StickyComment): string {
  const verdict = 'The comment could not be posted; the verdict stands, and the report is in the job’s summary.';
  if (sticky.readOnly === 'fork') {
    return `${verdict} GitHub gives pull requests from forks a token that can only read. The two workflows of docs/forks.md post comments on forks.`;
  }
  if (sticky.readOnly === 'dependabot') {
    return `${verdict} GitHub gives Dependabot’s pull requests a token that can only read. The two workflows of docs/forks.md post comments on them.`;
  }
  return `${verdict} The job’s token may not write comments. Add this to the job:\n\n${permissionsBlock}\n`;
}
