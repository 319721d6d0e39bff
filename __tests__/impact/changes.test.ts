import { describe, expect, test } from '@jest/globals';
import { subjectsOf } from './shapes.ts';

const baseline = `
CREATE TYPE "role" AS ENUM ('admin', 'guest');
CREATE TABLE "users" ("id" serial PRIMARY KEY, "email" varchar(200) NOT NULL, "age" integer, "role" "role", "seen" timestamp DEFAULT now() NOT NULL);
CREATE TABLE "posts" ("id" serial PRIMARY KEY, "body" text);
CREATE VIEW "adults" AS SELECT id FROM users WHERE age > 17;`;

async function changes(batch: string): Promise<string[]> {
  const { subjects } = await subjectsOf({ baseline, batch });
  return subjects.map(({ name, change, to }) => `${change} ${name}${to === null ? '' : ` to ${to}`}`);
}

describe('what the batch takes away', () => {
  test.each([
    ['a column', 'ALTER TABLE users DROP COLUMN age;', ['removed users.age']],
    ['a table', 'DROP TABLE posts;', ['removed posts']],
    ['a view', 'DROP VIEW adults;', ['removed adults']],
    ['another name', 'ALTER TABLE users RENAME COLUMN age TO years;', ['renamed users.age to years']],
    ['another name of a table', 'ALTER TABLE posts RENAME TO articles;', ['renamed posts to articles']],
    ['another schema', 'CREATE SCHEMA blog; ALTER TABLE posts SET SCHEMA blog;', ['renamed posts to blog.posts']],
    ['another type', 'ALTER TABLE users ALTER COLUMN age TYPE text;', ['narrowed users.age']],
    ['NULL from now on', 'ALTER TABLE users ALTER COLUMN email DROP NOT NULL;', ['narrowed users.email']],
    ['a value that must be given', 'ALTER TABLE users ALTER COLUMN age SET NOT NULL;', ['required users.age']],
    ['a default that goes', 'ALTER TABLE users ALTER COLUMN seen DROP DEFAULT;', ['required users.seen']],
    ['a new column that must be given', 'ALTER TABLE users ADD COLUMN team integer NOT NULL;', ['required users.team']],
    [
      'a value with another name',
      `ALTER TYPE role RENAME VALUE 'guest' TO 'visitor';`,
      [`renamed role 'guest' to visitor`],
    ],
    [
      'a column that gives its name to another one',
      'ALTER TABLE users DROP COLUMN age; ALTER TABLE users ADD COLUMN age text;',
      ['narrowed users.age'],
    ],
  ])('%s', async (_, batch, expected) => {
    expect(await changes(batch)).toEqual(expected);
  });

  test.each([
    ['a new table', 'CREATE TABLE tags (id serial PRIMARY KEY, name text NOT NULL);'],
    ['a new column', 'ALTER TABLE users ADD COLUMN team integer;'],
    ['a new column with a default', 'ALTER TABLE users ADD COLUMN team integer DEFAULT 0 NOT NULL;'],
    ['a longer text', 'ALTER TABLE users ALTER COLUMN email TYPE text;'],
    ['another kind of number', 'ALTER TABLE users ALTER COLUMN age TYPE smallint;'],
    ['a new value of an enum', `ALTER TYPE role ADD VALUE 'editor';`],
    ['an index', 'CREATE INDEX ON users (age);'],
    ['there and back', 'ALTER TABLE posts RENAME TO x; ALTER TABLE x RENAME TO posts;'],
    ['made and dropped', 'CREATE TABLE tags (id serial); DROP TABLE tags;'],
    [
      'a generated column that is made anew',
      'ALTER TABLE posts ADD COLUMN n integer; ALTER TABLE posts DROP COLUMN n; ALTER TABLE posts ADD COLUMN n integer;',
    ],
  ])('nothing: %s', async (_, batch) => {
    expect(await changes(batch)).toEqual([]);
  });
});
