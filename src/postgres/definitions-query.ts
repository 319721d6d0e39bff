import type { Bookkeeping } from './own.ts';
import { ownFunction, visibleObjects } from './visible.ts';

/** True for objects that no extension owns. */
function free(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT FROM members m WHERE m.objid = ${oid} AND m.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass)`;
}

function owner(column: string): string {
  return `'owner ' || pg_catalog.pg_get_userbyid(${column})`;
}

function name(schema: string, bare: string): string {
  return `pg_catalog.format('%I.%I', ${schema}, ${bare})`;
}

/** Parts that may be null, on lines of their own. */
function lines(...parts: string[]): string {
  return `pg_catalog.concat_ws(E'\\n', ${parts.join(', ')})`;
}

/** An ACL as sorted lines; null when it says no more than the default for that kind of object. */
function privileges(acl: string, kind: string, ownerColumn: string): string {
  const usual = `pg_catalog.acldefault('${kind}', ${ownerColumn})`;
  return `CASE WHEN ${acl} IS NOT NULL THEN NULLIF(${aclLines(acl)}, ${aclLines(usual)}) END`;
}

function aclLines(acl: string): string {
  return `(SELECT COALESCE(pg_catalog.string_agg(line, E'\\n' ORDER BY line COLLATE "C"), 'nothing') FROM (
      SELECT pg_catalog.format('%s: %s%s by %s', CASE x.grantee WHEN 0 THEN 'public' ELSE pg_catalog.pg_get_userbyid(x.grantee)::text END,
               pg_catalog.string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type COLLATE "C"),
               CASE WHEN x.is_grantable THEN ' with grant option' ELSE '' END, pg_catalog.pg_get_userbyid(x.grantor)) AS line
        FROM pg_catalog.aclexplode(${acl}) x
       GROUP BY x.grantee, x.grantor, x.is_grantable) lines)`;
}

/** A column of a version that may lack it, as text: `field('c', 'attcompression')`. */
function field(row: string, column: string): string {
  return `(pg_catalog.to_jsonb(${row}) ->> '${column}')`;
}

/**
 * Rows (kind, identity, definition): everything that makes up a schema, on PostgreSQL 14 to 18, to be run with an empty
 * search_path so that every name is qualified. No OIDs: two databases built the same way give the same rows.
 */
export function definitionsQuery(bookkeeping: Bookkeeping): string {
  return `
