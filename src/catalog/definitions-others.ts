import { field, free, lines, name, owner, part, privileges } from './definitions-parts.ts';

export const routines = `
  SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, p.oid::text,
         ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines('pg_catalog.pg_get_functiondef(p.oid)', owner('p.proowner'))}
    FROM procs p WHERE p.prokind <> 'a'
  UNION ALL
  SELECT 'aggregate', p.oid::text, ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines(
           `pg_catalog.format('sfunc %s stype %s initcond %L finalfunc %s combinefunc %s sortop %s', a.aggtransfn, pg_catalog.format_type(a.aggtranstype, NULL), a.agginitval, a.aggfinalfn, a.aggcombinefn, a.aggsortop::pg_catalog.regoperator)`,
           `pg_catalog.format('kind %s parallel %s space %s msfunc %s minvfunc %s mfinalfunc %s minitcond %L', a.aggkind, p.proparallel, a.aggtransspace, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn, a.aggminitval)`,
           owner('p.proowner'),
         )}
    FROM procs p JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
  UNION ALL
  SELECT 'operator', o.oid::text, ${name('o.nspname', 'o.oprname')} || ' (' || pg_catalog.format_type(NULLIF(o.oprleft, 0), NULL) || ', ' || pg_catalog.format_type(o.oprright, NULL) || ')',
         ${lines(
           `pg_catalog.format('function %s restrict %s join %s', o.oprcode, o.oprrest, o.oprjoin)`,
           `pg_catalog.format('commutator %s negator %s', o.oprcom::pg_catalog.regoperator, o.oprnegate::pg_catalog.regoperator)`,
           `CASE WHEN o.oprcanmerge THEN 'merges' END`,
           `CASE WHEN o.oprcanhash THEN 'hashes' END`,
           owner('o.oprowner'),
         )}
    FROM operators o
  UNION ALL
  SELECT 'operator class', o.oid::text, ${name('o.nspname', 'o.opcname')} || ' using ' || a.amname,
         ${lines(
           `pg_catalog.format('for %s family %I.%I', pg_catalog.format_type(o.opcintype, NULL), fn.nspname, f.opfname)`,
           `CASE WHEN o.opcdefault THEN 'default' END`,
           owner('o.opcowner'),
         )}
    FROM opclasses o JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
    JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
  UNION ALL
  SELECT 'operator family', f.oid::text, ${name('f.nspname', 'f.opfname')} || ' using ' || a.amname,
         ${lines(
           owner('f.opfowner'),
           `(SELECT pg_catalog.string_agg(pg_catalog.format('operator %s %s', o.amopstrategy, o.amopopr::pg_catalog.regoperator), E'\\n' ORDER BY o.amopstrategy, o.amopopr::pg_catalog.regoperator::text) FROM pg_catalog.pg_amop o WHERE o.amopfamily = f.oid)`,
           `(SELECT pg_catalog.string_agg(pg_catalog.format('function %s %s', o.amprocnum, o.amproc::pg_catalog.regprocedure), E'\\n' ORDER BY o.amprocnum, o.amproc::pg_catalog.regprocedure::text) FROM pg_catalog.pg_amproc o WHERE o.amprocfamily = f.oid)`,
         )}
    FROM opfamilies f JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
  UNION ALL
  SELECT 'cast', c.oid::text, pg_catalog.format_type(c.castsource, NULL) || ' as ' || pg_catalog.format_type(c.casttarget, NULL),
         pg_catalog.format('method %s context %s function %s', c.castmethod, c.castcontext, c.castfunc::pg_catalog.regprocedure)
    FROM pg_catalog.pg_cast c WHERE c.oid >= 16384 AND ${free('pg_cast', 'c.oid')}`;

