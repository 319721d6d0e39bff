import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databasesOf } from '../../src/drizzle/databases.ts';
import type { Server } from '../../src/postgres/server.ts';
import { migrations, start } from '../postgres/support.ts';

describe('the database with the head’s migrations', () => {
  let server: Server;
  let baseline: string;
  beforeAll(async () => {
    server = await start();
    baseline = await server.createDatabase();
  });
  afterAll(async () => {
    await server.stop();
  });

  test('is given up when a migration loops and catches its time-out', async () => {
    const loop = `DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(100); EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$`;
    expect(await databasesOf(server, Promise.resolve(baseline), migrations(loop), 1).migrated()).toBeNull();
    const next = await databasesOf(server, Promise.resolve(baseline), []).baseline();
    expect((await next.client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await next.drop();
  });

  test('has roles and extensions of the migrations, which are gone with it', async () => {
    const databases = databasesOf(
      server,
      Promise.resolve(baseline),
      migrations(
        'CREATE ROLE reader; CREATE EXTENSION amcheck; CREATE TABLE t (i integer); GRANT SELECT ON t TO reader',
      ),
    );
    for (let time = 1; time <= 2; time++) {
      const database = await databases.migrated();
      expect(
        (await database?.client.query(`SELECT has_table_privilege('reader', 't', 'SELECT') AS may`))?.rows,
      ).toEqual([{ may: true }]);
      await database?.drop();
      expect(server.madeRoles.size).toBe(0);
    }
  });
});
