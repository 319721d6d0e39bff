import { failureOf } from '../telling/failure-kind.ts';
import { errorInShort, errorWords, subjectOf } from '../telling/failure-words.ts';
import { followUp } from '../../trial/merge.ts';
import type { Node } from '../../sql/parse.ts';
import type { Rule } from '../rule.ts';
import { shorten } from '../../core/wording.ts';

/** A statement that the trial's role may not run, or that needs parts which this server hasn't. */
export const needsPrivileges: Rule = {
  name: 'needs-privileges',
  hazard: 'fails',
  severity: 'notice',
  title: 'Could not be tried: it needs rights or parts that the trial’s server has not',
  why: 'The trial runs as the owner of its database and not as a superuser, on a server of its own. Whether production’s role may run the statement, the trial cannot tell.',
  check(context) {
    const failure = failureOf(context);
    const kind = failure?.kind;
    if (failure !== null && kind !== 'privileges' && kind !== 'missing role') return [];
    const reason = context.notTried;
    // What needs a statement that was not tried is no news of its own.
    if (failure === null && (reason === null || reason === followUp)) return [];
    const loud = kind === 'missing role' || reachesServer(context.node);
    return [
      {
        subject: subjectOf(context, failure?.error ?? null),
        ...(loud ? { severity: 'warning' as const } : {}),
        message:
          failure === null
            ? `Not tried: ${shorten((reason ?? '').replace(/\.$/, ''), 100)}.`
            : `Could not be tried: ${errorInShort(failure.error)}.`,
        details:
          failure === null
            ? (reason ?? '')
            : `PostgreSQL says ${errorWords(failure.error)}${kind === 'missing role' ? '; if production lacks the role too, the deploy stops here' : ''}.`,
        evidence: 'measured',
        action: {
          text: 'Make sure that production’s migration role may run it, and has what it names. Roles, extensions and schemas that every database needs before the first migration belong into the before-baseline SQL of Raincheck’s settings; `databasePreset` has those of pgvector, PostGIS, Supabase and Neon.',
          steps: [],
        },
      },
    ];
  },
};

/** COPY from or to a program or a file of the server: what a migration has no business with, and what attacks look like. */
function reachesServer(node: Node): boolean {
  return 'CopyStmt' in node && (node.CopyStmt.is_program === true || Boolean(node.CopyStmt.filename));
}
