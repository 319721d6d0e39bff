import type { BatchRule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { cutOff, longestName } from '../../grammar/name.ts';
import { tokensOf } from '../../grammar/tokens.ts';
import { list, named, namedList } from '../../core/wording.ts';

/** Identifiers of more than 63 bytes. One finding per migration. */
export const nameCutOff: BatchRule = {
  name: 'name-cut-off',
  hazard: 'practice',
  severity: 'notice',
  title: 'Uses a name that PostgreSQL cuts off at 63 bytes',
  why: 'PostgreSQL cuts longer names off with no more than a notice. The schema and the snapshots keep the long name, so tools that compare them with the database see a difference; and two names that are equal in their first 63 bytes are one and the same.',
  checkBatch(batch) {
    const files = new Map<string, { statement: number; names: Set<string> }>();
    for (const context of batch.contexts) {
      const names = longNames(context);
      if (names.length === 0) continue;
      const { migration, index } = context.statement;
      const file = files.get(migration) ?? { statement: index, names: new Set() };
      for (const name of names) file.names.add(name);
      files.set(migration, file);
    }
    return [...files].map(([migration, { statement, names }]) => ({
      statement,
      subject: migration,
      message: `PostgreSQL cuts off names of more than 63 bytes: ${namedList([...names], 1)}.`,
      details: `${list([...names].map((name) => `${named(name)} (${Buffer.byteLength(name)} bytes) becomes ${named(cutOff(name))}`))}.`,
      evidence: 'parsed',
      action: {
        text: `Give the ${names.size === 1 ? 'object a shorter name' : 'objects shorter names'} in the Drizzle schema.`,
        steps: [],
      },
    }));
  },
};

/** Only where a name is made: using one that is long is cut off alike and finds it. */
function longNames({ statement, before, nodes }: RuleContext): string[] {
  if (nodes.length === 0 || !mayBeLong(statement.sql)) return [];
  const names = new Set<string>();
  for (const { text } of tokensOf(statement.sql)) {
    const name = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    const isName = text.startsWith('"') || /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(text);
    if (isName && Buffer.byteLength(name) > longestName && !isThere(before, cutOff(name))) names.add(name);
  }
  return [...names];
}

/** Spares the scanner's work for nearly every statement. Patterns without an open end: V8 gives up on a text of megabytes. */
function mayBeLong(sql: string): boolean {
  const isPlain = Buffer.byteLength(sql) === sql.length && !sql.includes('""');
  return isPlain ? /"[^"]{64}|[\w$]{64}/.test(sql) : Buffer.byteLength(sql) > longestName;
}

function isThere(catalog: RuleContext['before'], name: string): boolean {
  return Object.values(catalog.tables).some(
    (table) =>
      table.bareName === name ||
      [...table.columns, ...table.constraints, ...table.indexes].some((part) => part.name === name),
  );
}
