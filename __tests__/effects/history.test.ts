import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Bench } from '../rules/harness.ts';

/** What drizzle-kit writes, release by release: each is tried on what the ones before it made. */
const history: [title: string, sql: string][] = [
  [
    'the first migration',
    `CREATE TYPE "public"."role" AS ENUM('user', 'admin');--> statement-breakpoint
     CREATE SEQUENCE "public"."ticket_no" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
     CREATE TABLE "users" ("id" serial PRIMARY KEY NOT NULL, "email" text NOT NULL, "name" varchar(64), "role" "role" DEFAULT 'user' NOT NULL, "age" integer, "score" integer DEFAULT 0 NOT NULL, "created_at" timestamp DEFAULT now() NOT NULL, CONSTRAINT "users_email_unique" UNIQUE("email"), CONSTRAINT "age_check" CHECK ("users"."age" > 0));--> statement-breakpoint
     CREATE TABLE "posts" ("id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1), "user_id" integer NOT NULL, "title" text NOT NULL, "slug" text GENERATED ALWAYS AS (lower("title")) STORED, "tags" text[] DEFAULT '{}' NOT NULL, "draft" boolean);--> statement-breakpoint
     ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
     CREATE INDEX "posts_user_idx" ON "posts" USING btree ("user_id");--> statement-breakpoint
     CREATE VIEW "public"."admins" AS (select "id", "email" from "users" where "users"."role" = 'admin');--> statement-breakpoint
     CREATE MATERIALIZED VIEW "public"."per_user" AS (select "user_id", count(*) as "posts" from "posts" group by "user_id");`,
  ],
  [
    'a new schema with a table',
    `CREATE SCHEMA "billing";--> statement-breakpoint
     CREATE TABLE "billing"."invoices" ("id" bigserial PRIMARY KEY NOT NULL, "user_id" integer NOT NULL, "total" numeric(10, 2) NOT NULL, "paid" boolean DEFAULT false NOT NULL);--> statement-breakpoint
     ALTER TABLE "billing"."invoices" ADD CONSTRAINT "invoices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;`,
  ],
  [
    'columns of all kinds',
    `ALTER TABLE "users" ADD COLUMN "bio" text;--> statement-breakpoint
     ALTER TABLE "users" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
     ALTER TABLE "users" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
     ALTER TABLE "users" ADD COLUMN "full" text GENERATED ALWAYS AS (lower("email")) STORED;`,
  ],
  [
    'defaults and NOT NULL',
    `ALTER TABLE "users" ALTER COLUMN "bio" SET DEFAULT '';--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "score" DROP DEFAULT;--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "locale" SET DEFAULT 'de';--> statement-breakpoint
     ALTER TABLE "posts" ALTER COLUMN "draft" SET DEFAULT true;--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "locale" DROP NOT NULL;`,
  ],
  [
    'types',
    `ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(128);--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "created_at" SET DATA TYPE timestamp with time zone;--> statement-breakpoint
     ALTER TABLE "billing"."invoices" ALTER COLUMN "total" SET DATA TYPE numeric(14, 4);`,
  ],
  ['a value of an enum', `ALTER TYPE "public"."role" ADD VALUE 'guest' BEFORE 'admin';`],
  [
    'an enum through text, as drizzle-kit 0.31 writes it',
    `DROP VIEW "public"."admins";--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'user'::text;--> statement-breakpoint
     DROP TYPE "public"."role";--> statement-breakpoint
     CREATE TYPE "public"."role" AS ENUM('user', 'admin', 'owner');--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'user'::"public"."role";--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."role" USING "role"::"public"."role";--> statement-breakpoint
     CREATE VIEW "public"."admins" AS (select "id", "email" from "users" where "users"."role" = 'admin');`,
  ],
  [
    'constraints that change',
    `ALTER TABLE "users" DROP CONSTRAINT "age_check";--> statement-breakpoint
     ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";
     --> statement-breakpoint
     ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
     ALTER TABLE "users" ADD CONSTRAINT "age_check" CHECK ("users"."age" > 17);`,
  ],
  [
    'indexes',
    `DROP INDEX "posts_user_idx";--> statement-breakpoint
     CREATE INDEX "posts_user_idx" ON "posts" USING btree ("user_id","title");--> statement-breakpoint
     CREATE UNIQUE INDEX "users_name_idx" ON "users" USING btree (lower("name"));--> statement-breakpoint
     ALTER INDEX "users_name_idx" RENAME TO "users_lower_name_idx";`,
  ],
  [
    'row level security and policies',
    `ALTER TABLE "posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
     CREATE POLICY "own" ON "posts" AS PERMISSIVE FOR ALL TO public USING (true);--> statement-breakpoint
     CREATE POLICY "read" ON "posts" AS PERMISSIVE FOR SELECT TO public USING (draft is not true);`,
  ],
  [
    'policies that change',
    `ALTER POLICY "own" ON "posts" TO public USING (user_id > 0) WITH CHECK (user_id > 0);--> statement-breakpoint
     ALTER POLICY "read" ON "posts" RENAME TO "read_posts";--> statement-breakpoint
     DROP POLICY "own" ON "posts" CASCADE;--> statement-breakpoint
     CREATE POLICY "own" ON "posts" AS PERMISSIVE FOR UPDATE TO public USING (user_id > 0);`,
  ],
  [
    'a sequence and an identity',
    `ALTER SEQUENCE "public"."ticket_no" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 10;--> statement-breakpoint
     ALTER TABLE "posts" ALTER COLUMN "id" SET GENERATED BY DEFAULT;--> statement-breakpoint
     ALTER TABLE "posts" ALTER COLUMN "id" SET CACHE 20;`,
  ],
  [
    'views',
    `DROP VIEW "public"."admins";--> statement-breakpoint
     CREATE VIEW "public"."admins" WITH (security_invoker = true) AS (select "id", "email", "name" from "users" where "users"."role" = 'admin');--> statement-breakpoint
     ALTER MATERIALIZED VIEW "public"."per_user" SET (autovacuum_enabled = true);--> statement-breakpoint
     ALTER VIEW "public"."admins" SET (check_option = local);`,
  ],
  [
    'names',
    `ALTER TABLE "posts" RENAME TO "articles";--> statement-breakpoint
     ALTER TABLE "articles" RENAME COLUMN "title" TO "headline";--> statement-breakpoint
     ALTER TABLE "articles" RENAME CONSTRAINT "posts_user_id_users_id_fk" TO "articles_user_id_users_id_fk";--> statement-breakpoint
     ALTER TABLE "billing"."invoices" RENAME COLUMN "total" TO "amount";`,
  ],
  [
    'another schema',
    `ALTER SCHEMA "billing" RENAME TO "sales";--> statement-breakpoint
     ALTER TABLE "sales"."invoices" SET SCHEMA "public";`,
  ],
  [
    'serial becomes an identity',
    `ALTER TABLE "users" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
     DROP SEQUENCE "users_id_seq";--> statement-breakpoint
     ALTER TABLE "users" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 5000 CACHE 1);`,
  ],
  [
    'a generated column is computed otherwise',
    `ALTER TABLE "users" drop column "full";--> statement-breakpoint
     ALTER TABLE "users" ADD COLUMN "full" text GENERATED ALWAYS AS ("email") STORED;`,
  ],
  ['an identity can hold more', 'ALTER TABLE "articles" ALTER COLUMN "id" SET DATA TYPE bigint;'],
  [
    'data',
    `INSERT INTO "users" ("id", "email", "score", "role") VALUES (0, 'root@example.com', 1, 'owner') ON CONFLICT DO NOTHING;--> statement-breakpoint
     UPDATE "users" SET "bio" = "name" WHERE "bio" = '';`,
  ],
  [
    'columns, tables and schemas go',
    `ALTER TABLE "articles" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
     DROP POLICY "own" ON "articles" CASCADE;--> statement-breakpoint
     DROP POLICY "read_posts" ON "articles" CASCADE;--> statement-breakpoint
     DROP MATERIALIZED VIEW "public"."per_user";--> statement-breakpoint
     ALTER TABLE "users" DROP COLUMN "age";--> statement-breakpoint
     ALTER TABLE "users" DROP COLUMN "full";--> statement-breakpoint
     DROP TABLE "invoices" CASCADE;--> statement-breakpoint
     DROP SCHEMA "sales";--> statement-breakpoint
     DROP SEQUENCE "public"."ticket_no";`,
  ],
];

describe('a history as drizzle-kit writes it', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
  });

  test.each(history.map(([title, sql], at) => [title, sql, at] as const))(
    '%s: nothing is left that nobody explains',
    async (_, sql, at) => {
      const before = history.slice(0, at).map((one) => one[1]);
      const { findings, trial } = await bench.try(before.join(';\n'), sql);
      expect(trial.facts.flatMap(({ error }) => error ?? [])).toEqual([]);
      const unexplained = findings.filter(({ rule }) => rule === 'unexplained-change');
      expect(unexplained.map(({ message, details }) => `${message} ${details ?? ''}`)).toEqual([]);
    },
  );

  test('the whole history at once, on nothing', async () => {
    const { findings } = await bench.try(
      '',
      history.map(([, sql]) => sql),
    );
    expect(findings.filter(({ rule }) => rule === 'unexplained-change').map(({ message }) => message)).toEqual([]);
  });

  test('all later releases at once, on the first', async () => {
    const [first, ...later] = history.map(([, sql]) => sql);
    const { findings } = await bench.try(first ?? '', later);
    expect(findings.filter(({ rule }) => rule === 'unexplained-change').map(({ message }) => message)).toEqual([]);
  });
});