WITH ${visibleObjects(bookkeeping)},
ours AS MATERIALIZED (
  SELECT n.* FROM spaces n
   WHERE n.nspname = 'public' OR n.nspname <> '${bookkeeping.schema.replaceAll("'", "''")}' OR EXISTS (SELECT FROM rels r WHERE r.relnamespace = n.oid)
), procs AS MATERIALIZED (
  -- Filtered before anything is computed from them: pg_get_functiondef() of every built-in function would take long.
  SELECT p.*, n.nspname FROM pg_catalog.pg_proc p JOIN ours n ON n.oid = p.pronamespace WHERE ${ownFunction('p')}
), operators AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_operator o JOIN ours n ON n.oid = o.oprnamespace WHERE ${free('pg_operator', 'o.oid')}
), opclasses AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opclass o JOIN ours n ON n.oid = o.opcnamespace WHERE ${free('pg_opclass', 'o.oid')}
), opfamilies AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opfamily o JOIN ours n ON n.oid = o.opfnamespace WHERE ${free('pg_opfamily', 'o.oid')}
), collations AS MATERIALIZED (
  SELECT c.*, n.nspname FROM pg_catalog.pg_collation c JOIN ours n ON n.oid = c.collnamespace WHERE ${free('pg_collation', 'c.oid')}
), types AS MATERIALIZED (
  SELECT t.*, n.nspname FROM pg_catalog.pg_type t JOIN ours n ON n.oid = t.typnamespace WHERE ${free('pg_type', 't.oid')}
), descriptions AS MATERIALIZED (
  SELECT d.* FROM pg_catalog.pg_description d
   WHERE (d.objoid >= 16384 OR (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objoid IN (SELECT oid FROM ours)))
     AND d.objoid NOT IN (SELECT oid FROM books) AND d.classoid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
     AND NOT EXISTS (SELECT FROM members m WHERE m.classid = d.classoid AND m.objid = d.objoid)
), definitions(kind, identity, definition) AS (
  ${relations}
  UNION ALL ${routines}
  UNION ALL ${types}
  UNION ALL ${others}
  UNION ALL ${rights}
)
SELECT kind, identity, definition FROM definitions WHERE definition IS NOT NULL`;
}

const relations = `
  SELECT 'schema', pg_catalog.quote_ident(n.nspname), ${owner('n.nspowner')} FROM ours n
  UNION ALL
  SELECT CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END, ${name('r.nspname', 'r.relname')},
         ${lines(
           `CASE r.relkind WHEN 'p' THEN 'partitioned by ' || pg_catalog.pg_get_partkeydef(r.oid) END`,
           `CASE r.relpersistence WHEN 'u' THEN 'unlogged' WHEN 't' THEN 'temporary' END`,
           owner('r.relowner'),
           `'partition ' || pg_catalog.pg_get_expr(r.relpartbound, r.oid)`,
           `(SELECT 'inherits ' || pg_catalog.string_agg(i.inhparent::pg_catalog.regclass::text, ', ' ORDER BY i.inhseqno) FROM pg_catalog.pg_inherits i WHERE i.inhrelid = r.oid)`,
           `CASE WHEN r.reloftype <> 0 THEN 'of ' || r.reloftype::pg_catalog.regtype::text END`,
           `CASE WHEN r.relrowsecurity THEN 'row level security' END`,
           `CASE WHEN r.relforcerowsecurity THEN 'force row level security' END`,
           `CASE WHEN r.relreplident <> 'd' THEN 'replica identity ' || r.relreplident::text END`,
           `(SELECT 'access method ' || a.amname FROM pg_catalog.pg_am a WHERE a.oid = r.relam)`,
           `(SELECT 'tablespace ' || t.spcname FROM pg_catalog.pg_tablespace t WHERE t.oid = r.reltablespace)`,
           `(SELECT 'with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_catalog.unnest(r.reloptions) o)`,
           `(SELECT 'toast with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_catalog.pg_class t, pg_catalog.unnest(t.reloptions) o WHERE t.oid = r.reltoastrelid)`,
           `(SELECT 'server ' || s.srvname || ' ' || COALESCE(f.ftoptions::text, '') FROM pg_catalog.pg_foreign_table f JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = r.oid)`,
           `(SELECT 'foreign key triggers disabled' WHERE EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = r.oid AND t.tgisinternal AND t.tgenabled = 'D'))`,
         )}
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f')
  UNION ALL
  SELECT 'column', ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(a.attname),
         ${lines(
           `pg_catalog.format_type(a.atttypid, a.atttypmod)`,
           `CASE WHEN a.attnotnull THEN 'not null' END`,
           `(SELECT 'not valid' FROM pg_catalog.pg_constraint c WHERE c.conrelid = a.attrelid AND c.contype = 'n' AND c.conkey = ARRAY[a.attnum] AND NOT c.convalidated)`,
           `CASE a.attgenerated WHEN '' THEN 'default ' WHEN 'v' THEN 'generated virtual ' ELSE 'generated stored ' END || pg_catalog.pg_get_expr(d.adbin, d.adrelid)`,
           `CASE a.attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END`,
           `CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::pg_catalog.regcollation::text END`,
           `CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END`,
           `'compression ' || NULLIF(a.attcompression::text, '')`,
           `'statistics ' || NULLIF(COALESCE(${field('a', 'attstattarget')}, '-1'), '-1')`,
           `'with ' || a.attoptions::text`,
           `'options ' || a.attfdwoptions::text`,
           `CASE WHEN a.attinhcount > 0 THEN 'inherited' || CASE WHEN a.attislocal THEN ' and local' ELSE '' END END`,
         )}
    FROM rels r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE r.relkind IN ('r', 'p', 'f', 'm', 'v', 'c')
  UNION ALL
  SELECT 'column order', ${name('r.nspname', 'r.relname')},
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'c')
  UNION ALL
  SELECT 'constraint', ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(c.conname),
         ${lines(
           'pg_catalog.pg_get_constraintdef(c.oid)',
           `CASE WHEN c.coninhcount > 0 THEN 'inherited' || CASE WHEN c.conislocal THEN ' and local' ELSE '' END END`,
         )}
    FROM rels r JOIN pg_catalog.pg_constraint c ON c.conrelid = r.oid WHERE c.contype IN ('p', 'u', 'c', 'f', 'x')
  UNION ALL
  SELECT 'index', ${name('r.nspname', 'r.relname')},
         ${lines(
           'pg_catalog.pg_get_indexdef(r.oid)',
           `CASE WHEN NOT i.indisvalid THEN 'invalid' END`,
           `CASE WHEN i.indisclustered THEN 'clustered' END`,
           `CASE WHEN i.indisreplident THEN 'replica identity' END`,
           `(SELECT 'tablespace ' || t.spcname FROM pg_catalog.pg_tablespace t WHERE t.oid = r.reltablespace)`,
           `(SELECT 'statistics ' || pg_catalog.string_agg(a.attnum || ' ' || ${field('a', 'attstattarget')}, ', ' ORDER BY a.attnum)
               FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND COALESCE(${field('a', 'attstattarget')}, '-1') <> '-1')`,
           `(SELECT 'partition of ' || h.inhparent::pg_catalog.regclass::text FROM pg_catalog.pg_inherits h WHERE h.inhrelid = r.oid)`,
         )}
    FROM rels r JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid WHERE r.relkind IN ('i', 'I')
  UNION ALL
  SELECT 'sequence', ${name('r.nspname', 'r.relname')},
         ${lines(
           `pg_catalog.format_type(s.seqtypid, NULL)`,
           `pg_catalog.format('start %s increment %s min %s max %s cache %s%s', s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END)`,
           owner('r.relowner'),
           `CASE r.relpersistence WHEN 'u' THEN 'unlogged' END`,
           `(SELECT CASE d.deptype WHEN 'i' THEN 'identity of ' ELSE 'owned by ' END || d.refobjid::pg_catalog.regclass::text || '.' || pg_catalog.quote_ident(a.attname)
               FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
              WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = r.oid AND d.deptype IN ('a', 'i')
                AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0)`,
         )}
    FROM rels r JOIN pg_catalog.pg_sequence s ON s.seqrelid = r.oid
  UNION ALL
  SELECT CASE r.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, ${name('r.nspname', 'r.relname')},
         ${lines(
           'pg_catalog.pg_get_viewdef(r.oid)',
           owner('r.relowner'),
           `CASE WHEN r.relkind = 'm' AND NOT r.relispopulated THEN 'not populated' END`,
           `(SELECT 'access method ' || a.amname FROM pg_catalog.pg_am a WHERE a.oid = r.relam)`,
           `(SELECT 'with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_catalog.unnest(r.reloptions) o)`,
         )}
    FROM rels r WHERE r.relkind IN ('v', 'm')
  UNION ALL
  SELECT 'trigger', ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(t.tgname),
         ${lines('pg_catalog.pg_get_triggerdef(t.oid)', `CASE WHEN t.tgenabled <> 'O' THEN 'enabled ' || t.tgenabled::text END`)}
    FROM rels r JOIN pg_catalog.pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy', ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(p.polname),
         ${lines(
           `CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END || ' for ' || p.polcmd::text`,
           `'to ' || (SELECT pg_catalog.string_agg(CASE o WHEN 0 THEN 'public' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o)) END, ', ' ORDER BY o = 0, pg_catalog.pg_get_userbyid(o)) FROM pg_catalog.unnest(p.polroles) o)`,
           `'using ' || pg_catalog.pg_get_expr(p.polqual, p.polrelid)`,
           `'with check ' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)`,
         )}
    FROM rels r JOIN pg_catalog.pg_policy p ON p.polrelid = r.oid
  UNION ALL
  SELECT 'rule', ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(w.rulename),
         ${lines('pg_catalog.pg_get_ruledef(w.oid)', `CASE WHEN w.ev_enabled <> 'O' THEN 'enabled ' || w.ev_enabled::text END`)}
    FROM rels r JOIN pg_catalog.pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN'
  UNION ALL
  SELECT 'statistics', ${name('n.nspname', 's.stxname')},
         ${lines('pg_catalog.pg_get_statisticsobjdef(s.oid)', owner('s.stxowner'), `'target ' || NULLIF(COALESCE(${field('s', 'stxstattarget')}, '-1'), '-1')`)}
    FROM pg_catalog.pg_statistic_ext s JOIN ours n ON n.oid = s.stxnamespace`;

const routines = `
  SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END,
         ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines('pg_catalog.pg_get_functiondef(p.oid)', owner('p.proowner'))}
    FROM procs p WHERE p.prokind <> 'a'
  UNION ALL
  SELECT 'aggregate', ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines(
           `pg_catalog.format('sfunc %s stype %s initcond %L finalfunc %s combinefunc %s sortop %s', a.aggtransfn, pg_catalog.format_type(a.aggtranstype, NULL), a.agginitval, a.aggfinalfn, a.aggcombinefn, a.aggsortop::pg_catalog.regoperator)`,
           `pg_catalog.format('kind %s parallel %s space %s msfunc %s minvfunc %s mfinalfunc %s minitcond %L', a.aggkind, p.proparallel, a.aggtransspace, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn, a.aggminitval)`,
           owner('p.proowner'),
         )}
    FROM procs p JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
  UNION ALL
  SELECT 'operator', ${name('o.nspname', 'o.oprname')} || ' (' || pg_catalog.format_type(NULLIF(o.oprleft, 0), NULL) || ', ' || pg_catalog.format_type(o.oprright, NULL) || ')',
         ${lines(
           `pg_catalog.format('function %s restrict %s join %s', o.oprcode, o.oprrest, o.oprjoin)`,
           `pg_catalog.format('commutator %s negator %s', o.oprcom::pg_catalog.regoperator, o.oprnegate::pg_catalog.regoperator)`,
           `CASE WHEN o.oprcanmerge THEN 'merges' END`,
           `CASE WHEN o.oprcanhash THEN 'hashes' END`,
           owner('o.oprowner'),
         )}
    FROM operators o
  UNION ALL
  SELECT 'operator class', ${name('o.nspname', 'o.opcname')} || ' using ' || a.amname,
         ${lines(
           `pg_catalog.format('for %s family %I.%I', pg_catalog.format_type(o.opcintype, NULL), fn.nspname, f.opfname)`,
           `CASE WHEN o.opcdefault THEN 'default' END`,
           owner('o.opcowner'),
         )}
    FROM opclasses o JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
    JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
  UNION ALL
  SELECT 'operator family', ${name('f.nspname', 'f.opfname')} || ' using ' || a.amname,
         ${lines(
           owner('f.opfowner'),
           `(SELECT pg_catalog.string_agg(pg_catalog.format('operator %s %s', o.amopstrategy, o.amopopr::pg_catalog.regoperator), E'\\n' ORDER BY o.amopstrategy, o.amopopr::pg_catalog.regoperator::text) FROM pg_catalog.pg_amop o WHERE o.amopfamily = f.oid)`,
           `(SELECT pg_catalog.string_agg(pg_catalog.format('function %s %s', o.amprocnum, o.amproc::pg_catalog.regprocedure), E'\\n' ORDER BY o.amprocnum, o.amproc::pg_catalog.regprocedure::text) FROM pg_catalog.pg_amproc o WHERE o.amprocfamily = f.oid)`,
         )}
    FROM opfamilies f JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
  UNION ALL
  SELECT 'cast', pg_catalog.format_type(c.castsource, NULL) || ' as ' || pg_catalog.format_type(c.casttarget, NULL),
         pg_catalog.format('method %s context %s function %s', c.castmethod, c.castcontext, c.castfunc::pg_catalog.regprocedure)
    FROM pg_catalog.pg_cast c WHERE c.oid >= 16384 AND ${free('pg_cast', 'c.oid')}`;

const types = `
  SELECT 'enum', ${name('t.nspname', 't.typname')},
         ${lines(`(SELECT pg_catalog.string_agg(pg_catalog.quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)`, owner('t.typowner'))}
    FROM types t WHERE t.typtype = 'e'
  UNION ALL
  SELECT 'domain', ${name('t.nspname', 't.typname')},
         ${lines(
           `pg_catalog.format_type(t.typbasetype, t.typtypmod)`,
           `CASE WHEN t.typnotnull THEN 'not null' END`,
           `'default ' || t.typdefault`,
           `CASE WHEN t.typcollation <> b.typcollation THEN 'collate ' || t.typcollation::pg_catalog.regcollation::text END`,
           `(SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', c.conname, pg_catalog.pg_get_constraintdef(c.oid)), E'\\n' ORDER BY c.conname) FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')`,
           owner('t.typowner'),
         )}
    FROM types t JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
   WHERE t.typtype = 'd'
  UNION ALL
  SELECT 'composite type', ${name('r.nspname', 'r.relname')}, ${owner('r.relowner')} FROM rels r WHERE r.relkind = 'c'
  UNION ALL
  SELECT 'range type', ${name('t.nspname', 't.typname')},
         ${lines(
           `pg_catalog.format('subtype %s multirange %s canonical %s subtype_diff %s', pg_catalog.format_type(g.rngsubtype, NULL), pg_catalog.format_type(g.rngmultitypid, NULL), g.rngcanonical, g.rngsubdiff)`,
           `(SELECT pg_catalog.format('opclass %I.%I', cn.nspname, c.opcname) FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_namespace cn ON cn.oid = c.opcnamespace WHERE c.oid = g.rngsubopc)`,
           `CASE WHEN g.rngcollation <> 0 THEN 'collate ' || g.rngcollation::pg_catalog.regcollation::text END`,
           owner('t.typowner'),
         )}
    FROM pg_catalog.pg_range g JOIN types t ON t.oid = g.rngtypid
  UNION ALL
  SELECT 'base type', ${name('t.nspname', 't.typname')}, ${lines(`pg_catalog.format('input %s output %s', t.typinput, t.typoutput)`, owner('t.typowner'))}
    FROM types t WHERE (t.typtype = 'b' AND t.typcategory <> 'A') OR t.typtype = 'p'
  UNION ALL
  SELECT 'collation', ${name('c.nspname', 'c.collname')},
         ${lines(`(pg_catalog.to_jsonb(c) - ARRAY['oid', 'collname', 'collnamespace', 'collowner', 'collversion'])::text`, owner('c.collowner'))}
    FROM collations c
  UNION ALL
  SELECT 'text search dictionary', ${name('n.nspname', 'd.dictname')},
         ${lines(`pg_catalog.format('template %I.%I', tn.nspname, t.tmplname)`, 'd.dictinitoption', owner('d.dictowner'))}
    FROM pg_catalog.pg_ts_dict d JOIN ours n ON n.oid = d.dictnamespace JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
   WHERE ${free('pg_ts_dict', 'd.oid')}
  UNION ALL
  SELECT 'text search configuration', ${name('n.nspname', 'c.cfgname')},
         ${lines(
           owner('c.cfgowner'),
           `(SELECT pg_catalog.string_agg(pg_catalog.format('%s %s %s', m.maptokentype, m.mapseqno, m.mapdict::pg_catalog.regdictionary), E'\\n' ORDER BY m.maptokentype, m.mapseqno) FROM pg_catalog.pg_ts_config_map m WHERE m.mapcfg = c.oid)`,
         )}
    FROM pg_catalog.pg_ts_config c JOIN ours n ON n.oid = c.cfgnamespace WHERE ${free('pg_ts_config', 'c.oid')}`;

const others = `
  SELECT 'extension', pg_catalog.quote_ident(e.extname), pg_catalog.format('version %s schema %I', e.extversion, n.nspname)
    FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'
  UNION ALL
  SELECT 'publication', pg_catalog.quote_ident(p.pubname),
         ${lines(
           `(pg_catalog.to_jsonb(p) - ARRAY['oid', 'pubname', 'pubowner'])::text`,
           owner('p.pubowner'),
           `(SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', x.prrelid::pg_catalog.regclass,
               (SELECT '(' || pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attname) || ')' FROM pg_catalog.pg_attribute a
                 WHERE a.attrelid = x.prrelid AND a.attnum::text = ANY (pg_catalog.string_to_array(pg_catalog.translate(${field('x', 'prattrs')}, '[] ', ''), ','))),
               (SELECT ${field('t', 'rowfilter')} FROM pg_catalog.pg_publication_tables t WHERE t.pubname = p.pubname
                   AND (pg_catalog.quote_ident(t.schemaname) || '.' || pg_catalog.quote_ident(t.tablename)) = x.prrelid::pg_catalog.regclass::text)),
               E'\\n' ORDER BY x.prrelid::pg_catalog.regclass::text) FROM pg_catalog.pg_publication_rel x WHERE x.prpubid = p.oid)`,
         )}
    FROM pg_catalog.pg_publication p
  UNION ALL
  SELECT 'event trigger', pg_catalog.quote_ident(e.evtname),
         ${lines(`pg_catalog.format('on %s execute %s enabled %s tags %s', e.evtevent, e.evtfoid::pg_catalog.regproc, e.evtenabled, e.evttags)`, owner('e.evtowner'))}
    FROM pg_catalog.pg_event_trigger e JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid JOIN spaces n ON n.oid = p.pronamespace
   WHERE ${free('pg_event_trigger', 'e.oid')}
  UNION ALL
  SELECT 'foreign data wrapper', pg_catalog.quote_ident(w.fdwname), ${lines(`'options ' || w.fdwoptions::text`, owner('w.fdwowner'))}
    FROM pg_catalog.pg_foreign_data_wrapper w WHERE ${free('pg_foreign_data_wrapper', 'w.oid')}
  UNION ALL
  SELECT 'foreign server', pg_catalog.quote_ident(s.srvname),
         ${lines(`pg_catalog.format('wrapper %I type %s version %s', w.fdwname, s.srvtype, s.srvversion)`, `'options ' || s.srvoptions::text`, owner('s.srvowner'))}
    FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
  UNION ALL
  -- Options of a user mapping may hold a password: only whether they are the same is told.
  SELECT 'user mapping', pg_catalog.quote_ident(u.usename) || ' on ' || pg_catalog.quote_ident(u.srvname), 'options ' || COALESCE(pg_catalog.md5(u.umoptions::text), '')
    FROM pg_catalog.pg_user_mappings u
  UNION ALL
  SELECT 'language', pg_catalog.quote_ident(l.lanname), ${owner('l.lanowner')}
    FROM pg_catalog.pg_language l WHERE l.lanispl AND l.oid >= 16384 AND ${free('pg_language', 'l.oid')}
  UNION ALL
  SELECT 'database setting', COALESCE(pg_catalog.quote_ident(r.rolname) || ' ', '') || pg_catalog.split_part(c, '=', 1), pg_catalog.substr(c, pg_catalog.strpos(c, '=') + 1)
    FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
   WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  UNION ALL
  SELECT 'comment', i.type || ' ' || i.identity, d.description
    FROM descriptions d CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) i
   WHERE i.identity IS NOT NULL AND (i.schema IS NULL OR i.schema IN (SELECT pg_catalog.quote_ident(nspname) FROM ours))`;

const rights = `
  SELECT 'privileges', CASE r.relkind WHEN 'S' THEN 'sequence ' ELSE 'table ' END || ${name('r.nspname', 'r.relname')},
         CASE r.relkind WHEN 'S' THEN ${privileges('r.relacl', 's', 'r.relowner')} ELSE ${privileges('r.relacl', 'r', 'r.relowner')} END
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 'privileges', 'column ' || ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(a.attname), ${privileges('a.attacl', 'c', 'r.relowner')}
    FROM rels r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND NOT a.attisdropped WHERE a.attacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', 'function ' || ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', ${privileges('p.proacl', 'f', 'p.proowner')}
    FROM procs p
  UNION ALL
  SELECT 'privileges', 'schema ' || pg_catalog.quote_ident(n.nspname), ${privileges('n.nspacl', 'n', 'n.nspowner')} FROM ours n
  UNION ALL
  SELECT 'privileges', 'type ' || ${name('t.nspname', 't.typname')}, ${privileges('t.typacl', 'T', 't.typowner')}
    FROM types t WHERE t.typacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', 'foreign server ' || pg_catalog.quote_ident(s.srvname), ${privileges('s.srvacl', 'S', 's.srvowner')} FROM pg_catalog.pg_foreign_server s
  UNION ALL
  SELECT 'default privileges',
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)) || COALESCE(' in ' || pg_catalog.quote_ident(n.nspname), '') || ' on ' || d.defaclobjtype::text,
         (SELECT pg_catalog.string_agg(i::text, ', ' ORDER BY i::text) FROM pg_catalog.unnest(d.defaclacl) i)
    FROM pg_catalog.pg_default_acl d LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace`;
