import type { RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';
import { settingOfCast, type CastSetting } from '../../grammar/cast-settings.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { pick } from '../../grammar/tree.ts';
import { typeChanges, type TypeChange } from '../telling/type-changes.ts';
import type { Rule } from '../rule.ts';

/** A change of type whose result is another one under another setting of the session. The trial has seen one of them. */
export const dependsOnSetting: Rule = {
  name: 'depends-on-setting',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'A change of type whose values depend on a setting of the session',
  why: 'The trial’s server runs with TimeZone UTC and PostgreSQL’s usual formats. Where the session that migrates production has another setting, the same statement gives other values, without an error.',
  waysOut: [],
  check(context) {
    const { created, facts } = context;
    // What fails gives no values at all.
    if (facts?.error) return [];
    return typeChanges(context).flatMap((change) => {
      const { table, column, from, to } = change;
      if (created.tables.has(table) || created.columns.has(change)) return [];
      const setting = settingOf(change);
      if (setting === null || isSet(context, setting)) return [];
      // A text may say its zone itself, and as a text a moment stays the same one.
      const isZone = setting === 'TimeZone' && [from, to].every((type) => /^(timestamp|date|time)/.test(type));
      return {
        subject: printColumn({ table, column }),
        // Formats are the same on nearly every server; time zones are not.
        ...(isZone ? {} : { severity: 'notice' as const }),
        message: `What ${named(printColumn({ table, column }))} holds as ${named(to)} depends on ${named(setting)} of the session that migrates${isZone ? ': in another zone than UTC every value moves by hours' : ''}.`,
        details: `Changes the type from ${from} to ${to}.${rewriteWords(from, to)}`,
        action: {
          text: isZone
            ? 'Say in the migration which zone the old values are in (UTC where the application wrote them with new Date()).'
            : 'Set it in the migration to what production is meant to have.',
          steps: [
            { title: 'Ask production, as the role that migrates', sql: `SHOW ${setting};` },
            {
              title: 'In this migration, before the statement',
              sql: `SET ${context.batch.transaction === 'none' ? '' : 'LOCAL '}${setting} = '${wanted[setting]}';`,
            },
          ],
        },
      };
    });
  },
};

/** PostgreSQL's own defaults; for the time zone the one in which no value moves and no table is written anew. */
const wanted: Record<CastSetting, string> = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  lc_monetary: 'C',
  xmloption: 'content',
};

/** An expression of the author's own, AT TIME ZONE above all, says itself what it means. */
function settingOf({ from, to, using, casts }: TypeChange): CastSetting | null {
  if (using === 'own' || using === 'zone') return null;
  const way = [from, ...casts, to];
  for (const [at, type] of way.slice(1).entries()) {
    const setting = settingOfCast(way[at] ?? from, type);
    if (setting !== null) return setting;
  }
  return null;
}

/** True where an earlier statement of the batch sets it. */
function isSet({ batch, statement }: RuleContext, setting: CastSetting): boolean {
  return batch.contexts.some(
    (earlier) =>
      earlier.statement.index < statement.index &&
      pick(earlier.node, 'VariableSetStmt')?.name?.toLowerCase() === setting.toLowerCase(),
  );
}

/** ATColumnChangeRequiresRewrite() spares the table only in a session whose zone is UTC (tablecmds.c). */
function rewriteWords(from: string, to: string): string {
  const isBoth = [from, to].every((type) => type.startsWith('timestamp'));
  return isBoth ? ' Only in UTC is the table not written anew under ACCESS EXCLUSIVE for it.' : '';
}
