import { unreachedParts } from '../../batch/not-reached.ts';
import { named, shorten } from '../../core/wording.ts';
import type { Rule } from '../rule.ts';

/** What a body destroys in a branch that the trial did not enter, and dynamic SQL that it did not come to. */
export const notReached: Rule = {
  name: 'not-reached',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'Destroys something in a branch that the trial did not enter',
  why: 'Whether production enters the branch, its data, roles, settings or clock decide. What happens there, nobody has seen.',
  check(context) {
    return unreachedParts(context).map(({ kind, sql, what }) => {
      const line = shorten(sql.replaceAll(/\s+/g, ' ').trim(), 80);
      return {
        subject: line,
        message:
          kind === 'dynamic'
            ? `Not reached in the trial: SQL that is put together (${named(line)}); it depends on ${named(what)}.`
            : `Not reached in the trial: ${named(line)}; it depends on ${named(what)}.`,
        evidence: 'parsed' as const,
        action: {
          text: 'Write what the migration does without conditions of the database that it runs on, so that it can be tried. If the branch is right as it is, accept the finding with the reason.',
          steps: [],
        },
      };
    });
  },
};
