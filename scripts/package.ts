/**
 * Lays out what is published on npm into a folder, and packs it there: `npm run package -- out`. The manifest is the
 * repository's without what only the repository needs: workspaces, scripts, and the packages that dist/ has bundled.
 * `--owned` fails where package.json does not say yet whose repository this is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ options: { owned: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) fail('Usage: npm run package -- <folder> [--owned]');

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown> & {
  files: string[];
  repository: string;
};
if (values.owned && manifest.repository.startsWith('github:OWNER/')) {
  fail('package.json: put the account into `repository`, then run npm run docs and npm run build.');
}
if (existsSync(folder)) fail(`${folder} is there already.`);

const { workspaces, scripts, devDependencies, ...published } = manifest;
void [workspaces, scripts, devDependencies];
mkdirSync(folder, { recursive: true });
for (const name of [...manifest.files, 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md']) {
  cpSync(path.join(root, name), path.join(folder, name), {
    recursive: true,
    filter: (source) => !source.split(path.sep).slice(root.split(path.sep).length).includes('node_modules'),
  });
}
writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
const [{ filename, size, entryCount } = { filename: '', size: 0, entryCount: 0 }] = JSON.parse(packed) as {
  filename: string;
  size: number;
  entryCount: number;
}[];
console.log(`${path.join(folder, filename)}: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
