import { quoteLiteral } from '../../sql/quote.ts';

/**
 * SQL that stands in for the extension PostGIS: its types with their modifiers, the catalogue of reference systems, the
 * index operator classes and the functions that migrations use most (names and argument lists after postgis--3.5.sql).
 * A shape is kept as the text that it was written in; points are understood, of other shapes only the text is known.
 *
 * @param at schema, quoted and with its dot: `public.`
 */
export function postgisSql(at: string): string {
  return [
    `CREATE TYPE ${at}postgis_modifier AS ENUM (${modifiers().map(quoteLiteral).join(', ')})`,
    // The label's OID is the modifier, so that enum_out writes it as PostGIS does: `(Point,4326)`.
    `CREATE FUNCTION ${at}geometry_typmod_in(cstring[]) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $fn$
     DECLARE
       shape text := pg_catalog.regexp_replace(pg_catalog.lower(($1)[1]::text), '\\s', '', 'g');
       label text := '(' || shape || CASE WHEN pg_catalog.cardinality($1) > 1 AND ($1)[2]::text <> '0' THEN ',' || ($1)[2]::text ELSE '' END || ')';
       found integer;
     BEGIN
       SELECT e.oid::integer INTO found FROM pg_catalog.pg_enum e
        WHERE e.enumtypid = ${quoteLiteral(`${at}postgis_modifier`)}::pg_catalog.regtype AND pg_catalog.lower(e.enumlabel) IN (label, '(' || shape || ')')
        ORDER BY pg_catalog.lower(e.enumlabel) = label DESC LIMIT 1;
       IF found IS NULL THEN
         RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = pg_catalog.format('Invalid geometry type modifier: %s', ($1)[1]);
       END IF;
       RETURN found;
     END $fn$`,
    `CREATE FUNCTION ${at}geometry_typmod_out(integer) RETURNS cstring ${internal('enum_out')}`,
    ...type(at, 'geometry'),
    ...type(at, 'geography'),
    ...['box2d', 'box3d'].flatMap((name) => shell(at, name, '')),
    `CREATE CAST (${at}geometry AS ${at}geography) WITHOUT FUNCTION AS IMPLICIT`,
    `CREATE CAST (${at}geography AS ${at}geometry) WITHOUT FUNCTION`,
    `CREATE TABLE ${at}spatial_ref_sys (srid integer NOT NULL PRIMARY KEY CHECK (srid > 0 AND srid <= 998999), auth_name varchar(256),
       auth_srid integer, srtext varchar(2048), proj4text varchar(2048))`,
    `INSERT INTO ${at}spatial_ref_sys (srid, auth_name, auth_srid) SELECT s, 'EPSG', s FROM unnest(ARRAY[${references.join(', ')}]) AS s`,
    `GRANT SELECT ON ${at}spatial_ref_sys TO PUBLIC`,
    ...functions(at),
  ].join(';\n');
}

const shapes =
  'Geometry Point LineString Polygon MultiPoint MultiLineString MultiPolygon GeometryCollection CircularString CompoundCurve CurvePolygon MultiCurve MultiSurface PolyhedralSurface Triangle Tin'.split(
    ' ',
  );

/** Reference systems that a modifier keeps; another one is taken and not shown. */
const references = [4326, 3857, 4269, 4258, 3035, 2056, 2154, 25832, 25833, 27700, 28992, 31287, 32633];

function modifiers(): string[] {
  return shapes.flatMap((shape) =>
    ['', 'Z', 'M', 'ZM'].flatMap((axes) => [
      `(${shape}${axes})`,
      ...(axes === 'M' ? [] : references).map((reference) => `(${shape}${axes},${reference})`),
    ]),
  );
}

const safe = 'IMMUTABLE STRICT PARALLEL SAFE';

function internal(name: string): string {
  return `LANGUAGE internal ${safe} AS '${name}'`;
}

