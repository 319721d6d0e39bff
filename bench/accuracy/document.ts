import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const file = path.resolve(import.meta.dirname, '../../docs/accuracy.md');

/** Puts figures between the marks of their section: docs/accuracy.md is prose with tables that the benches write. */
export async function writeSection(section: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${section}: written by a bench -->`, `<!-- end of ${section} -->`];
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`docs/accuracy.md has no section between ${begin} and ${end}.`);
  const now = `${old.slice(0, from)}${begin}\n\n${text}\n\n${old.slice(to)}`;
  writeFileSync(file, await format(now, { ...(await resolveConfig(file)), filepath: file }));
}
