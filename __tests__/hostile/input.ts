import type { Verdict } from '../../src/core/words.ts';

/** What is not green: the input holds something that destroys, fails or cannot be judged. */
export const told: readonly Verdict[] = ['warn', 'block'];

/** Also the honest end: Raincheck could not do its work, and says why. */
export const toldOrBroken: readonly Verdict[] = [...told, 'broken'];

/** Whatever Raincheck says of it: only that it ends, leaks nothing and leaves nothing behind. */
export const anything: readonly Verdict[] = ['pass', ...toldOrBroken];

/** One hostile input: files in a folder, and the verdicts that are allowed. */
export interface Input {
  /** What is told when it fails: its family, then itself. */
  family: string;
  name: string;
  may: readonly Verdict[];
  flags?: Readonly<Record<string, unknown>>;
  /** A rule that has to be among the findings, for what must be told by its name. */
  rule?: string;
}

/** SQL for `raincheck check`. */
export interface SqlInput extends Input {
  sql: string;
  /** The database before; default: {@link shop}. */
  baseline?: string;
}

/** A repository for `raincheck review`: the files of its base and what its head changes; null removes a file. */
export interface RepositoryInput extends Input {
  base: Readonly<Record<string, unknown>>;
  head: Readonly<Record<string, unknown>>;
  /** Links of the head: where they stand, and what they point at. */
  links?: Readonly<Record<string, string>>;
  /** True for a pull request in a workflow: the base's settings count. */
  isPull?: boolean;
}

/** The database that the inputs harm. */
export const shop = `CREATE TABLE orders (id integer PRIMARY KEY, total integer NOT NULL, email text, placed timestamptz);
CREATE TABLE notes (id integer PRIMARY KEY, order_id integer REFERENCES orders (id) ON DELETE CASCADE, body text);
CREATE SCHEMA inner_part;
CREATE TABLE inner_part.events (id bigint PRIMARY KEY, line text);
CREATE TABLE "select" (id integer PRIMARY KEY, "from" text);
CREATE SEQUENCE numbers;
CREATE VIEW open_orders AS SELECT id, total FROM orders;
CREATE FUNCTION purge() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM notes; END $$;
`;
