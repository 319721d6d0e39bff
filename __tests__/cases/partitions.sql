--- hazard 32 attach-partition: attach-partition-scans
--- baseline
CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, kind text) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE events_2026 (id bigint NOT NULL, at date NOT NULL, kind text);
CREATE TABLE events_2027 (id bigint NOT NULL, at date NOT NULL, kind text,
  CONSTRAINT in_2027 CHECK (at >= '2027-01-01' AND at < '2028-01-01'));
CREATE TABLE logs (id bigint NOT NULL, level integer NOT NULL, PRIMARY KEY (id, level)) PARTITION BY LIST (level);
CREATE TABLE logs_1 (id bigint NOT NULL, level integer NOT NULL CHECK (level = 1));
CREATE TABLE jobs (id bigint NOT NULL, queue text NOT NULL) PARTITION BY LIST (queue);
CREATE TABLE jobs_mail PARTITION OF jobs FOR VALUES IN ('mail');
CREATE TABLE jobs_rest PARTITION OF jobs DEFAULT;
CREATE TABLE jobs_push (id bigint NOT NULL, queue text NOT NULL CHECK (queue = 'push'));

--- unsafe: the new partition is read to check its bounds
--- warning attach-partition-scans events_2026
--- warning fails-if-data events_2026
--- scans: events_2026
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- unsafe: an index of the parent is built on the new partition
--- warning attach-partition-scans logs_1
--- warning fails-if-data logs_1
ALTER TABLE logs ATTACH PARTITION logs_1 FOR VALUES IN (1);

--- unsafe: the DEFAULT partition is read for rows that belong into the new one
--- warning attach-partition-scans jobs_push
--- locks: SUX jobs, AX jobs_push, AX jobs_rest
--- scans: jobs_rest
ALTER TABLE jobs ATTACH PARTITION jobs_push FOR VALUES IN ('push');

--- safe: a CHECK proves the bounds
--- locks: SUX events, AX events_2027
--- scans: none
ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

--- safe: a table of the same migration
--- locks: SUX events
CREATE TABLE events_2028 (LIKE events INCLUDING ALL);
ALTER TABLE events ATTACH PARTITION events_2028 FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');

--- hazard 33 default-partition: default-partition-scans
--- unsafe: a new partition beside a DEFAULT one
--- warning default-partition-scans jobs_rest
--- locks: AX jobs, AX jobs_rest
--- scans: jobs_rest
CREATE TABLE jobs_sms PARTITION OF jobs FOR VALUES IN ('sms');

--- safe: a new partition without a DEFAULT one
--- locks: AX events
--- scans: none
CREATE TABLE events_2029 PARTITION OF events FOR VALUES FROM ('2029-01-01') TO ('2030-01-01');

--- safe: a DEFAULT partition where there is none
--- scans: none
CREATE TABLE events_rest PARTITION OF events DEFAULT;

--- hazard 34 detach-partition: detach-partition, concurrently-in-transaction
--- unsafe: the parent is locked
--- notice detach-partition events_2025
--- locks: AX events, AX events_2025
ALTER TABLE events DETACH PARTITION events_2025;

--- unsafe: the DEFAULT partition is locked too
--- notice detach-partition jobs_mail
--- locks: AX jobs, AX jobs_mail, AX jobs_rest
ALTER TABLE jobs DETACH PARTITION jobs_mail;

--- unsafe: CONCURRENTLY cannot run in Drizzle's transaction
--- error concurrently-in-transaction events
--- fails: 25001
ALTER TABLE events DETACH PARTITION events_2025 CONCURRENTLY;

--- safe: CONCURRENTLY where the migrator wraps nothing
--- transaction: none
ALTER TABLE events DETACH PARTITION events_2025 CONCURRENTLY;

--- hazard 88 partition-key-not-in-key: partition-key-not-in-key
--- unsafe: a primary key without the partition key
--- error partition-key-not-in-key events_pk
--- fails: 0A000
ALTER TABLE events ADD CONSTRAINT events_pk PRIMARY KEY (id);

--- unsafe: a unique index without the partition key
--- error partition-key-not-in-key events_id_uq
--- fails: 0A000
CREATE UNIQUE INDEX events_id_uq ON events (id);

--- unsafe: a new partitioned table
--- error partition-key-not-in-key visits
--- fails: 0A000
CREATE TABLE visits (id bigint PRIMARY KEY, at date NOT NULL) PARTITION BY RANGE (at);

--- safe: a new partitioned table with the partition key in its key
CREATE TABLE visits (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