export const types = `
  SELECT 'enum', t.oid::text, ${name('t.nspname', 't.typname')},
         ${lines(`(SELECT pg_catalog.string_agg(pg_catalog.quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)`, owner('t.typowner'))}
    FROM types t WHERE t.typtype = 'e'
  UNION ALL
  SELECT 'domain', t.oid::text, ${name('t.nspname', 't.typname')},
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
  SELECT 'composite type', r.oid::text, ${name('r.nspname', 'r.relname')}, ${owner('r.relowner')} FROM rels r WHERE r.relkind = 'c'
  UNION ALL
  SELECT 'range type', t.oid::text, ${name('t.nspname', 't.typname')},
         ${lines(
           `pg_catalog.format('subtype %s multirange %s canonical %s subtype_diff %s', pg_catalog.format_type(g.rngsubtype, NULL), pg_catalog.format_type(g.rngmultitypid, NULL), g.rngcanonical, g.rngsubdiff)`,
           `(SELECT pg_catalog.format('opclass %I.%I', cn.nspname, c.opcname) FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_namespace cn ON cn.oid = c.opcnamespace WHERE c.oid = g.rngsubopc)`,
           `CASE WHEN g.rngcollation <> 0 THEN 'collate ' || g.rngcollation::pg_catalog.regcollation::text END`,
           owner('t.typowner'),
         )}
    FROM pg_catalog.pg_range g JOIN types t ON t.oid = g.rngtypid
  UNION ALL
  SELECT 'base type', t.oid::text, ${name('t.nspname', 't.typname')}, ${lines(`pg_catalog.format('input %s output %s', t.typinput, t.typoutput)`, owner('t.typowner'))}
    FROM types t WHERE (t.typtype = 'b' AND t.typcategory <> 'A') OR t.typtype = 'p'
  UNION ALL
  SELECT 'collation', c.oid::text, ${name('c.nspname', 'c.collname')},
         ${lines(`(pg_catalog.to_jsonb(c) - ARRAY['oid', 'collname', 'collnamespace', 'collowner', 'collversion'])::text`, owner('c.collowner'))}
    FROM collations c
  UNION ALL
  SELECT 'text search dictionary', d.oid::text, ${name('n.nspname', 'd.dictname')},
         ${lines(`pg_catalog.format('template %I.%I', tn.nspname, t.tmplname)`, 'd.dictinitoption', owner('d.dictowner'))}
    FROM pg_catalog.pg_ts_dict d JOIN ours n ON n.oid = d.dictnamespace JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
   WHERE ${free('pg_ts_dict', 'd.oid')}
  UNION ALL
  SELECT 'text search configuration', c.oid::text, ${name('n.nspname', 'c.cfgname')},
         ${lines(
           owner('c.cfgowner'),
           `(SELECT pg_catalog.string_agg(pg_catalog.format('%s %s %s', m.maptokentype, m.mapseqno, m.mapdict::pg_catalog.regdictionary), E'\\n' ORDER BY m.maptokentype, m.mapseqno) FROM pg_catalog.pg_ts_config_map m WHERE m.mapcfg = c.oid)`,
         )}
    FROM pg_catalog.pg_ts_config c JOIN ours n ON n.oid = c.cfgnamespace WHERE ${free('pg_ts_config', 'c.oid')}`;

export const others = `
  SELECT 'extension', e.oid::text, pg_catalog.quote_ident(e.extname), pg_catalog.format('version %s schema %I', e.extversion, n.nspname)
    FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'
  UNION ALL
  SELECT 'publication', p.oid::text, pg_catalog.quote_ident(p.pubname),
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
  SELECT 'event trigger', e.oid::text, pg_catalog.quote_ident(e.evtname),
         ${lines(`pg_catalog.format('on %s execute %s enabled %s tags %s', e.evtevent, e.evtfoid::pg_catalog.regproc, e.evtenabled, e.evttags)`, owner('e.evtowner'))}
    FROM pg_catalog.pg_event_trigger e JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid JOIN spaces n ON n.oid = p.pronamespace
   WHERE ${free('pg_event_trigger', 'e.oid')}
  UNION ALL
  SELECT 'foreign data wrapper', w.oid::text, pg_catalog.quote_ident(w.fdwname), ${lines(`'options ' || w.fdwoptions::text`, owner('w.fdwowner'))}
    FROM pg_catalog.pg_foreign_data_wrapper w WHERE ${free('pg_foreign_data_wrapper', 'w.oid')}
  UNION ALL
  SELECT 'foreign server', s.oid::text, pg_catalog.quote_ident(s.srvname),
         ${lines(`pg_catalog.format('wrapper %I type %s version %s', w.fdwname, s.srvtype, s.srvversion)`, `'options ' || s.srvoptions::text`, owner('s.srvowner'))}
    FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
  UNION ALL
  -- Options of a user mapping may hold a password: only whether they are the same is told.
  SELECT 'user mapping', u.umid::text, pg_catalog.quote_ident(u.usename) || ' on ' || pg_catalog.quote_ident(u.srvname), 'options ' || COALESCE(pg_catalog.md5(u.umoptions::text), '')
    FROM pg_catalog.pg_user_mappings u
  UNION ALL
  SELECT 'language', l.oid::text, pg_catalog.quote_ident(l.lanname), ${owner('l.lanowner')}
    FROM pg_catalog.pg_language l WHERE l.lanispl AND l.oid >= 16384 AND ${free('pg_language', 'l.oid')}
  UNION ALL
  SELECT 'database setting', ${part('s.setrole', "pg_catalog.split_part(c, '=', 1)")}, COALESCE(pg_catalog.quote_ident(r.rolname) || ' ', '') || pg_catalog.split_part(c, '=', 1), pg_catalog.substr(c, pg_catalog.strpos(c, '=') + 1)
    FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
   WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  UNION ALL
  SELECT 'comment', ${part('d.classoid', 'd.objoid', 'd.objsubid')}, i.type || ' ' || i.identity, d.description
    FROM descriptions d CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) i
   WHERE i.identity IS NOT NULL AND (i.schema IS NULL OR i.schema IN (SELECT pg_catalog.quote_ident(nspname) FROM ours))`;

export const rights = `
  SELECT 'privileges', r.oid::text, CASE r.relkind WHEN 'S' THEN 'sequence ' ELSE 'table ' END || ${name('r.nspname', 'r.relname')},
         CASE r.relkind WHEN 'S' THEN ${privileges('r.relacl', 's', 'r.relowner')} ELSE ${privileges('r.relacl', 'r', 'r.relowner')} END
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 'privileges', ${part('a.attrelid', 'a.attnum')}, 'column ' || ${name('r.nspname', 'r.relname')} || '.' || pg_catalog.quote_ident(a.attname), ${privileges('a.attacl', 'c', 'r.relowner')}
    FROM rels r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND NOT a.attisdropped WHERE a.attacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', p.oid::text, 'function ' || ${name('p.nspname', 'p.proname')} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', ${privileges('p.proacl', 'f', 'p.proowner')}
    FROM procs p
  UNION ALL
  SELECT 'privileges', n.oid::text, 'schema ' || pg_catalog.quote_ident(n.nspname), ${privileges('n.nspacl', 'n', 'n.nspowner')} FROM ours n
  UNION ALL
  SELECT 'privileges', t.oid::text, 'type ' || ${name('t.nspname', 't.typname')}, ${privileges('t.typacl', 'T', 't.typowner')}
    FROM types t WHERE t.typacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', s.oid::text, 'foreign server ' || pg_catalog.quote_ident(s.srvname), ${privileges('s.srvacl', 'S', 's.srvowner')} FROM pg_catalog.pg_foreign_server s
  UNION ALL
  SELECT 'default privileges', d.oid::text,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)) || COALESCE(' in ' || pg_catalog.quote_ident(n.nspname), '') || ' on ' || d.defaclobjtype::text,
         (SELECT pg_catalog.string_agg(i::text, ', ' ORDER BY i::text) FROM pg_catalog.unnest(d.defaclacl) i)
    FROM pg_catalog.pg_default_acl d LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace`;
