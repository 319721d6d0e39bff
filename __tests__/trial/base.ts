/** The baseline on which single statements are tried: one of everything that changes what a statement costs. */
export const base = `
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN quantity AS integer CHECK (VALUE > 0);
CREATE TABLE orgs (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (
  id serial PRIMARY KEY,
  org_id integer,
  email varchar(50) NOT NULL,
  name text,
  age integer,
  code varchar(20),
  score numeric(10,2),
  status text DEFAULT 'new',
  feeling mood,
  amount quantity,
  checked integer CONSTRAINT checked_not_null CHECK (checked IS NOT NULL),
  seen_at timestamp,
  seen_at_tz timestamptz,
  address cidr,
  flags bit(4),
  notes varchar
);
CREATE INDEX users_email_idx ON users (email);
CREATE INDEX users_age_idx ON users (age);
CREATE UNIQUE INDEX users_code_idx ON users (code);
CREATE VIEW people AS SELECT id, status FROM users;
CREATE MATERIALIZED VIEW per_org AS SELECT org_id, count(*) AS users FROM users GROUP BY org_id;
CREATE UNIQUE INDEX per_org_idx ON per_org (org_id);
CREATE TABLE orders (id serial PRIMARY KEY, user_id integer REFERENCES users, amount integer, placed date);
ALTER TABLE orders ADD CONSTRAINT amount_positive CHECK (amount >= 0) NOT VALID;
CREATE TABLE carts (id serial PRIMARY KEY, user_id integer);
ALTER TABLE carts ADD CONSTRAINT carts_user FOREIGN KEY (user_id) REFERENCES users NOT VALID;
CREATE TABLE plain (id integer NOT NULL, val text);
CREATE TABLE measures (id integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE measures_2023 PARTITION OF measures FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE measures_rest PARTITION OF measures DEFAULT;
CREATE TABLE events (id integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2023 PARTITION OF events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE loose (id integer, at date NOT NULL);
CREATE TABLE loose_checked (id integer, at date NOT NULL, CHECK (at >= '2030-01-01' AND at < '2031-01-01'));
CREATE TABLE booked (room integer, during int4range);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER kept BEFORE UPDATE ON plain FOR EACH ROW EXECUTE FUNCTION keep();
CREATE POLICY everyone ON plain USING (true);
`;
