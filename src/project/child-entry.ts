import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a program that runs as a child process: it lies beside who starts it in the sources, and beside the
 * bundle in dist.
 *
 * @param name without ending: `config-child`
 * @param starter `import.meta.url` of who starts it
 */
export function childEntry(name: string, starter: string): string {
  const source = fileURLToPath(new URL(`./${name}.ts`, starter));
  return existsSync(source) ? source : fileURLToPath(new URL(`./${name}.js`, starter));
}
