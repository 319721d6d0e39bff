import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';
import type { RuleContext } from '../../batch/batch.ts';
import type { Action } from '../../core/review.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { quotePrinted } from '../../grammar/name.ts';

/** The second half of a NOT VALID constraint; nobody knows the name that PostgreSQL makes up. */
function validation({ node }: RuleContext, domain: string): Action['steps'] {
  const name = pick(pick(node, 'AlterDomainStmt')?.def, 'Constraint')?.conname;
  if (name === undefined) return [];
  return [
    {
      title: 'A later release, deployed after this one',
      sql: `ALTER DOMAIN ${domain} VALIDATE CONSTRAINT ${quoteIdentifier(name)};`,
    },
  ];
}

/** ALTER DOMAIN ADD CONSTRAINT or SET NOT NULL: all tables that use the domain are read. */
export const alterDomainScans: Rule = {
  name: 'alter-domain-scans',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Tightens a domain and reads every table that uses it while writes wait',
  why: 'Every row of every table with a column of the domain is checked under SHARE on all of them: inserts, updates and deletes wait until the transaction commits.',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'domain').flatMap((work) => {
      const { request } = work;
      if (request?.kind !== 'domain') return [];
      const domain = quotePrinted(request.domain);
      return lockDraft(context, work, {
        subject: request.domain,
        during: `values of the type ${named(request.domain)} are checked`,
        purpose: `to check the domain ${named(request.domain)}`,
        action:
          request.what === 'constraint'
            ? {
                text: 'Add the constraint NOT VALID now (it holds for new values at once), and validate it in a migration of a later release.',
                steps: validation(context, domain),
              }
            : {
                text: 'A domain’s SET NOT NULL has no online form. Add a CHECK (VALUE IS NOT NULL) NOT VALID instead and validate it in a later release, or set NOT NULL on the columns.',
                steps: [],
              },
      });
    });
  },
};
