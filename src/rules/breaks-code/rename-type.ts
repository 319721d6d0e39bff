import { named } from '../../core/wording.ts';
import { listName, printName } from '../../grammar/name.ts';
import { renames } from '../../grammar/targets.ts';
import type { Rule } from '../rule.ts';

/** A type or domain of the baseline gets another name. Its columns follow; only SQL that names it does not. */
export const renameType: Rule = {
  name: 'rename-type',
  hazard: 'breaks-code',
  severity: 'notice',
  title: 'Renames a type or a domain',
  why: 'Columns and rows follow, and most queries name no type. SQL of the running release that casts to the old name, or makes a temporary table with it, fails from then on.',
  explains: ['enum name', 'domain name', 'composite type name', 'range type name'],
  check(context) {
    return renames(context.nodes).flatMap(({ renameType, object, newname }) => {
      if ((renameType !== 'OBJECT_TYPE' && renameType !== 'OBJECT_DOMAIN') || newname === undefined) return [];
      const type = listName(object !== undefined && 'List' in object ? object.List.items : undefined);
      if (type === null || context.facts?.error) return [];
      const name = printName(type);
      const { final } = context.batch;
      // An enum that is made anew under its name is renamed first, and dropped in the end.
      const isTaken = final.enums[name] !== undefined || final.domains[name] !== undefined;
      if (isTaken || context.created.enums.has(name)) return [];
      return [
        {
          subject: name,
          message: `Renames the type ${named(name)} to ${named(printName({ ...type, name: newname }))}: a cast to the old name in the code fails.`,
          action: {
            text: 'Look for the old name in the SQL of your code (`::name`, CAST). If only the name in the code should change, keep the type and give its old name in the Drizzle schema.',
            steps: [],
          },
        },
      ];
    });
  },
};
