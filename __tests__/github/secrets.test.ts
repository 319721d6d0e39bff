import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { connect, issueComments } from '../../src/github/client.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { checkOut, openPullRequest } from '../fakes/pull-request.ts';
import { act, addColumn, journalProject, users } from './act.ts';

/** A config that only a run can read. */
const configWith = (code: string): string => `import { readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
${code}
export default { dialect: 'postgresql', schema: './src/schema.ts', out: ['driz', 'zle'].join('') };
`;

async function actWith(code: string, env: Record<string, string> = {}) {
  await using github = await FakeGitHub.start();
  const spy = configWith(code);
  const project = { ...journalProject('', [users]), 'drizzle.config.ts': spy };
  const request = openPullRequest({
    base: project,
    head: [{ ...project, ...journalProject('', [users, addColumn]), 'drizzle.config.ts': spy }],
  });
  const workspace = checkOut(request);
  const job = await act(github, request, { workspace, env, inputs: { preflight: '' } });
  return { job, workspace };
}

describe('what code of the pull request can read of the processes above it', () => {
  // Upwards from the config to the first process of the machine, as /proc tells it.
  const climb = `
const seen = [];
for (let pid = process.pid, at = 0; pid > 1 && at < 4; at++) {
  try {
    seen.push(readFileSync('/proc/' + pid + '/environ', 'latin1'), readFileSync('/proc/' + pid + '/cmdline', 'latin1'));
    pid = Number(/^PPid:\\s*(\\d+)/m.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
  } catch { break; }
}
writeFileSync(new URL('./seen.json', import.meta.url), JSON.stringify(seen));`;

  test('no token, no secret of the job, no address of production', async () => {
    const { job, workspace } = await actWith(climb, {
      MY_SECRET: 'hunter2',
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token',
      RAINCHECK_PREFLIGHT: 'postgres://reader:pr0duct1on@production.invalid/app',
    });
    expect(job.outputs['verdict']).not.toBe('broken');
    const text = readFileSync(join(workspace, 'seen.json'), 'utf8');
    expect((JSON.parse(text) as string[]).length).toBeGreaterThanOrEqual(4);
    for (const secret of [workflowToken, 'hunter2', 'runtime-token', 'oidc-token', 'pr0duct1on']) {
      expect(text).not.toContain(secret);
    }
  });
});

test('nor of any other process of the machine: git, the keeper, the server', async () => {
  const secret = 'unique-5ac3b1e0d7';
  const { workspace } = await actWith(
    `import { readdirSync } from 'node:fs';
let seen = '';
for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
  try { seen += readFileSync('/proc/' + pid + '/environ', 'latin1') + '\\n'; } catch {}
}
writeFileSync(new URL('./seen.json', import.meta.url), seen);`,
    { MY_SECRET: secret },
  );
  const text = readFileSync(join(workspace, 'seen.json'), 'utf8');
  expect(text).toContain('PATH=');
  expect(text).not.toContain(secret);
});

test('what a config starts in a group of its own ends with it', async () => {
  const { workspace } = await actWith(`
const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true, stdio: 'ignore' });
child.unref();
writeFileSync(new URL('./pid', import.meta.url), String(child.pid));`);
  const file = join(workspace, 'pid');
  expect(existsSync(file)).toBe(true);
  const pid = readFileSync(file, 'utf8');
  await wait(200);
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] : 'gone';
  expect(['gone', 'Z']).toContain(state);
});

test('a GitHub that accepts and is silent does not hold up the job', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    const options = { token: 't', apiUrl: `http://127.0.0.1:${port}`, version: '0', deadline: 1, retryUnit: 10 };
    const started = Date.now();
    await expect(issueComments(connect(options), 'acme/shop').list(7)).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(10_000);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});
