import { expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { noNeeds } from '../../src/postgres/needs.ts';
import { serversFor } from '../../src/review/servers.ts';
import type { StartServer } from '../../src/review/lazy-server.ts';

/** Servers that only say which version they are, and whether they were stopped. */
function fakes() {
  const started: string[] = [];
  const stopped: string[] = [];
  const serverFor = ({ postgresVersion }: { postgresVersion: string | null }): StartServer => {
    const version = postgresVersion ?? '17';
    return () => {
      started.push(version);
      const stop = (): Promise<void> => Promise.resolve(void stopped.push(version));
      return Promise.resolve({ version, stop } as Partial<Server> as Server);
    };
  };
  return { started, stopped, serverFor };
}

test('projects of one version share a server, another version has its own, and all are stopped', async () => {
  const { started, stopped, serverFor } = fakes();
  const own = ['17', '15', '17'].map((postgresVersion) => ({ postgresVersion, image: null }));
  const servers = serversFor(own, { startServer: null, serverFor }, () => Promise.resolve(noNeeds));
  const { signal } = new AbortController();
  const versions: (string | undefined)[] = [];
  for (const index of own.keys()) versions.push((await servers.of(index).start?.(signal))?.version);
  expect(versions).toEqual(['17', '15', '17']);
  expect(started).toEqual(['17', '15']);
  expect((await servers.started())?.version).toBe('17');
  expect(await servers.notes(['web', 'api', 'jobs'])).toEqual(['api was tried on PostgreSQL 15.']);
  await servers.stop();
  expect(stopped.toSorted()).toEqual(['15', '17']);
});
