import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { keyAction, newKey } from '../telling/keys.ts';
import { notNullSteps } from '../telling/not-null.ts';
import type { Rule } from '../rule.ts';
import { namedList } from '../../core/wording.ts';

/** ADD PRIMARY KEY on a table of the baseline: an index build, or (USING INDEX on nullable columns) a scan. */
export const addPrimaryKey: Rule = {
  name: 'add-primary-key',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds a primary key and builds its index, or checks for NULLs, while the table is locked',
  why: 'A primary key needs a unique index and columns without NULL. Both are made or checked under ACCESS EXCLUSIVE: even SELECT waits until the transaction commits.',
  explains: ['primary key definition', 'column not null'],
  check(context) {
    return workCausedBy(context, 'primary key').map((work) => {
      const key = newKey(context, work, 'primary key');
      const builds = work.effects.some((effect) => effect.builds.length > 0);
      const columns = context.before.tables[work.table]?.columns ?? [];
      const nullable = key.columns.filter((name) => columns.some((column) => column.name === name && !column.notNull));
      const nullables = nullable.length === 0 ? 'the key' : namedList(nullable);
      return lockDraft(context, work, {
        subject: key.name,
        ...(builds
          ? {}
          : {
              during: `${nullables} is checked for NULLs`,
              purpose: `to check that ${nullables} has no NULL`,
            }),
        action: builds
          ? keyAction(context, work, key)
          : {
              text: 'The index is there already; what costs time is the check for NULLs, because the columns may hold them. Make them NOT NULL first, in releases of their own.',
              steps: nullable.flatMap((column) => notNullSteps(context, work.table, column)),
            },
      });
    });
  },
};
