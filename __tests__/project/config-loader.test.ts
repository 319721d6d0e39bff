import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { configRunner } from '../../src/project/config-run.ts';
import { makeRepo } from './repo.ts';

// Why configs are loaded by jiti, 1.8 MB in a file that only the child process loads, and not by Node itself.

const rest = `dialect: 'postgresql', out: './drizzle'`;
const fromEnv = (where: string) => `import { schema } from '${where}'; export default { schema, ${rest} };`;
const env = `export const schema: string = './a.ts';`;

const habits: Record<string, Record<string, string>> = {
  'types in the file': { 'drizzle.config.ts': `const schema: string = './a.ts'; export default { schema, ${rest} };` },
  'import.meta.url': {
    'drizzle.config.ts': `import { basename } from 'node:path';
      const schema = './a.ts' satisfies string; export default { schema, ${rest}, name: basename(import.meta.url) };`,
  },
  'another file without its extension': { 'drizzle.config.ts': fromEnv('./env'), 'env.ts': env },
  'another file as .js': { 'drizzle.config.ts': fromEnv('./env.js'), 'env.ts': env },
  'a folder': { 'drizzle.config.ts': fromEnv('./env'), 'env/index.ts': env },
  'paths of tsconfig.json': {
    'drizzle.config.ts': fromEnv('@/env'),
    'src/env.ts': env,
    'tsconfig.json': `{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }`,
  },
  'await at the top': {
    'drizzle.config.ts': `const { schema } = await import('./env'); export default { schema, ${rest} };`,
    'env.ts': env,
  },
  'a workspace in TypeScript': {
    'drizzle.config.ts': fromEnv('@acme/shared'),
    'node_modules/@acme/shared/package.json': `{ "name": "@acme/shared", "main": "./index.ts" }`,
    'node_modules/@acme/shared/index.ts': env,
  },
  'a type imported like a value': {
    'drizzle.config.ts': `import { Schema } from './env.ts'; const schema: Schema = './a.ts'; export default { schema, ${rest} };`,
    'env.ts': `export type Schema = string;`,
  },
  'an enum': {
    'drizzle.config.ts': `enum Path { schema = './a.ts' } export default { schema: Path.schema, ${rest} };`,
  },
  'a JSON file': {
    'drizzle.config.ts': `import paths from './paths.json'; export default { schema: paths.schema, ${rest} };`,
    'paths.json': `{ "schema": "./a.ts" }`,
  },
  '__dirname beside import': {
    'drizzle.config.ts': `import { relative } from 'node:path';
      export default { schema: './' + relative(__dirname, __dirname + '/a.ts'), ${rest} };`,
  },
  'require and module.exports': {
    'drizzle.config.ts': `const { schema } = require('./env'); module.exports = { schema, ${rest} };`,
    'env.ts': env,
  },
};

const repo = makeRepo();
repo.commit(
  Object.fromEntries(
    Object.entries(habits).flatMap(([name, files]) =>
      Object.entries(files).map(([file, text]) => [`${folderOf(name)}/${file}`, text]),
    ),
  ),
);
/** What Node 24 loads without help. The day on which it is all of them, jiti can go. */
const byNode = ['types in the file', 'import.meta.url'];

function folderOf(name: string): string {
  return name.replaceAll(/\W+/g, '-');
}

test.each(Object.keys(habits))('a config with %s', async (name) => {
  const path = `${folderOf(name)}/drizzle.config.ts`;
  const program = `
    const { default: config } = await import(${JSON.stringify(pathToFileURL(`${repo.root}/${path}`).href)});
    if (config?.schema !== './a.ts') throw new Error('another config');`;
  const alone = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { env: {} });
  expect(alone.status === 0).toBe(byNode.includes(name));
  expect(await configRunner(repo.root, { env: process.env })(path)).toMatchObject({
    ok: true,
    config: { schema: './a.ts', out: './drizzle' },
  });
});
