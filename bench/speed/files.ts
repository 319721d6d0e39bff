import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Statements of the kinds that migrations have; what a linter has an opinion about, and what it has not. */
const kinds = [
  (n: number) =>
    `CREATE TABLE "things_${n}" ("id" serial PRIMARY KEY NOT NULL, "name" text NOT NULL, "made" timestamptz DEFAULT now());`,
  (n: number) => `ALTER TABLE "orders" ADD COLUMN "extra_${n}" integer;`,
  (n: number) => `CREATE INDEX "orders_${n}" ON "orders" ("customer_id", "extra_${n}");`,
  (n: number) => `ALTER TABLE "orders" ALTER COLUMN "note_${n}" SET NOT NULL;`,
  (n: number) => `ALTER TABLE "things_${n}" ADD CONSTRAINT "fk_${n}" FOREIGN KEY ("owner") REFERENCES "users" ("id");`,
  (n: number) => `ALTER TABLE "orders" DROP COLUMN "old_${n}";`,
  (n: number) => `ALTER TABLE "orders" ALTER COLUMN "total_${n}" SET DATA TYPE bigint;`,
  (n: number) => `UPDATE "orders" SET "state" = 'open' WHERE "extra_${n}" IS NULL;`,
];

/** Writes migration files of three statements each. */
export function writeFiles(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `${String(at).padStart(4, '0')}_step.sql`);
    const lines = [0, 1, 2].map((more) => kinds[(at * 3 + more) % kinds.length]?.(at) ?? '');
    writeFileSync(file, `${lines.join('\n--> statement-breakpoint\n')}\n`);
    return file;
  });
}
