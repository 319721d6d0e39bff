import { setFlagsFromString } from 'node:v8';
import { loadModule } from 'libpg-query';

let loading: Promise<void> | null = null;

/**
 * Loads PostgreSQL's grammar, once. V8 would soon compile its largest function a second time, to the fastest code there
 * is: half a second of processor time, for which the process waits when it ends, and which pays from 80,000 statements on
 * (measured with Node 24). Without these flags, if V8 should lose them, all is the same but slower.
 */
export async function loadGrammar(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  await loadModule();
}
