import { untilWords } from '../telling/lock-draft.ts';
import { blocksReads, isTable } from '../../grammar/lock.ts';
import { unitOf } from '../../batch/unit.ts';
import type { Rule } from '../rule.ts';
import { namedList } from '../../core/wording.ts';

/** Any ACCESS EXCLUSIVE lock on a table of the baseline: off unless a project wants to see every one. */
export const briefExclusiveLock: Rule = {
  name: 'brief-exclusive-lock',
  hazard: 'blocks-traffic',
  severity: 'off',
  title: 'Takes ACCESS EXCLUSIVE on an existing table, if only for an instant',
  why: 'While the statement waits for the lock behind a long transaction, everybody else queues behind it. Most harmless migrations take this lock, so the rule is off by default; a lock_timeout on the migrator’s connection is the general answer.',
  check(context) {
    const tables = new Set<string>();
    for (const { relation, kind, mode } of context.facts?.locks ?? []) {
      if (!isTable(kind) || !blocksReads(mode)) continue;
      tables.add(unitOf(context, relation));
    }
    if (tables.size === 0) return [];
    const names = [...tables].toSorted();
    return [
      {
        subject: names.join(', '),
        message: `Reads and writes of ${namedList(names)} wait ${untilWords(context)}.`,
        details: `Takes ACCESS EXCLUSIVE on ${namedList(names, 20)} until the transaction ends.`,
        waits: names.map((relation) => ({ relation, reads: true })),
        action: {
          text: 'Set a lock_timeout where the migrator connects, and let the deploy try again, so that a long query cannot make everybody queue.',
          steps: [],
        },
      },
    ];
  },
};
