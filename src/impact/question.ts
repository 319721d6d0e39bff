import type { Use } from '../core/review.ts';
import type { Subject } from './subject.ts';

/** A file's path, relative to the repository, and its text. */
export type SourceText = readonly [path: string, text: string];

/** What the child program gets, as JSON on its standard input. */
export interface Question {
  /** Absolute path of the checkout, where node_modules lie. */
  root: string;
  /** The base's files: code, package.json, tsconfig.json. */
  base: readonly SourceText[];
  /** The head's files that are others than the base's; null for one that is gone. */
  changed: readonly (readonly [path: string, text: string | null])[];
  /** The schema's files, before and after. */
  schema: { base: readonly string[]; head: readonly string[] };
  /** Drizzle-kit's `casing`, or drizzle-orm's. */
  casing: 'snake_case' | 'camelCase' | null;
  subjects: readonly Subject[];
  /** Processor time, in seconds, after which no more files are checked. */
  seconds: number;
}

/** A use as the child finds it; its subject by its index. */
export interface FoundUse extends Pick<Use, 'file' | 'line' | 'column' | 'text' | 'certainty' | 'by' | 'inHead'> {
  subject: number;
}

/** SQL that stands in code. */
export interface SqlText {
  file: string;
  /** Line of the text's beginning, from 1. */
  line: number;
  /** The text; between two parts something is put in at run time. Tables of the schema are put in already. */
  parts: readonly string[];
  /** The lines of the code on which it stands: the first is `line`. */
  lines: readonly string[];
  /** Tables, as printed, whose variables stand in the same statement of the code. */
  near: readonly string[];
  inHead: boolean;
  /** True where the schema cannot be reached: it may be meant for another database. */
  isApart: boolean;
}

/** What the child says, one JSON value a line; the sooner it is known the sooner it is told. */
export type Answer =
  | { say: 'sql'; texts: SqlText[] }
  | { say: 'uses'; uses: FoundUse[] }
  | { say: 'not resolved'; text: string }
  | { say: 'failed'; text: string }
  | { say: 'looking at'; files: number }
  | { say: 'done'; seconds: number; megabytes: number };
