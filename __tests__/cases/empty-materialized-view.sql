--- hazard 65 empty-materialized-view: empty-materialized-view
--- baseline
CREATE TABLE orders (id integer PRIMARY KEY, user_id integer, total numeric);
CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;

--- unsafe: refreshed without data
--- warning empty-materialized-view totals
REFRESH MATERIALIZED VIEW totals WITH NO DATA;

--- unsafe: made again without data
--- warning empty-materialized-view totals
DROP MATERIALIZED VIEW totals;
CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id WITH NO DATA;

--- unsafe: in a block
--- warning empty-materialized-view totals
DO $$ BEGIN REFRESH MATERIALIZED VIEW totals WITH NO DATA; END $$;

--- safe: a new one without data
CREATE MATERIALIZED VIEW counts AS SELECT user_id, count(*) FROM orders GROUP BY user_id WITH NO DATA;

--- safe: one that is there already
--- notice no-op-batch 0001_case
CREATE MATERIALIZED VIEW IF NOT EXISTS totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id WITH NO DATA;
