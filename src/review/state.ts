import type { Releases } from '../compatibility/deploy-order.ts';
import type { Batch, Project } from '../core/project.ts';
import type { Finding, Impact, ProjectReview } from '../core/review.ts';
import type { TransactionMode } from '../core/words.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import type { Baseline } from '../baseline/build.ts';
import type { Subject } from '../impact/subject.ts';
import { noNeeds, type Needs } from '../postgres/needs.ts';
import type { Preset, Server } from '../postgres/server.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import type { Stage as Scene, Trial } from '../trial/trial.ts';
import type { WaysOut } from '../wayout/find.ts';
import { emptyProject } from './assemble.ts';
import type { Seed } from './seed.ts';
import type { SideBySide } from './side-by-side.ts';
import type { KnownSizes } from './sizes.ts';

/** What is known of one project's review. Every stage gets it and returns a new one; nothing in it is changed. */
export interface State {
  readonly project: Project;
  readonly batch: Batch;
  /** Findings of the history checks. */
  readonly history: Finding[];
  /** Production's table sizes, and what there is to say of them. */
  readonly sizes: KnownSizes;
  /** The project's own rows; null when they are made up. */
  readonly seed: Seed | null;
  /** What the batch and what runs before it need of the server. */
  readonly needs: Needs;
  /** What is pending, the missing migration's statements last once they are known. */
  readonly statements: ParsedStatement[];
  /** The base migrations at work on a server; null when nothing is run. */
  readonly base: { server: Server; preset: Preset; building: Promise<Baseline> } | null;
  /** Drizzle-kit at work; null before it was asked. */
  readonly sides: SideBySide<MissingResult | null> | null;
  /** The code of both releases, on its way; null where it is not asked. */
  readonly releases: Promise<Releases> | null;
  /** Where the batch is tried; null when it is not. */
  readonly place: Place | null;
  /** Drizzle-kit's answer; null when there is none. */
  readonly missing: MissingResult | null;
  readonly trial: Trial | null;
  /** The trial's databases; null without a trial. */
  readonly scene: Scene | null;
  /** The search for code that uses what goes; null when there is none. */
  readonly impact: ImpactSearch | null;
  readonly ways: WaysOut | null;
  /** True once the rules have judged. */
  readonly judged: boolean;
  /** What the report says. */
  readonly review: ProjectReview;
}

/** The base branch's database. */
export interface Place {
  server: Server;
  baseline: string;
  /** A copy of it with the project's own rows; null when there are none. */
  seeded: string | null;
  /** What the report has to say of server, baseline and rows, one plain sentence each. */
  notes: string[];
}

/** The search for code that uses what the batch takes away, at work. */
export interface ImpactSearch {
  subjects: readonly Subject[];
  found: Promise<Impact>;
}

/** One step of a review. */
export interface Stage {
  /** What a review that is stuck here waited for: `the base migrations`. */
  waitsFor: string;
  run: (state: State) => Promise<State>;
}

/** A review of which nothing is known yet. */
export function emptyState(project: Project, transaction: TransactionMode): State {
  return {
    project,
    batch: { base: [], pending: [] },
    history: [],
    sizes: { sizes: null, notes: [] },
    seed: null,
    needs: noNeeds,
    statements: [],
    base: null,
    sides: null,
    releases: null,
    place: null,
    missing: null,
    trial: null,
    scene: null,
    impact: null,
    ways: null,
    judged: false,
    review: emptyProject(project, transaction),
  };
}

/** The state with other words of the report. */
export function withReview(state: State, changes: Partial<ProjectReview>): State {
  return { ...state, review: { ...state.review, ...changes } };
}

/** The state with more that was not checked. */
export function withNotes(state: State, notes: readonly string[]): State {
  return withReview(state, { notChecked: [...state.review.notChecked, ...notes] });
}
