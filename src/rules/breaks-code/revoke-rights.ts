import { printName, listName } from '../../grammar/name.ts';
import { relationName } from '../../grammar/relations.ts';
import { pick } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import { named, namedList } from '../../core/wording.ts';

/** REVOKE on something that was there before the batch. */
export const revokeRights: Rule = {
  name: 'revoke-rights',
  hazard: 'breaks-code',
  severity: 'notice',
  title: 'Takes rights away',
  why: 'What the running release does under these rights fails from then on (42501).',
  explains: ['rights lost'],
  check(context) {
    return context.nodes.flatMap((node) => {
      const revoke = pick(node, 'GrantStmt');
      if (revoke === undefined || revoke.is_grant === true || revoke.grant_option === true) return [];
      const objects = (revoke.objects ?? [])
        .flatMap((object) => {
          const relation = pick(object, 'RangeVar');
          if (relation !== undefined) return relationName(context.before, relation) ?? [];
          const withArguments = pick(object, 'ObjectWithArgs');
          const name = listName(withArguments === undefined ? [object] : withArguments.objname);
          return name === null ? [] : name.schema === null ? name.name : printName(name);
        })
        .filter((name) => !context.created.tables.has(name) && !context.created.views.has(name))
        .filter((name) => !context.created.schemas.has(name));
      // Everybody’s right to call a new function is what people take away for safety.
      if (objects.length === 0 || revoke.objtype === 'OBJECT_FUNCTION') return [];
      const rights = (revoke.privileges ?? []).map((one) =>
        (pick(one, 'AccessPriv')?.priv_name ?? 'all').toUpperCase(),
      );
      const roles = (revoke.grantees ?? []).map((one) => {
        const role = pick(one, 'RoleSpec');
        return role?.roletype === 'ROLESPEC_PUBLIC' ? 'PUBLIC' : (role?.rolename ?? 'the current role');
      });
      return [
        {
          subject: objects.join(', '),
          evidence: 'parsed' as const,
          message: `Takes ${rights.length === 0 ? 'all rights' : rights.join(', ')} on ${namedList(objects, 3)} from ${roles.map((role) => named(role)).join(', ')}.`,
          action: { text: 'First ship a release that does without these rights.', steps: [] },
        },
      ];
    });
  },
};
