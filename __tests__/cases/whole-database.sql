--- hazard 36 whole-database: cluster-rewrites, concurrently-in-transaction, reindex-blocks-writes
--- baseline
CREATE SCHEMA app;
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
CREATE INDEX users_email_idx ON users (email);
ALTER TABLE users CLUSTER ON users_email_idx;
CREATE TABLE app.orders (id integer PRIMARY KEY, total numeric);
CREATE INDEX orders_total_idx ON app.orders (total);
ALTER TABLE app.orders CLUSTER ON orders_total_idx;

--- unsafe: CLUSTER of everything commits table by table and leaves no lock to see
--- transaction: none
--- warning cluster-rewrites users
--- warning cluster-rewrites app.orders
--- rewrites: app.orders, users
CLUSTER;

--- unsafe: VACUUM FULL of everything
--- transaction: none
--- warning cluster-rewrites users
--- warning cluster-rewrites app.orders
VACUUM FULL;

--- unsafe: REINDEX of a schema
--- transaction: none
--- warning reindex-blocks-writes app.orders
REINDEX SCHEMA app;

--- safe: REINDEX CONCURRENTLY of a schema
--- transaction: none
REINDEX SCHEMA CONCURRENTLY app;

--- safe: VACUUM of everything
--- transaction: none
VACUUM;
