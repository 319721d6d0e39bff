/**
 * Writes what the code knows: the list of the rules and their names for the compiler, the tables of inputs and outputs in
 * README.md, all of docs/settings.md, the lists of rules and hazards, and the published JSON Schemas. `--check` writes nothing and fails when something is
 * not as it would be.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulesIndex, type GeneratedFile } from './rules-index.ts';

const root = path.resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

function isStale({ file, text }: GeneratedFile): boolean {
  const target = path.join(root, file);
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // A page that is not there yet is stale.
  }
  if (current === text) return false;
  if (isCheck) console.error(`${file} is stale: run npm run docs`);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${file}`);
  }
  return true;
}

// Everything else reads the rules through this list.
const index = isStale(rulesIndex(root));
const { generatedDocs } = await import('./generated-docs.ts');
const { generatedSchemas } = await import('./generated-schemas.ts');
const { generatedConfig } = await import('./generated-config.ts');
const written = [...generatedDocs(root), ...(await generatedSchemas()), ...(await generatedConfig())];
const stale = written.filter(isStale).length + Number(index);
process.exitCode = isCheck && stale > 0 ? 1 : 0;