function shell(at: string, name: string, more: string): string[] {
  const own = `${at}${name}`;
  return [
    `CREATE TYPE ${own}`,
    `CREATE FUNCTION ${own}_in(cstring) RETURNS ${own} ${internal('textin')}`,
    `CREATE FUNCTION ${own}_out(${own}) RETURNS cstring ${internal('textout')}`,
    `CREATE TYPE ${own} (INPUT = ${own}_in, OUTPUT = ${own}_out, STORAGE = main${more})`,
  ];
}

function type(at: string, name: string): string[] {
  const own = `${at}${name}`;
  const compare = (operator: string, fn: string, more: string): string[] => [
    `CREATE FUNCTION ${own}_${fn}(${own}, ${own}) RETURNS boolean ${internal(`bytea${fn}`)}`,
    `CREATE OPERATOR ${at}${operator} (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_${fn}, ${more})`,
  ];
  // The box of a shape is not known: all overlap all.
  const boxes = (name === 'geometry' ? ['&&', '~=', '@', '~', '<<', '>>', '&<', '&>'] : ['&&']).map(
    (operator) =>
      `CREATE OPERATOR ${at}${operator} (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_overlaps, RESTRICT = contsel, JOIN = contjoinsel)`,
  );
  return [
    ...shell(at, name, `, TYPMOD_IN = ${at}geometry_typmod_in, TYPMOD_OUT = ${at}geometry_typmod_out`),
    ...compare('<', 'lt', `COMMUTATOR = OPERATOR(${at}>)`),
    ...compare('<=', 'le', `COMMUTATOR = OPERATOR(${at}>=)`),
    ...compare('=', 'eq', `COMMUTATOR = OPERATOR(${at}=), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES`),
    ...compare('>=', 'ge', `COMMUTATOR = OPERATOR(${at}<=)`),
    ...compare('>', 'gt', `COMMUTATOR = OPERATOR(${at}<)`),
    `CREATE FUNCTION ${own}_cmp(${own}, ${own}) RETURNS integer ${internal('byteacmp')}`,
    `CREATE OPERATOR CLASS ${at}btree_${name}_ops DEFAULT FOR TYPE ${own} USING btree AS OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=,
       OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>, FUNCTION 1 ${own}_cmp(${own}, ${own})`,
    `CREATE FUNCTION ${own}_hash(${own}) RETURNS integer ${internal('hashvarlena')}`,
    `CREATE OPERATOR CLASS ${at}hash_${name}_ops DEFAULT FOR TYPE ${own} USING hash AS OPERATOR 1 ${at}=, FUNCTION 1 ${own}_hash(${own})`,
    `CREATE FUNCTION ${own}_overlaps(${own}, ${own}) RETURNS boolean LANGUAGE sql ${safe} AS 'SELECT true'`,
    ...boxes,
    `CREATE FUNCTION ${own}_distance(${own}, ${own}) RETURNS double precision LANGUAGE sql ${safe} AS 'SELECT 0::float8'`,
    `CREATE OPERATOR ${at}<-> (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_distance, COMMUTATOR = OPERATOR(${at}<->))`,
    ...gist(at, name),
    // Any value fits: a range of text in a BRIN index.
    ...(name === 'geometry' ? ['brin_geometry_inclusion_ops_2d'] : ['brin_geography_inclusion_ops']).map(
      (operators) => `CREATE OPERATOR CLASS ${at}${operators} DEFAULT FOR TYPE ${own} USING brin AS
        OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=, OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>,
        FUNCTION 1 brin_minmax_opcinfo(internal), FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
        FUNCTION 3 brin_minmax_consistent(internal, internal, internal), FUNCTION 4 brin_minmax_union(internal, internal, internal)`,
    ),
  ];
}

