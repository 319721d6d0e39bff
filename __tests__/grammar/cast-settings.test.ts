import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { settingOfCast } from '../../src/grammar/cast-settings.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';

let server: Server;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => server.stop());

/** Objects of the catalog are looked up by name: no column of an application is converted to them. */
const catalogTypes = /^reg/;

test('every conversion that PostgreSQL calls STABLE depends on a setting, and no IMMUTABLE one does', async () => {
  const client = await server.connectAdmin();
  const { rows } = await client.query<{ from: string; to: string; volatility: string }>(
    `SELECT format_type(castsource, NULL) AS from, format_type(casttarget, NULL) AS to, provolatile AS volatility
     FROM pg_cast JOIN pg_proc AS p ON p.oid = castfunc WHERE castsource <> casttarget`,
  );
  await client.end();
  const judged = rows.filter(({ from, to }) => !catalogTypes.test(from) && !catalogTypes.test(to));
  expect(judged.length).toBeGreaterThan(80);
  expect(judged.filter(({ volatility }) => volatility === 's').length).toBeGreaterThan(8);
  const wrong = judged.filter(
    ({ from, to, volatility }) => (settingOfCast(from, to) !== null) !== (volatility === 's'),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['timestamp without time zone', 'timestamp(3) with time zone', 'TimeZone'],
  ['timestamp with time zone', 'character varying(40)', 'TimeZone'],
  ['date', 'text', 'DateStyle'],
  ['bytea', 'text', 'bytea_output'],
  ['integer', 'text', null],
  ['timestamp without time zone', 'date', null],
])('%s to %s: %s', (from, to, setting) => {
  expect(settingOfCast(from, to)).toBe(setting);
});
