import { quoteIdentifier } from '../../sql/quote.ts';
import { shownName, quoteTable } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import type { FindingDraft } from '../../core/finding.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A trigger that the batch switches off and doesn't switch on again. */
export const disableTrigger: BatchRule = {
  name: 'disable-trigger',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Leaves a trigger switched off',
  why: 'What the trigger keeps true (a derived column, an audit trail) is no longer kept from this deploy on, and nothing says so.',
  explains: ['trigger switched off', 'table switched off'],
  checkBatch(batch) {
    const seen = Object.values(batch.baseline.tables).flatMap((table) =>
      table.triggers.flatMap((trigger): FindingDraft[] => {
        const after = batch.final.tables[table.name]?.triggers.find(({ name }) => name === trigger.name);
        if (!trigger.enabled || after === undefined || after.enabled) return [];
        const place = batch.contexts.findLast(({ nodes, before }) =>
          alterTableCommands(nodes).some(
            ({ target, command }) =>
              shownName(before, target) === table.name && command.subtype?.startsWith('AT_DisableTrig') === true,
          ),
        );
        return [
          {
            statement: place?.statement.index ?? null,
            subject: trigger.name,
            message: `Leaves the trigger ${named(trigger.name)} on ${named(table.name)} switched off.`,
            action: {
              text: 'Switch it on again in the same migration; or drop it, when it is no longer wanted.',
              steps: [
                {
                  title: 'At the end of this migration',
                  sql: `ALTER TABLE ${quoteTable(table)} ENABLE TRIGGER ${quoteIdentifier(trigger.name)};`,
                },
              ],
            },
          },
        ];
      }),
    );
    return [...seen, ...unseen(batch)];
  },
};

/** What could not be tried (DISABLE TRIGGER ALL asks for a superuser where there are foreign keys), by its text. */
function unseen(batch: BatchContext): FindingDraft[] {
  const commands = batch.contexts.flatMap((context) =>
    alterTableCommands(context.nodes).map(({ target, command }) => ({
      context,
      table: shownName(context.before, target),
      command,
    })),
  );
  return commands
    .filter(({ context, table, command }) => {
      const comesBack = commands.some(
        (later) =>
          later.context.statement.index > context.statement.index &&
          later.table === table &&
          later.command.subtype === command.subtype?.replace('Disable', 'Enable'),
      );
      return command.subtype?.startsWith('AT_DisableTrig') === true && !context.measured && !comesBack;
    })
    .filter(({ context, table }) => !context.created.tables.has(table))
    .map(({ context, table, command }) => ({
      statement: context.statement.index,
      subject: command.name ?? table,
      evidence: 'parsed' as const,
      message: `Leaves ${command.name === undefined ? 'all triggers' : `the trigger ${named(command.name)}`} on ${named(table)} switched off${command.subtype === 'AT_DisableTrigAll' ? ', and its foreign keys unchecked' : ''}.`,
      action: { text: 'Switch it on again in the same migration.', steps: [] },
    }));
}
