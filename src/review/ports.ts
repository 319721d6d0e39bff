import type { SchemaFile } from '../baseline/options.ts';
import type { Batch, Project } from '../core/project.ts';
import type { AskCompiler } from '../impact/ask.ts';
import type { ConfigRunner } from '../project/config-run.ts';
import type { Revisions } from '../project/revisions.ts';
import type { Tree } from '../project/tree.ts';
import type { GivenWayBack } from '../rollback/given.ts';
import type { Fix } from '../wayout/fix.ts';
import type { Settings } from '../settings/schema.ts';
import type { Guard } from '../wayout/guard.ts';
import type { StartServer } from './lazy-server.ts';
import type { SettingsFiles } from './settings-files.ts';

/** What a review reads, and whom it asks. */
export interface ReviewPorts {
  /** The files before and after the change. */
  base: Tree;
  head: Tree;
  /** The newest files of the base branch, where `base` is older than that. */
  baseTip: Tree | null;
  revisions: Revisions;
  /** Paths that differ between base and head; null when there is no base. */
  changed: readonly string[] | null;
  /** Unified diff of some paths between base and head; absent where there is no repository. */
  diff?: (paths: readonly string[]) => Promise<string>;
  /** Absolute path of the checkout: drizzle-kit runs there. */
  checkout: string;
  /** Runs a drizzle config that cannot be read without running it. */
  runConfig: ConfigRunner;
  /** Asks the compiler where code uses what goes; absent: nobody is asked. */
  askCompiler?: AskCompiler;
  /** Starts the server; called at most once, and only when something may have to be run. Null: no trial. */
  startServer: StartServer | null;
  /** The same for a project with a version or an image of its own; absent: one server serves all. */
  serverFor?: (own: Pick<Settings, 'postgresVersion' | 'image'>) => StartServer | null;
  /** The files that settings name; those of the checkout when nothing is said. */
  settingsFiles?: SettingsFiles;
  /** What the report begins with, one plain sentence each: what a pull request does to its settings. */
  settingsNotes?: readonly string[];
  /** SQL of `before-baseline`. */
  beforeBaseline: string | null;
  /** The dump that stands for the base migrations; without one they are run. */
  baselineSchema?: SchemaFile | null;
  /** Who last changed a line of the head; null when unknown. */
  authorOf: (file: string, line: number) => Promise<string | null>;
  /** Where child processes get PATH, HOME and the like from. */
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
  /** Stops child processes when the run is interrupted. */
  signal: AbortSignal;
  /** Gets each project's ways out, followed together, where somebody wants to write them. */
  onFix?: (fix: Fix) => void;
  /** Gets each project's guard, null where none is needed, where somebody wants to write it. */
  onGuard?: (guard: Guard | null) => void;
  /** Gets each project's way back, where somebody wants to write it. */
  onWayBack?: (given: GivenWayBack) => void;
  /** Seconds that a project's review may take beside its trials and drizzle-kit; see deadline.ts. */
  allowance?: number;
  log: (line: string) => void;
}

/** A batch that was put together by hand: no repository says what is pending. */
export interface GivenBatch {
  project: Project;
  batch: Batch;
}
