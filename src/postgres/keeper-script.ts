/**
 * What must not outlive Raincheck. A plain object, because it is handed to another process as JSON.
 */
export interface Leftovers {
  /** Processes of an embedded server: the postmaster (or initdb) and its data directory. */
  processes: { pid: number; data: string }[];
  /** Directories to remove, after the processes. */
  directories: string[];
  /** Containers to remove, found by a label, over the engine's HTTP interface. */
  containers: { engine: EngineAddress; label: string }[];
}

/** Where a container engine listens: options of node:http or node:https. */
export interface EngineAddress {
  protocol: 'http' | 'https';
  socketPath?: string;
  host?: string;
  port?: number;
  ca?: string;
  cert?: string;
  key?: string;
}

/**
 * A program for `node -e` that cleans up what its standard input names. With the argument `now` it reads all of it and
 * cleans at once. Otherwise each line replaces the one before, and it cleans when its input ends: that is when the
 * process that started it ends in whatever way, also by SIGKILL. A text, so that it needs no file beside the bundle.
 */
export const keeperScript = String.raw`
'use strict';
const fs = require('node:fs');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const kill = (pid, signal) => { try { process.kill(pid, signal); return true; } catch { return false; } };

// A pid may have been given to another process meanwhile: it is ours only when it names our data directory.
function isOurs({ pid, data }) {
  try {
    return process.platform === 'linux' ? fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8').includes(data) : fs.existsSync(data + '/postmaster.pid');
  } catch {
    return false;
  }
}

function stopProcess(entry) {
  if (!isOurs(entry)) return;
  // Immediate shutdown: the postmaster ends its children, releases its shared memory, and removes postmaster.pid.
  const lock = entry.data + '/postmaster.pid';
  if (!fs.existsSync(lock)) return void kill(entry.pid, 'SIGKILL');
  kill(entry.pid, 'SIGQUIT');
  for (let waited = 0; waited < 8000 && fs.existsSync(lock); waited += 10) sleep(10);
  if (fs.existsSync(lock)) kill(entry.pid, 'SIGKILL');
}

function request(engine, method, path) {
  return new Promise((resolve) => {
    const { protocol, ...address } = engine;
    const call = require('node:' + protocol).request({ ...address, method, path, timeout: 10000 }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => resolve(text)).on('error', () => resolve(''));
    });
    call.on('error', () => resolve('')).on('timeout', () => call.destroy()).end();
  });
}

async function removeContainers({ engine, label }) {
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
  let found = [];
  try { found = JSON.parse(await request(engine, 'GET', '/containers/json?all=1&filters=' + filters)); } catch {}
  await Promise.all((Array.isArray(found) ? found : []).map(({ Id }) => request(engine, 'DELETE', '/containers/' + Id + '?force=1&v=1')));
}

async function clean({ processes, directories, containers }) {
  for (const entry of processes) stopProcess(entry);
  for (const directory of directories) {
    try { fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }); } catch {}
  }
  await Promise.all(containers.map(removeContainers));
}

let text = '';
let last = null;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (part) => {
  text += part;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n')) {
    last = JSON.parse(text.slice(0, end));
    text = text.slice(end + 1);
  }
});
process.stdin.on('end', async () => {
  if (last === null) return;
  await clean(last);
  // A container whose creation was under way when the starter ended appears a moment later.
  if (process.argv[1] !== 'now' && last.containers.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await clean(last);
  }
});
`;
