import { createHash } from 'node:crypto';
import type { Review } from '../core/review.ts';
import { commitOf, type ReportOptions } from './options.ts';
import { allOpen } from './words.ts';

/** What the hidden first line of a comment says of it. */
export interface Marker {
  /** Hash of the comment's key. */
  key: string;
  /** The commit that the comment is about; null for none. */
  head: string | null;
  /** The workflow run that wrote it: a higher one is newer. */
  run: string | null;
  /** Open errors and warnings in it: tells the next run how many were resolved. */
  findings: number;
}

/** Every comment of this key begins with this text. */
export function markerStart(commentKey: string): string {
  const key = createHash('sha256').update(commentKey).digest('hex').slice(0, 16);
  return `<!-- raincheck:v1 key=${key} `;
}

/** The hidden line. Hashes and numbers only: an untrusted `-->` would end it. */
export function markerOf(review: Review, options: ReportOptions): string {
  const head = commitOf(review, options);
  const run = options.runId;
  const findings = allOpen(review).filter(({ severity }) => severity !== 'notice').length;
  return `${markerStart(options.commentKey)}head=${head !== null && /^[0-9a-f]{7,64}$/.test(head) ? head : 'none'} run=${run !== null && /^\d{1,20}$/.test(run) ? run : 'none'} findings=${findings} -->`;
}

/** Reads the marker of a comment's text; null when the first line is none. */
export function readMarker(body: string): Marker | null {
  const match = /^<!-- raincheck:v1 key=([0-9a-f]{16}) head=([0-9a-f]+|none) run=(\d+|none) findings=(\d+) -->/.exec(
    body,
  );
  if (match === null) return null;
  const [, key = '', head = '', run = '', findings = ''] = match;
  return { key, head: head === 'none' ? null : head, run: run === 'none' ? null : run, findings: Number(findings) };
}
