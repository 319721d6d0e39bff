import { expect, test } from '@jest/globals';
import type { Release } from '../../src/compatibility/code.ts';
import { withLetGo } from '../../src/compatibility/let-go.ts';
import { makeFinding } from '../../src/core/finding.ts';
import { dropColumn } from '../../src/rules/data-loss/drop-column.ts';
import { dropTable } from '../../src/rules/data-loss/drop-table.ts';

const old: Release = {
  tables: [
    {
      schema: null,
      name: 'users',
      kind: 'table',
      columns: [
        { name: 'id', values: null },
        { name: 'email', values: null },
      ],
      queries: [],
    },
  ],
  from: 'drizzle-orm',
  notes: [],
  files: [],
};
const action = { text: 'Keep it back.', steps: [] };
const column = (subject: string) => makeFinding(dropColumn, { subject, message: 'Deletes it.', action });
const table = (subject: string) => makeFinding(dropTable, { subject, message: 'Deletes it.', action });
const severityOf = (finding: ReturnType<typeof column>, release: Release = old, set: string[] = []) =>
  withLetGo([finding], release, (rule) => set.includes(rule))[0]?.severity;

test('what the base’s schema has let go of is a warning, and says so', () => {
  const [finding] = withLetGo([column('users.nick')], old, () => false);
  expect(finding).toMatchObject({ severity: 'warning', action: { steps: [] } });
  expect(finding?.message).toBe('Deletes it; the base branch’s schema has let go of it already.');
  expect(severityOf(table('carts'))).toBe('warning');
});

test('what it still has stays an error', () => {
  expect(severityOf(column('users.email'))).toBe('error');
  expect(severityOf(table('users'))).toBe('error');
});

test('nobody knows what code without a schema uses', () => {
  expect(severityOf(column('carts.note'))).toBe('error');
  expect(severityOf(column('users.nick'), { ...old, from: 'catalog' })).toBe('error');
  expect(severityOf(column('users.nick'), { ...old, notes: ['A table could not be read.'] })).toBe('error');
});

test('a severity that the settings give stands', () => {
  expect(severityOf(column('users.nick'), old, ['drop-column'])).toBe('error');
});
