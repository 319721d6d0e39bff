import type { FindingDraft } from '../../core/finding.ts';
import type { Table } from '../../core/catalog.ts';
import type { BatchContext } from '../../batch/batch.ts';
import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import { named } from '../../core/wording.ts';
import type { BatchRule } from '../rule.ts';

/** A trigger of the baseline is gone in the end, its table is not, and no new one does its work. */
export const dropTrigger: BatchRule = {
  name: 'drop-trigger',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops a trigger',
  why: 'What the trigger keeps true (a derived column, an audit trail, a limit) is no longer kept from this deploy on, for the running release too, and no query fails to say so.',
  explains: ['trigger gone'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) => {
      const { was, is } = table;
      const fresh = is.triggers.filter(({ name }) => !was.triggers.some((old) => old.name === name));
      return (
        was.triggers
          .filter(({ name, enabled }) => enabled && !is.triggers.some((one) => one.name === name))
          // With its function it went along, or is told where that goes.
          .filter((trigger) => batch.final.functions.includes(`${trigger.function}()`))
          .filter((trigger) => !fresh.some((one) => one.function === trigger.function))
          .map((trigger) => draftOf(batch, table, trigger))
      );
    });
  },
};

function draftOf(
  batch: BatchContext,
  table: { was: Table; is: Table },
  trigger: Table['triggers'][number],
): FindingDraft {
  const place = lastChange(batch, (catalog) =>
    tableAt(catalog, table)?.triggers.some(({ name }) => name === trigger.name),
  );
  return {
    statement: place?.statement.index ?? null,
    subject: trigger.name,
    message: `Drops the trigger ${named(trigger.name)} of ${named(table.was.name)}: what ${named(`${trigger.function}()`)} did at each write is done no more.`,
    action: {
      text: 'First ship a release whose code does by itself what the trigger did, or needs it no more; drop it in a later one. Where another trigger takes its work over, create that in the same migration.',
      steps: [],
    },
  };
}
