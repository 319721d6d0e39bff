import type pg from 'pg';
import type { BlockFact } from '../core/facts.ts';
import { sqlstateOf } from '../postgres/client.ts';
import type { Relation } from './look.ts';

/** Modes that ordinary statements ask for: SELECT, SELECT … FOR UPDATE, INSERT and the like (manual, 13.3.1). */
const probes = [
  ['reads', 'ACCESS SHARE'],
  ['rowLocks', 'ROW SHARE'],
  ['writes', 'ROW EXCLUSIVE'],
] as const;

/**
 * Tries, from another session, whether reading and writing a table has to wait just now.
 *
 * @param admin a session that holds nothing
 * @param tables tables as other sessions know them: by their committed names
 */
export async function probeBlocking(admin: pg.Client, tables: Relation[]): Promise<BlockFact[]> {
  const blocks: BlockFact[] = [];
  for (const { name, qualified } of tables) {
    const fact: BlockFact = { relation: name, reads: false, rowLocks: false, writes: false };
    for (const [what, mode] of probes) {
      try {
        await admin.query(`BEGIN; LOCK TABLE ONLY ${qualified} IN ${mode} MODE NOWAIT; COMMIT`);
      } catch (error) {
        await admin.query('ROLLBACK');
        // 55P03: lock_not_available.
        fact[what] = sqlstateOf(error) === '55P03';
      }
    }
    if (fact.reads || fact.rowLocks || fact.writes) blocks.push(fact);
  }
  return blocks;
}
