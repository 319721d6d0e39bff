import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { quoteLiteral } from '../sql/quote.ts';

/** Everything of the tracer lives in this schema; it belongs to the superuser. */
export const traceSchema = 'raincheck_trace';

/** A tracer that was put into a database. */
export interface Tracer {
  /** What the event triggers' notices begin with. The migration cannot read it, so it cannot forge them. */
  secret: string;
  /** Objects with a smaller OID were there before the batch (pg_class entries are known one by one). */
  marker: number;
  /** False where no event triggers could be made. */
  hasEvents: boolean;
}

/**
 * Puts the tracer into a database: `look()`, one call that returns everything that can be seen only from inside the
 * migration's transaction, and event triggers that tell of drops, rewrites and commands. The functions belong to the
 * superuser and fix their own search_path: nothing that a migration sets or creates changes what they see.
 *
 * @param withEvents false where the role may not create event triggers (a server by URL without superuser)
 */
export async function installTracer(admin: pg.Client, withEvents: boolean): Promise<Tracer> {
  const secret = `raincheck:${randomBytes(12).toString('hex')}:`;
  await admin.query(`${lookSql}\n${withEvents ? eventsSql(secret) : ''}`);
  const result = await admin.query(
    `SELECT oid::pg_catalog.int8 AS marker FROM pg_catalog.pg_namespace WHERE nspname = ${quoteLiteral(traceSchema)}`,
  );
  return { secret, marker: Number((result.rows as { marker: string }[])[0]?.marker), hasEvents: withEvents };
}

/**
 * One line of JSON: x transaction id (null while nothing was written), w WAL position, l locks, s counters of this
 * transaction per relation, y writes to the system catalogs, r all relations (only when asked for). The counters are
 * pg_stat_get_xact_*: PostgreSQL counts every scan in them, also those of ALTER TABLE and index builds.
 */
const lookSql = `
CREATE SCHEMA ${traceSchema};
GRANT USAGE ON SCHEMA ${traceSchema} TO PUBLIC;
CREATE FUNCTION ${traceSchema}.look(with_relations boolean) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $look$
BEGIN
  PERFORM set_config('client_min_messages', 'debug1', true);
  RETURN json_build_object(
    'x', pg_current_xact_id_if_assigned()::text,
    'w', pg_current_wal_insert_lsn() - '0/0'::pg_lsn,
    'l', (SELECT coalesce(json_agg(json_build_array(relation::int8, mode)), '[]') FROM pg_locks
           WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation >= 16384 AND granted
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
    's', (SELECT coalesce(json_agg(json_build_array(o::int8, n, r, f, i, u, d)), '[]') FROM (
            SELECT c.oid AS o, pg_stat_get_xact_numscans(c.oid) AS n, pg_stat_get_xact_tuples_returned(c.oid) AS r,
                   pg_stat_get_xact_tuples_fetched(c.oid) AS f, pg_stat_get_xact_tuples_inserted(c.oid) AS i,
                   pg_stat_get_xact_tuples_updated(c.oid) AS u, pg_stat_get_xact_tuples_deleted(c.oid) AS d
              FROM pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'i')) t
           WHERE n + r + f + i + u + d <> 0),
    'y', (SELECT coalesce(sum(pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid)
                            + pg_stat_get_xact_tuples_deleted(c.oid)), 0)
            FROM pg_class c WHERE c.oid < 16384 AND c.relkind = 'r'),
    'r', CASE WHEN with_relations THEN (
           SELECT coalesce(json_agg(json_build_array(c.oid::int8, c.relfilenode::int8, c.relkind, n.nspname, c.relname,
                    coalesce(x.indrelid::int8, 0), c.relnatts,
                    CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) ELSE 0 END)), '[]')
             FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index x ON x.indexrelid = c.oid
            WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'i', 'I', 'S', 'v', 'm', 'f', 'c')
              AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', '${traceSchema}')
              AND n.nspname !~ '^pg_(toast_)?temp_') END)::text;
END $look$;
`;

/** Notices are what survives a failing statement; a table would lose its rows. */
function eventsSql(secret: string): string {
  const trigger = (name: string, event: string, body: string): string => `
CREATE FUNCTION ${traceSchema}.${name}() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = notice AS $events$
DECLARE secret text := (SELECT value FROM ${traceSchema}.secret);
BEGIN
  ${body}
END $events$;
CREATE EVENT TRIGGER ${traceSchema}_${name} ON ${event} EXECUTE FUNCTION ${traceSchema}.${name}();`;
  return `
CREATE TABLE ${traceSchema}.secret (value text NOT NULL);
REVOKE ALL ON ${traceSchema}.secret FROM PUBLIC;
INSERT INTO ${traceSchema}.secret VALUES (${quoteLiteral(secret)});
${trigger(
  'on_drop',
  'sql_drop',
  `RAISE NOTICE '%', secret || json_build_object('e', 'drop', 'o', (SELECT json_agg(json_build_array(classid::int8,
     objid::int8, objsubid, object_type, object_identity, original, normal)) FROM (SELECT * FROM
     pg_event_trigger_dropped_objects() WHERE NOT is_temporary LIMIT 5000) d));`,
)}
${trigger(
  'on_rewrite',
  'table_rewrite',
  `RAISE NOTICE '%', secret || json_build_object('e', 'rewrite', 'o', pg_event_trigger_table_rewrite_oid()::int8,
     'r', pg_event_trigger_table_rewrite_reason());`,
)}
${trigger(
  'on_command',
  'ddl_command_end',
  `RAISE NOTICE '%', secret || json_build_object('e', 'command', 'o', (SELECT json_agg(json_build_array(command_tag,
     object_type, object_identity)) FROM (SELECT * FROM pg_event_trigger_ddl_commands() LIMIT 500) c));`,
)}`;
}
