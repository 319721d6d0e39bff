import { emptyTree } from '../project/tree.ts';
import type { Repository } from '../project/repository.ts';
import type { Revisions } from '../project/revisions.ts';
import { settingsOfChange, type ChangeSettings, type ChangeSources } from './settings-of-change.ts';

/** The settings of a pull request in a repository. @param revisions what the event says is compared with what */
export async function settingsOfPull(
  repository: Repository,
  { base, head, baseTip }: Revisions,
  sources: Pick<ChangeSources, 'environment' | 'stronger'>,
): Promise<ChangeSettings> {
  const before = base === null ? emptyTree : repository.tree(base);
  return settingsOfChange({
    ...sources,
    base: before,
    trusted: baseTip === null ? before : repository.tree(baseTip),
    head: head === null ? repository.workingTree() : repository.tree(head),
    checkout: repository.root,
    changed: base === null ? null : await repository.changedPaths(base, head),
  });
}
