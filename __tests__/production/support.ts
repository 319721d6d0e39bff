import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import type { Terminal } from '../../src/cli/terminal.ts';
import { changeUrl, connect } from '../../src/postgres/client.ts';
import type { Server } from '../../src/postgres/server.ts';
import { temporaryFolder } from '../project/repo.ts';

/** The password of every role here: it must never be read anywhere. */
export const password = 'p%s/w@rd-of-production';

/** A database that plays production, with a role of few rights to look at it. */
export interface FakeProduction {
  /** Of a role that may connect and read, and owns nothing. */
  url: string;
  /** A session of the owner (a superuser). */
  owner: Client;
  /** Runs SQL as the owner in a session of its own. */
  write: (sql: string) => Promise<void>;
  end: () => Promise<void>;
}

/** Makes a database that plays production. */
export async function fakeProduction(server: Server, sql: string): Promise<FakeProduction> {
  const name = `production_${randomBytes(4).toString('hex')}`;
  const role = `reader_${name}`;
  const admin = await server.connectAdmin();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
  await admin.end();
  // A session that ends hands its counters over.
  const maker = await server.connectAdmin(name);
  await maker.query(sql);
  await maker.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
  await maker.end();
  const owner = await server.connectAdmin(name);
  const url = changeUrl(server.urlFor(name), { user: role, password });
  await (await connect(url)).end();
  const write = async (change: string): Promise<void> => {
    const writer = await server.connectAdmin(name);
    await writer.query(change);
    await writer.end();
  };
  return { url, owner, write, end: async () => owner.end() };
}

/** A terminal whose output can be read, in an empty folder. */
export function fakeTerminal(root = temporaryFolder()): Terminal & { printed: () => string } {
  let text = '';
  const stream = { write: (more: string) => (text += more) };
  return {
    root,
    environment: {},
    stdin: Readable.from([]),
    stdout: stream,
    stderr: stream,
    color: false,
    progress: { step: (line) => (text += `${line}\n`), done: () => undefined },
    signal: new AbortController().signal,
    now: new Date('2026-11-21T12:00:00Z'),
    printed: () => text,
  };
}
