import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectedUses, foundUses, impactOf, readShape } from './shapes.ts';

const files = readdirSync(path.join(import.meta.dirname, 'shapes')).sort();

describe('code that uses what the batch takes away', () => {
  test.each(files)('%s: the lines that say so, and no others', async (file) => {
    const shape = readShape(file);
    const impact = await impactOf(shape);
    expect(foundUses(impact)).toEqual(expectedUses(shape));
  });
});
