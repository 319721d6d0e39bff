/** One row of a snapshot's state (drizzle-kit 1.x): a table, a column, a key. */
export type Entity = Record<string, unknown> & { entityType: string };

/** One change, as a snapshot of version 9 has it. */
export type Delta =
  | { op: 'create'; row: Entity }
  | { op: 'drop'; key: string }
  | { op: 'alter'; key: string; set: Record<string, unknown> };

/** What tells the rows of a kind apart (drizzle-kit 1.0, `createDDL` of its PostgreSQL dialect). */
const identities: Record<string, readonly string[]> = {
  schemas: ['name'],
  tables: ['schema', 'name'],
  enums: ['schema', 'name'],
  columns: ['schema', 'table', 'name'],
  indexes: ['schema', 'name'],
  fks: ['schema', 'table', 'name'],
  pks: ['schema', 'table', 'name'],
  uniques: ['schema', 'table', 'name'],
  checks: ['schema', 'table', 'name'],
  sequences: ['schema', 'name'],
  roles: ['name'],
  privileges: ['schema', 'table', 'grantor', 'grantee', 'type'],
  policies: ['schema', 'table', 'name'],
  views: ['schema', 'name'],
};

/** What makes the old state of the new one; null for a kind of rows that nobody knows. */
export function inverseDeltas(now: readonly Entity[], then: readonly Entity[]): Delta[] | null {
  const [left, right] = [keyed(now), keyed(then)];
  if (left === null || right === null) return null;
  const dropped = [...left.keys()].filter((key) => !right.has(key));
  return [
    ...dropped.map((key): Delta => ({ op: 'drop', key })),
    ...[...right].flatMap(([key, row]): Delta[] => {
      const old = left.get(key);
      if (old === undefined) return [{ op: 'create', row }];
      const set = Object.fromEntries(
        Object.entries(row).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field])),
      );
      return Object.keys(set).length === 0 ? [] : [{ op: 'alter', key, set }];
    }),
  ];
}

function keyed(rows: readonly Entity[]): Map<string, Entity> | null {
  const found = new Map<string, Entity>();
  for (const row of rows) {
    const fields = identities[row.entityType];
    if (fields === undefined) return null;
    found.set(`${row.entityType}\0${JSON.stringify(fields.map((field) => row[field]))}`, row);
  }
  return found;
}
