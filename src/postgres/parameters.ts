/**
 * Server parameters that every server of ours starts with. They make the trial's observations exact and the server
 * quick; none of them changes whether a statement succeeds.
 */
export const serverParameters: Readonly<Record<string, string>> = {
  // Messages are compared and matched: always English.
  lc_messages: 'C',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  // Parallel workers and autovacuum would make pg_stat counters and locks depend on luck.
  jit: 'off',
  autovacuum: 'off',
  max_parallel_maintenance_workers: '0',
  max_parallel_workers_per_gather: '0',
  // A batch over hundreds of tables in one transaction holds thousands of locks.
  max_locks_per_transaction: '1024',
  max_connections: '100',
  // The data is thrown away. wal_level stays `replica`: with `minimal` rewrites would write no WAL to measure.
  fsync: 'off',
  synchronous_commit: 'off',
  wal_level: 'replica',
  wal_init_zero: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '512MB',
  // A role without superuser rights cannot raise it.
  temp_file_limit: '1GB',
  // Only LOG lines reach the log (readiness, crashes), so that a flood of notices or errors does not.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  logging_collector: 'off',
};

/** The parameters as command line arguments of `postgres`. */
export function parameterArguments(more: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries({ ...serverParameters, ...more }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Settings of the plain role. The role can lift the time-outs itself (`SET statement_timeout = 0`): the watchdog is
 * what ends a statement for certain. These only make the ordinary case end by itself.
 */
export const plainRoleSettings: Readonly<Record<string, string>> = {
  statement_timeout: '300s',
  idle_in_transaction_session_timeout: '900s',
};
