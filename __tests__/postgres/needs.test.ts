import { describe, expect, test } from '@jest/globals';
import { allNeeds, needsOf, noNeeds } from '../../src/postgres/needs.ts';
import { choosePreset, databasePreset } from '../../src/postgres/presets.ts';
import { migrations } from './support.ts';

/** `vector: used name` and so on, of what one migration needs. */
async function needed(sql: string): Promise<string[]> {
  const needs = await needsOf(migrations(sql));
  return Object.entries(needs).flatMap(([what, at]) => (at === null ? [] : [`${what}: ${at.what}`]));
}

describe('what migrations need', () => {
  test.each([
    ['CREATE EXTENSION IF NOT EXISTS vector', ['vector: vector']],
    ['CREATE TABLE t (e vector(1536))', ['vector: vector']],
    ['ALTER TABLE t ADD COLUMN e extensions.halfvec(3)[]', ['vector: halfvec']],
    ['CREATE INDEX ON t USING hnsw (e vector_cosine_ops)', ['vector: hnsw']],
    ['DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS "vector"; END $$', ['vector: vector']],
    ['CREATE EXTENSION postgis', ['postgis: postgis']],
    ['CREATE TABLE t (at geometry(point))', ['postgis: geometry']],
    ['CREATE TABLE t (at "geography"(Point, 4326))', ['postgis: geography']],
    ['UPDATE t SET x = ST_X(at)', ['postgis: st_x']],
    ['CREATE POLICY own ON t USING ((SELECT auth.uid()) = owner)', ['supabase: auth.uid()']],
    ['ALTER TABLE t ADD FOREIGN KEY (u) REFERENCES auth.users (id)', ['supabase: auth']],
    ['CREATE POLICY p ON t TO anon USING (true)', ['supabase: anon']],
    ['CREATE POLICY p ON t TO "authenticated" USING ((SELECT auth.user_id() = owner))', ['neon: auth.user_id()']],
    ['CREATE POLICY p ON t TO "anonymous" USING (true)', ['neon: anonymous']],
    [
      'CREATE TABLE a (u text DEFAULT (auth.user_id())); CREATE POLICY p ON a USING (auth.uid() IS NULL)',
      ['neon: auth.user_id()'],
    ],
    ['ALTER TABLE t ADD FOREIGN KEY (u) REFERENCES neon_auth.users_sync (id)', ['neon: neon_auth']],
    ['GRANT SELECT ON t TO "authenticated"', ['supabase: authenticated']],
    ['GRANT USAGE ON SCHEMA storage TO app', ['supabase: storage']],
    [`CREATE FUNCTION f() RETURNS uuid LANGUAGE sql AS $$ SELECT auth.uid() $$`, ['supabase: auth.uid()']],
  ])('%s', async (sql, expected) => {
    expect(await needed(sql)).toEqual(expected);
  });

  test.each([
    ['names that only look like it', 'CREATE TABLE "vector" ("geometry" text, storage text, auth text)'],
    ['a text that speaks of it', `INSERT INTO docs VALUES ('vector, geometry and anon')`],
    [
      'a schema and a role of the project’s own',
      'CREATE ROLE anon; CREATE SCHEMA auth; CREATE TABLE auth.users (id int)',
    ],
    ['what Neon has, made by the migrations', 'CREATE ROLE anonymous; GRANT SELECT ON t TO anonymous'],
    [
      'a function of the project’s own',
      'CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql AS $$ SELECT NULL::uuid $$; CREATE SCHEMA auth',
    ],
    ['tsvector', 'CREATE TABLE t (words tsvector)'],
  ])('is nothing for %s', async (_name, sql) => {
    expect(await needed(sql)).toEqual([]);
  });

  test('names the first place', async () => {
    const { vector } = await needsOf(
      migrations('SELECT 1', 'SELECT 1;\nCREATE TABLE t (e vector(3))', 'SELECT $1::vector'),
    );
    expect(vector).toEqual({ file: 'drizzle/0001_m.sql', line: 2, what: 'vector' });
  });
});

describe('the preset', () => {
  const evidence = (what: string) => ({ file: 'a.sql', line: 1, what });
  const vector = { ...noNeeds, vector: evidence('vector') };
  const postgis = { ...noNeeds, postgis: evidence('geometry') };
  const supabase = { ...noNeeds, supabase: evidence('auth.uid()') };

  test('follows what any project on the server needs', () => {
    expect(choosePreset('auto', noNeeds)).toEqual({ preset: 'none', because: null });
    expect(choosePreset('auto', allNeeds([noNeeds, vector]))).toEqual({ preset: 'pgvector', because: vector.vector });
    expect(choosePreset('auto', allNeeds([vector, postgis]))).toEqual({ preset: 'postgis', because: postgis.postgis });
  });

  test('of a database is Supabase’s where that project needs it', () => {
    expect(databasePreset('auto', supabase)).toBe('supabase');
    expect(databasePreset('auto', vector)).toBe('none');
  });

  test('is what was set, whatever is needed', () => {
    expect(choosePreset('none', vector)).toEqual({ preset: 'none', because: null });
    expect(databasePreset('none', supabase)).toBe('none');
  });
});