/** GiST needs support functions in C: those of pg_trgm, which is part of every PostgreSQL distribution, take any text. */
function gist(at: string, name: string): string[] {
  const own = `${at}${name}`;
  const c = (fn: string, args: string, returns: string, symbol: string): string =>
    `CREATE FUNCTION ${own}_gist_${fn}(${args}) RETURNS ${returns} LANGUAGE c ${safe} AS '$libdir/pg_trgm', '${symbol}'`;
  const key = `${own}_gist_key`;
  return [
    `CREATE TYPE ${key}`,
    `CREATE FUNCTION ${key}_in(cstring) RETURNS ${key} LANGUAGE c ${safe} AS '$libdir/pg_trgm', 'gtrgm_in'`,
    `CREATE FUNCTION ${key}_out(${key}) RETURNS cstring LANGUAGE c ${safe} AS '$libdir/pg_trgm', 'gtrgm_out'`,
    `CREATE TYPE ${key} (INPUT = ${key}_in, OUTPUT = ${key}_out, INTERNALLENGTH = VARIABLE)`,
    c('consistent', `internal, ${own}, smallint, oid, internal`, 'boolean', 'gtrgm_consistent'),
    c('union', 'internal, internal', key, 'gtrgm_union'),
    c('compress', 'internal', 'internal', 'gtrgm_compress'),
    c('decompress', 'internal', 'internal', 'gtrgm_decompress'),
    c('penalty', 'internal, internal, internal', 'internal', 'gtrgm_penalty'),
    c('picksplit', 'internal, internal', 'internal', 'gtrgm_picksplit'),
    c('same', `${key}, ${key}, internal`, 'internal', 'gtrgm_same'),
    ...(name === 'geometry' ? ['gist_geometry_ops_2d', 'gist_geometry_ops_nd'] : ['gist_geography_ops']).map(
      (
        operators,
      ) => `CREATE OPERATOR CLASS ${at}${operators} ${operators.endsWith('nd') ? '' : 'DEFAULT '}FOR TYPE ${own} USING gist AS
        FUNCTION 1 ${own}_gist_consistent(internal, ${own}, smallint, oid, internal), FUNCTION 2 ${own}_gist_union(internal, internal),
        FUNCTION 3 ${own}_gist_compress(internal), FUNCTION 4 ${own}_gist_decompress(internal),
        FUNCTION 5 ${own}_gist_penalty(internal, internal, internal), FUNCTION 6 ${own}_gist_picksplit(internal, internal),
        FUNCTION 7 ${own}_gist_same(${key}, ${key}, internal), STORAGE ${key}`,
    ),
  ];
}

