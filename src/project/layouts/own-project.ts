import type { LayoutName } from '../../core/words.ts';

/** A project that a layout finds by its tool's own files, without a Drizzle config. */
export interface OwnProject {
  /** Shown name: the file that people know it by. */
  name: string;
  /** The migrations folder. */
  out: string;
  /** The folder that holds the tool's files. */
  directory: string;
  layout: LayoutName;
  /** Files that stand for it where the setting `config` names one. */
  markers: readonly string[];
  /** Why it is not reviewed; null when it is. */
  reason: string | null;
}
