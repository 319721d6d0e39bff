/**
 * Writes the parts of the documentation that the code knows: the tables of inputs and outputs in README.md, all of
 * docs/settings.md, and the list of rules; and the published JSON Schemas. `--check` writes nothing and fails when something is not as it would be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedDocs } from './generated-docs.ts';
import { generatedSchemas } from './generated-schemas.ts';

const root = path.resolve(import.meta.dirname, '..');
let stale = 0;
for (const { file, text } of [...generatedDocs(root), ...(await generatedSchemas())]) {
  const target = path.join(root, file);
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // A page that is not there yet is stale.
  }
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    stale++;
    console.error(`${file} is stale: run npm run docs`);
  } else {
    writeFileSync(target, text);
    console.log(`wrote ${file}`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