/** What migrations call in defaults, backfills, generated columns and checks. */
// oxlint-disable-next-line max-lines-per-function -- SQL in one piece
function functions(at: string): string[] {
  const made: string[] = [];
  const add = (name: string, args: string, returns: string, body: string, volatility = safe): void => {
    made.push(
      `CREATE FUNCTION ${at}${name}(${args}) RETURNS ${returns} LANGUAGE sql ${volatility} AS $sql$ SELECT ${body} $sql$`,
    );
  };
  const both = ['geometry', 'geography'];
  const geometry = `${at}geometry`;
  const float = 'double precision';
  const shape = (argument: string): string => `pg_catalog.regexp_replace(${argument}::text, '^SRID=\\d+;', '')`;
  const coordinate = (at_: number): string =>
    `nullif(pg_catalog.split_part(pg_catalog.regexp_replace(${shape('$1')}, '^POINT *Z?M? *\\((.*)\\)$', '\\1', 'i'), ' ', ${at_}), '')`;
  const point = (parts: string): string => `('POINT(' || ${parts} || ')')::${geometry}`;
  for (const name of ['st_makepoint', 'st_point']) {
    add(name, `${float}, ${float}`, geometry, point(`$1 || ' ' || $2`));
  }
  add('st_makepoint', `${float}, ${float}, ${float}`, geometry, point(`$1 || ' ' || $2 || ' ' || $3`));
  add('st_point', `${float}, ${float}, integer`, geometry, `${at}st_setsrid(${at}st_point($1, $2), $3)`);
  made.splice(1, 0, ...both.map((name) => setReference(at, name, shape('$1'))));
  for (const name of [
    'st_geomfromtext',
    'st_geometryfromtext',
    'st_geomfromewkt',
    'st_geomfromgeojson',
    'st_polygonfromtext',
    'st_pointfromtext',
  ]) {
    add(name, 'text', geometry, `$1::${geometry}`);
    if (!/ewkt|geojson/.test(name)) add(name, 'text, integer', geometry, `${at}st_setsrid($1::${geometry}, $2)`);
  }
  for (const name of ['st_geogfromtext', 'st_geographyfromtext'])
    add(name, 'text', `${at}geography`, `$1::${at}geography`);
  add('st_x', geometry, float, `CASE WHEN ${shape('$1')} ~* '^POINT *\\(' THEN ${coordinate(1)}::float8 END`);
  add('st_y', geometry, float, `CASE WHEN ${shape('$1')} ~* '^POINT *\\(' THEN ${coordinate(2)}::float8 END`);
  for (const name of both) {
    const own = `${at}${name}`;
    const fallback = name === 'geography' ? '4326' : '0';
    add('st_srid', own, 'integer', `coalesce(pg_catalog.substring($1::text, '^SRID=(\\d+);')::integer, ${fallback})`);
    for (const text of ['st_astext', 'st_asgeojson']) add(text, own, 'text', shape('$1'));
    add('st_asewkt', own, 'text', '$1::text');
    add('st_asbinary', own, 'bytea', `pg_catalog.convert_to(${shape('$1')}, 'UTF8')`);
    for (const fn of ['st_distance', 'st_maxdistance']) add(fn, `${own}, ${own}`, float, '0::float8');
    add('st_dwithin', `${own}, ${own}, ${float}`, 'boolean', 'true');
    for (const fn of ['st_intersects', 'st_covers', 'st_coveredby']) add(fn, `${own}, ${own}`, 'boolean', 'true');
    for (const fn of ['st_area', 'st_length', 'st_perimeter']) add(fn, own, float, '0::float8');
    add('st_buffer', `${own}, ${float}`, own, '$1');
    add('st_centroid', own, own, '$1');
  }
  add('st_distancesphere', `${geometry}, ${geometry}`, float, '0::float8');
  for (const fn of ['st_contains', 'st_within', 'st_overlaps', 'st_touches', 'st_crosses', 'st_equals']) {
    add(fn, `${geometry}, ${geometry}`, 'boolean', 'true');
  }
  for (const fn of ['st_isvalid', 'st_issimple', 'st_isclosed']) add(fn, geometry, 'boolean', 'true');
  add('st_isempty', geometry, 'boolean', `${shape('$1')} ~* 'EMPTY$'`);
  add(
    'st_geometrytype',
    geometry,
    'text',
    `'ST_' || pg_catalog.initcap(pg_catalog.substring(${shape('$1')}, '^[A-Za-z]+'))`,
  );
  for (const fn of ['st_makevalid', 'st_multi', 'st_force2d', 'st_envelope', 'st_pointonsurface', 'st_convexhull'])
    add(fn, geometry, geometry, '$1');
  add('st_transform', `${geometry}, integer`, geometry, `${at}st_setsrid($1, $2)`);
  add('st_simplify', `${geometry}, ${float}`, geometry, '$1');
  add('st_simplifypreservetopology', `${geometry}, ${float}`, geometry, '$1');
  add(
    'st_makeenvelope',
    `${float}, ${float}, ${float}, ${float}, integer DEFAULT 0`,
    geometry,
    `('POLYGON((' || $1 || ' ' || $2 || ',' || $3 || ' ' || $2 || ',' || $3 || ' ' || $4 || ',' || $1 || ' ' || $2 || '))')::${geometry}`,
  );
  for (const fn of ['st_union', 'st_intersection', 'st_difference', 'st_collect', 'st_makeline']) {
    add(fn, `${geometry}, ${geometry}`, geometry, '$1');
  }
  for (const fn of ['postgis_version', 'postgis_full_version', 'postgis_lib_version'])
    add(fn, '', 'text', `'3.5'::text`);
  return made;
}

function setReference(at: string, name: string, shape: string): string {
  const own = `${at}${name}`;
  return `CREATE FUNCTION ${at}st_setsrid(${own}, integer) RETURNS ${own} LANGUAGE sql ${safe} AS $sql$
    SELECT CASE WHEN $2 = 0 THEN ${shape}::${own} ELSE ('SRID=' || $2 || ';' || ${shape})::${own} END $sql$`;
}
