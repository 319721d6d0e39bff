import { Worker } from 'node:worker_threads';

/** Milliseconds that stripping one file may take. */
const deadline = 10_000;

/** Runs in the worker. Node warns there that the function is experimental, which is no news for the reader of a report. */
const program = `
process.emitWarning = () => {};
const { parentPort, workerData } = require('node:worker_threads');
const { stripTypeScriptTypes } = require('node:module');
let plain = null;
for (const mode of ['strip', 'transform']) {
  try { plain ??= stripTypeScriptTypes(workerData, { mode }); } catch {}
}
parentPort.postMessage(plain);
`;

/**
 * TypeScript without its types, enums and namespaces turned into JavaScript; null for what cannot be read. Node's own
 * parser for this overflows its stack on a text that is nested deeply enough, and then fails on every later one: each
 * text gets a thread of its own.
 */
export async function stripTypes(source: string): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const worker = new Worker(program, {
    eval: true,
    workerData: source,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const timer = setTimeout(() => resolve(null), deadline);
  worker.once('message', (plain: string | null) => resolve(plain));
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
