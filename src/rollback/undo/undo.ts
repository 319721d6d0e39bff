import type { Project } from '../../core/project.ts';
import type { History } from '../../project/layouts/history.ts';

/** What both layouts write down, each in its own way. */
export interface Undo {
  project: Project;
  base: History;
  head: History;
  /** `undo_drop_email`. */
  name: string;
  sql: string;
}

/** What it takes beside the repository's files. */
export interface UndoTools {
  /** Absolute path of the repository. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
}

/** A file of the repository that is to be written. */
export interface UndoFile {
  /** Relative to the repository's root. */
  path: string;
  text: string;
}
