import { createHash } from 'node:crypto';

/** What a comment says of itself in its first, hidden line. Numbers and hashes only: nothing of a pull request's text. */
export interface Marker {
  /** The commit that the comment is about. */
  headSha: string;
  /** The run that wrote it. */
  run: { id: number; attempt: number };
  /** Findings that it shows. */
  findings: number;
  /** Findings of the commit that the comment showed before; null when this was the first. */
  before: number | null;
}

/** The line that starts a comment of Raincheck. */
export function writeMarker(key: string, marker: Marker): string {
  const before = marker.before === null ? '' : ` before=${marker.before}`;
  return `${start(key)}sha=${marker.headSha} run=${marker.run.id}.${marker.run.attempt} findings=${marker.findings}${before} -->`;
}

/** True when a body starts with this key's marker, readable or not. */
export function hasMarker(body: string, key: string): boolean {
  return body.startsWith(start(key));
}

/** Reads the marker; null when it is missing or damaged. */
export function readMarker(body: string, key: string): Marker | null {
  if (!hasMarker(body, key)) return null;
  const match = /^sha=([0-9a-f]+) run=(\d+)\.(\d+) findings=(\d+)(?: before=(\d+))? -->/.exec(
    body.slice(start(key).length),
  );
  if (match === null) return null;
  return {
    headSha: match[1] ?? '',
    run: { id: Number(match[2]), attempt: Number(match[3]) },
    findings: Number(match[4]),
    before: match[5] === undefined ? null : Number(match[5]),
  };
}

/** The body without the marker's line. */
export function withoutMarker(body: string): string {
  return body.replace(/^<!--.*?-->\n?/, '');
}

/**
 * Tells the comments of several jobs apart: each job that reviews its own list of configs has its own comment. A hash,
 * because file names come from the pull request.
 *
 * @param configs the setting `config`: empty when the job reviews every project
 */
export function commentKey(configs: readonly string[]): string {
  if (configs.length === 0) return 'all';
  return createHash('sha256')
    .update([...configs].sort().join('\0'))
    .digest('hex')
    .slice(0, 12);
}

function start(key: string): string {
  return `<!-- raincheck:v1 key=${key} `;
}
