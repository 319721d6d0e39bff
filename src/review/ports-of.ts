import { compilerIn } from '../impact/ask.ts';
import { configRunner } from '../project/config-run.ts';
import { folderTree } from '../project/folder-tree.ts';
import type { Repository } from '../project/repository.ts';
import type { Revisions } from '../project/revisions.ts';
import { emptyTree } from '../project/tree.ts';
import { startServer } from '../postgres/server.ts';
import type { Settings } from '../settings/schema.ts';
import { requireOwnBinaries } from './own-binaries.ts';
import type { StartServer } from './lazy-server.ts';
import type { ReviewPorts } from './ports.ts';
import { readBaselineSchema, readBeforeBaseline, serverOptions } from './server.ts';
import { filesOfBase, filesOfFolder } from './settings-files.ts';

/** What is reviewed. */
export type Change = Pick<ReviewPorts, 'base' | 'head' | 'baseTip' | 'revisions' | 'changed' | 'authorOf' | 'diff'>;

/** Where a door stands. */
export interface Surroundings extends Pick<ReviewPorts, 'environment' | 'now' | 'signal' | 'log' | 'settingsNotes'> {
  /** Absolute path of the checkout. */
  root: string;
  /** True for a pull request: the files that its settings name are the base's. */
  isPullRequest?: boolean;
}

/**
 * The ports of a review, for every door the same.
 *
 * @throws KnownError when the file of `before-baseline` cannot be read, or a pull request brings its own server
 */
export async function portsOf(
  settings: Settings,
  change: Change,
  { root, isPullRequest, ...around }: Surroundings,
): Promise<ReviewPorts> {
  const { environment, signal, log } = around;
  if (isPullRequest === true) await requireOwnBinaries(settings.postgresBinaries, root, change.changed);
  const files = isPullRequest === true ? filesOfBase(change.base, root) : filesOfFolder(root);
  const serverFor = (own: Pick<Settings, 'postgresVersion' | 'image'>): StartServer | null => {
    if (settings.database === 'none') return null;
    const options = serverOptions({ ...settings, ...own }, root, environment);
    return (needs, stop) => startServer({ needs, ...options, log, signal: AbortSignal.any([signal, stop]) });
  };
  return {
    ...change,
    ...around,
    checkout: root,
    settingsFiles: files,
    runConfig: configRunner(root, { env: environment }),
    askCompiler: compilerIn({ env: environment }),
    startServer: serverFor(settings),
    serverFor,
    beforeBaseline: await readBeforeBaseline(settings, files, change.head),
    baselineSchema: await readBaselineSchema(settings, files, change.head),
  };
}

/** A change of a repository: commits, or the working tree where there is no head. */
export async function changeOf(repository: Repository, revisions: Revisions): Promise<Change> {
  const { base, head, baseTip } = revisions;
  return {
    base: base === null ? emptyTree : repository.tree(base),
    baseTip: baseTip === null ? null : repository.tree(baseTip),
    head: head === null ? repository.workingTree() : repository.tree(head),
    revisions,
    changed: base === null ? null : await repository.changedPaths(base, head),
    ...(base === null ? {} : { diff: (paths) => repository.diff(base, head, paths) }),
    authorOf: (file, line) => repository.authorOf(file, line, head),
  };
}

/** Files of a folder, without git. */
export function filesIn(root: string): Change {
  return {
    base: emptyTree,
    head: folderTree(root),
    baseTip: null,
    revisions: { base: null, head: null, baseTip: null },
    changed: null,
    authorOf: () => Promise.resolve(null),
  };
}
