import type { extract as Extract } from '@supabase/pg-delta/extract';
import type pg from 'pg';
import { ownSchemaPrefix } from '../postgres/own.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Workshop } from '../trial/workshop.ts';
import type { Differ } from './differ.ts';

/** The one place that knows `@supabase/pg-delta`: loaded when catalogs differ in what has no inverse of its own. */
export const pgDelta: Differ = async (shop, from, to) => {
  const [{ extract }, { plan }] = await Promise.all([
    import('@supabase/pg-delta/extract'),
    import('@supabase/pg-delta/plan'),
  ]);
  const read = async (database: string) =>
    shop.withAdmin(database, async (admin) => {
      const { factBase } = await extract(poolOf(admin));
      return factBase;
    });
  const source = await read(from);
  const { actions } = plan(source, await read(to), { renames: 'off' });
  return actions
    .map(({ sql }) => `${withoutOwner(shop, sql.trim().replace(/;$/, ''))};`)
    .filter((sql) => isWanted(shop, sql));
};

/** It asks for a pool and takes one session of it. */
function poolOf(admin: pg.Client): Parameters<typeof Extract>[0] {
  return { connect: async () => Object.assign(admin, { release: () => undefined }) } as never;
}

function withoutOwner({ server }: Workshop, sql: string): string {
  const owner = ` AUTHORIZATION ${quoteIdentifier(server.plainRole)}`;
  return sql.startsWith('CREATE SCHEMA ') && sql.endsWith(owner) ? sql.slice(0, -owner.length) : sql;
}

/** Who runs the batch owns what it makes: the name of that role means nothing in production. */
function isWanted({ server }: Workshop, sql: string): boolean {
  if (sql.endsWith(` OWNER TO ${quoteIdentifier(server.plainRole)};`)) return false;
  return !sql.includes(`"${ownSchemaPrefix}`) && !sql.includes(quoteIdentifier(server.adminRole));
}
