import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generatedDocs, readActionFile } from '../scripts/generated-docs.ts';
import { rulesIndex } from '../scripts/rules-index.ts';
import { generatedSchemas } from '../scripts/generated-schemas.ts';
import { describeSettings } from '../src/settings/schema.ts';

const root = path.resolve(import.meta.dirname, '..');

const generated = [rulesIndex(root), ...generatedDocs(root), ...(await generatedSchemas())];

describe('documentation that the code knows', () => {
  test.each(generated)('$file is as `npm run docs` writes it', ({ file, text }) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  });

  test('action.yml declares exactly the settings that are inputs, word for word, without defaults', () => {
    const { inputs } = readActionFile(root);
    const { 'github-token': token, mode, 'run-id': run, ...settings } = inputs;
    expect([token, mode, run].every((input) => input !== undefined)).toBe(true);
    expect(settings).toEqual(
      Object.fromEntries(
        describeSettings()
          .filter((info) => info.input)
          .map((info) => [info.kebab, { description: info.description }]),
      ),
    );
  });

  test('the Action runs the committed bundle on Node 24', () => {
    expect(readActionFile(root).runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
