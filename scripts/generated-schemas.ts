import { format } from 'prettier';
import * as z from 'zod';
import { reviewSchema } from '../src/core/schema/review.ts';
import { statsFileSchema } from '../src/settings/stats-file.ts';

/** The published JSON Schemas, file by file, with their full text: made from what checks the data. */
export async function generatedSchemas(): Promise<{ file: string; text: string }[]> {
  return Promise.all([
    published('review-v1.schema.json', reviewSchema, {
      title: 'Review',
      description: 'The JSON report of Raincheck, schemaVersion 1. docs/report.md explains it.',
    }),
    published('stats-v1.schema.json', statsFileSchema, {
      title: 'Sizes of production',
      description: 'What raincheck stats writes, schemaVersion 1. docs/stats.md explains it.',
    }),
  ]);
}

async function published(
  name: string,
  type: z.ZodType,
  about: { title: string; description: string },
): Promise<{ file: string; text: string }> {
  const { $schema, ...schema } = z.toJSONSchema(type, { target: 'draft-7', io: 'input' });
  const text = JSON.stringify({ $schema, $id: name, ...about, ...schema });
  return { file: `schemas/${name}`, text: await format(text, { parser: 'json', printWidth: 120 }) };
}
