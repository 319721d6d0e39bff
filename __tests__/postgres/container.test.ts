import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KnownError } from '../../src/core/errors.ts';
import { imageOf } from '../../src/postgres/container.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { noNeeds } from '../../src/postgres/needs.ts';
import type { Server } from '../../src/postgres/server.ts';
import {
  containersOf,
  dockerAnswers,
  ownImage,
  removeImage,
  testInDocker,
  volumeExists,
  volumesOf,
} from '../docker.ts';
import { start } from './support.ts';

describe('the image', () => {
  test.each([
    [{ image: null, preset: 'none', version: null }, 'postgres:17-alpine'],
    [{ image: null, preset: 'none', version: '15' }, 'postgres:15-alpine'],
    [{ image: null, preset: 'supabase', version: '16' }, 'postgres:16-alpine'],
    [{ image: null, preset: 'pgvector', version: null }, 'pgvector/pgvector:pg17'],
    [{ image: null, preset: 'postgis', version: '16' }, 'postgis/postgis:16-3.5'],
    [{ image: null, preset: 'postgis', version: '18' }, 'postgis/postgis:18-3.6'],
    [
      { image: 'timescale/timescaledb:latest-pg17', preset: 'none', version: '17' },
      'timescale/timescaledb:latest-pg17',
    ],
    [{ image: 'registry.local:5000/postgres', preset: 'none', version: '16' }, 'registry.local:5000/postgres:16'],
    [{ image: 'postgres@sha256:abc', preset: 'none', version: '16' }, 'postgres@sha256:abc'],
  ] as const)('of %j', (options, image) => {
    expect(imageOf(options)).toBe(image);
  });
});

test('when nothing can be started, both reasons are told', async () => {
  await expect(start({ database: 'auto', version: '99' })).rejects.toMatchObject({
    name: 'KnownError',
    message: expect.stringMatching(
      /^No PostgreSQL can be started\. In a container: .+ On this machine: PostgreSQL 99 is not on this machine, only 17/s,
    ),
    next: expect.stringMatching(/Docker.* Or: Install it|image.* Or: Install it/s),
  });
});

describe('a container', () => {
  let image = '';
  beforeAll(() => {
    if (dockerAnswers) image = ownImage();
  });
  afterAll(() => {
    if (dockerAnswers) removeImage(image);
  });

  testInDocker('holds a server like the embedded one, and is gone afterwards with its volumes', async () => {
    const server = await start({ database: 'container', image });
    let volumes: string[];
    try {
      expect(server).toMatchObject({
        provider: 'container',
        description: `${image} in Docker`,
        plainRole: 'postgres',
        superuser: true,
      });
      const database = await server.createDatabase();
      const client = await server.connectPlain(database);
      await client.query('CREATE TABLE t (i integer)');
      expect(Object.keys((await readCatalog(client)).tables)).toEqual(['t']);
      const shown = await client.query(
        `SELECT current_setting('fsync') AS fsync, current_setting('lc_messages') AS messages, current_setting('TimeZone') AS zone,
                current_setting('server_encoding') AS encoding, current_setting('temp_file_limit') AS temp`,
      );
      expect(shown.rows).toEqual([{ fsync: 'off', messages: 'C', zone: 'UTC', encoding: 'UTF8', temp: '1GB' }]);
      await client.end();
      const copy = await server.connectPlain(await server.createDatabase(database));
      expect((await copy.query('SELECT * FROM t')).rows).toEqual([]);
      await copy.end();
      const ids = containersOf(image);
      expect(ids).toHaveLength(1);
      volumes = volumesOf(ids[0] ?? '');
    } finally {
      await server.stop();
    }
    expect(containersOf(image)).toEqual([]);
    expect(volumes.filter(volumeExists)).toEqual([]);
  });

  testInDocker('is what auto takes where Docker answers; another version by number', async () => {
    const server = await start({ database: 'auto', version: '15' });
    expect(server.description).toBe('postgres:15-alpine in Docker');
    expect(server.version).toMatch(/^15\./);
    await server.stop();
  });

  testInDocker('is killed at once, synchronously', async () => {
    const server = await start({ database: 'container', image });
    server.kill();
    expect(containersOf(image)).toEqual([]);
    await server.stop();
  });

  testInDocker('is removed when the start is called off', async () => {
    const controller = new AbortController();
    const starting = start({ database: 'container', image, signal: controller.signal });
    while (containersOf(image).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error('enough'));
    await expect(starting).rejects.toThrow('enough');
    expect(containersOf(image)).toEqual([]);
  });

  testInDocker('of an image that does not exist is a clear error', async () => {
    const missing = 'raincheck-test/no-such-image:1';
    await expect(start({ database: 'container', image: missing })).rejects.toMatchObject({
      name: 'KnownError',
      message: expect.stringContaining(`${missing} could not be started in Docker`),
      next: expect.stringContaining('Check that the image exists'),
    });
    // An image that was asked for is not replaced by something else.
    await expect(start({ database: 'auto', image: missing })).rejects.toThrow(missing);
    expect(containersOf(missing)).toEqual([]);
  });

  testInDocker('without the preset’s extension is a clear error', async () => {
    const server = start({ database: 'container', image, version: '17', preset: 'postgis' });
    await expect(server).rejects.toThrow(
      `The preset postgis needs the extension postgis, which ${image} in Docker has not.`,
    );
    expect(containersOf(image)).toEqual([]);
  });

  testInDocker('of another version than asked for is a clear error', async () => {
    await expect(start({ database: 'container', image, version: '16' })).rejects.toThrow(
      new RegExp(`^PostgreSQL 16 was asked for, and ${image} in Docker is 17\\.`),
    );
    expect(containersOf(image)).toEqual([]);
  });

  testInDocker('is chosen by what the migrations need, or a plain one takes its place', async () => {
    const because = { file: 'drizzle/0001.sql', line: 3, what: 'vector' };
    const server = await start({ database: 'container', preset: 'auto', needs: { ...noNeeds, vector: because } });
    try {
      const image = 'pgvector/pgvector:pg17';
      if (server.available.has('vector')) {
        expect(server).toMatchObject({ description: `${image} in Docker`, chosen: { image, because }, notes: [] });
      } else {
        // The image cannot be pulled here.
        expect(server).toMatchObject({ description: 'postgres:17-alpine in Docker', chosen: null });
        expect(server.notes).toEqual([expect.stringContaining(`${image} could not be started in Docker`)]);
      }
    } finally {
      await server.stop();
    }
  });

  testInDocker('of a preset has the preset’s extension, or it is said why not', async () => {
    const outcome = await start({ database: 'auto', preset: 'pgvector' }).catch((error: unknown) => error);
    if (outcome instanceof KnownError) {
      // The image cannot be pulled here.
      expect(outcome.message).toContain('The preset pgvector needs the extension vector');
      return;
    }
    const server = outcome as Server;
    const admin = await server.connectAdmin(await server.createDatabase());
    await admin.query('CREATE EXTENSION vector');
    await admin.end();
    await server.stop();
  });
});
