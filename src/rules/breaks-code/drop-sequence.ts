import { dropsOf, namesOfDropped } from '../../batch/drops.ts';
import { printName } from '../../grammar/name.ts';
import { isRead } from '../../grammar/relations.ts';
import { droppedNames } from '../../grammar/targets.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A sequence that the statement names. One that belongs to a dropped column goes with it by nature. */
export const dropSequence: Rule = {
  name: 'drop-sequence',
  hazard: 'breaks-code',
  destroys: true,
  severity: 'warning',
  title: 'Drops a sequence',
  why: 'Where the numbers stood is lost, and nextval() on the sequence in the running release fails.',
  waysOut: ['drop later'],
  explains: ['sequence gone'],
  check(context) {
    const dropped = context.measured
      ? namesOfDropped(dropsOf(context, 'sequence').filter(({ cascaded }) => !cascaded))
      : droppedNames(context.nodes, 'OBJECT_SEQUENCE');
    return dropped
      .map(printName)
      .filter((name) => context.before.sequences.includes(name) || !isRead(context.before))
      .filter((name) => !context.created.sequences.has(name) && !context.batch.created.sequences.has(name))
      .map((name) => ({
        subject: name,
        message: `Drops the sequence ${named(name)}.`,
        action: {
          text: 'First ship a release that doesn’t draw numbers from it any more, and drop it in a later one.',
          steps: [],
        },
      }));
  },
};
