import { field, lines, name, owner, part } from './definitions-parts.ts';

/** Rows of schemas, tables and all that hangs on them. */
export const relations = `
  SELECT 'schema', n.oid::text, pg_catalog.quote_ident(n.nspname), ${owner('n.nspowner')} FROM ours n
  UNION ALL
  SELECT CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END, r.oid::text, ${name('r.nspname', 'r.relname')},
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
  SELECT 'column', ${part('a.attrelid', 'a.attnum')}, ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(a.attname),
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
  SELECT 'column order', r.oid::text, ${name('r.nspname', 'r.relname')},
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'c')
  UNION ALL
  SELECT 'constraint', c.oid::text, ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(c.conname),
         ${lines(
           'pg_catalog.pg_get_constraintdef(c.oid)',
           `CASE WHEN c.coninhcount > 0 THEN 'inherited' || CASE WHEN c.conislocal THEN ' and local' ELSE '' END END`,
         )}
    FROM rels r JOIN pg_catalog.pg_constraint c ON c.conrelid = r.oid WHERE c.contype IN ('p', 'u', 'c', 'f', 'x')
  UNION ALL
  SELECT 'index', r.oid::text, ${name('r.nspname', 'r.relname')},
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
  SELECT 'sequence', r.oid::text, ${name('r.nspname', 'r.relname')},
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
  SELECT CASE r.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, r.oid::text, ${name('r.nspname', 'r.relname')},
         ${lines(
           'pg_catalog.pg_get_viewdef(r.oid)',
           owner('r.relowner'),
           `CASE WHEN r.relkind = 'm' AND NOT r.relispopulated THEN 'not populated' END`,
           `(SELECT 'access method ' || a.amname FROM pg_catalog.pg_am a WHERE a.oid = r.relam)`,
           `(SELECT 'with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_catalog.unnest(r.reloptions) o)`,
         )}
    FROM rels r WHERE r.relkind IN ('v', 'm')
  UNION ALL
  SELECT 'trigger', t.oid::text, ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(t.tgname),
         ${lines('pg_catalog.pg_get_triggerdef(t.oid)', `CASE WHEN t.tgenabled <> 'O' THEN 'enabled ' || t.tgenabled::text END`)}
    FROM rels r JOIN pg_catalog.pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy', p.oid::text, ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(p.polname),
         ${lines(
           `CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END || ' for ' || p.polcmd::text`,
           `'to ' || (SELECT pg_catalog.string_agg(CASE o WHEN 0 THEN 'public' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o)) END, ', ' ORDER BY o = 0, pg_catalog.pg_get_userbyid(o)) FROM pg_catalog.unnest(p.polroles) o)`,
           `'using ' || pg_catalog.pg_get_expr(p.polqual, p.polrelid)`,
           `'with check ' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)`,
         )}
    FROM rels r JOIN pg_catalog.pg_policy p ON p.polrelid = r.oid
  UNION ALL
  SELECT 'rule', w.oid::text, ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(w.rulename),
         ${lines('pg_catalog.pg_get_ruledef(w.oid)', `CASE WHEN w.ev_enabled <> 'O' THEN 'enabled ' || w.ev_enabled::text END`)}
    FROM rels r JOIN pg_catalog.pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN'
  UNION ALL
  SELECT 'statistics', s.oid::text, ${name('n.nspname', 's.stxname')},
         ${lines('pg_catalog.pg_get_statisticsobjdef(s.oid)', owner('s.stxowner'), `'target ' || NULLIF(COALESCE(${field('s', 'stxstattarget')}, '-1'), '-1')`)}
    FROM pg_catalog.pg_statistic_ext s JOIN ours n ON n.oid = s.stxnamespace`;
