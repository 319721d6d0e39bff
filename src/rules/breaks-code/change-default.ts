import { changedDefaults } from '../../batch/defaults.ts';
import type { BatchRule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { named, shortenBoth } from '../../core/wording.ts';

/** Another default, or none where NULL is allowed: nothing fails, but rows of both releases differ. */
export const changeDefault: BatchRule = {
  name: 'change-default',
  hazard: 'breaks-code',
  severity: 'notice',
  title: 'Changes a column’s default',
  why: 'Rows that the running release inserts without a value get the new default at once; existing rows keep the old one.',
  explains: ['column default'],
  checkBatch(batch) {
    return changedDefaults(batch)
      .filter(({ is }) => is.default !== null || !is.notNull)
      .map(({ table, was, is, place }) => ({
        subject: printColumn({ table, column: is.name }),
        ...(place === undefined ? {} : { statement: place.statement.index }),
        message:
          is.default === null
            ? `Drops the default of ${named(printColumn({ table, column: is.name }))}, ${named(shortenBoth(was.default ?? '', '', 60)[0])}.`
            : `Changes the default of ${named(printColumn({ table, column: is.name }))} ${fromTo(was.default, is.default)}.`,
        action: {
          text: 'Nothing, if the running release may write the new default. Otherwise let the code write the value itself first.',
          steps: [],
        },
      }));
  },
};

function fromTo(was: string | null, is: string | null): string {
  const [from, to] = shortenBoth(was ?? 'none', is ?? 'none', 60);
  return `from ${named(from)} to ${named(to)}`;
}
