/**
 * SQL that stands in for the extension pgvector (types, operators, casts, access methods as of 0.8; names and argument
 * lists after its vector--0.8.1.sql). Values are kept as text and not checked beyond their number of dimensions; the
 * index methods are hash indexes under another name, which any value fits into.
 *
 * @param at schema, quoted and with its dot: `public.`
 */
export function vectorSql(at: string): string {
  return [
    'CREATE ACCESS METHOD hnsw TYPE INDEX HANDLER pg_catalog.hashhandler',
    'CREATE ACCESS METHOD ivfflat TYPE INDEX HANDLER pg_catalog.hashhandler',
    ...type(at, 'vector'),
    ...type(at, 'halfvec'),
    ...type(at, 'sparsevec'),
    ...numbers(at, 'vector'),
    ...numbers(at, 'halfvec'),
    ...distances(at, 'sparsevec'),
    ...conversions(at),
    `CREATE FUNCTION ${at}bit_hash(bit) RETURNS integer ${internal('hashvarlena')}`,
    `CREATE FUNCTION ${at}hamming_distance(bit, bit) RETURNS double precision ${sql(
      `SELECT pg_catalog.length(pg_catalog.replace(($1 # $2)::text, '0', ''))::float8`,
    )}`,
    `CREATE OPERATOR ${at}<~> (LEFTARG = bit, RIGHTARG = bit, FUNCTION = ${at}hamming_distance, COMMUTATOR = OPERATOR(${at}<~>))`,
    `CREATE FUNCTION ${at}jaccard_distance(bit, bit) RETURNS double precision ${sql(
      `SELECT 1 - pg_catalog.length(pg_catalog.replace(($1 & $2)::text, '0', ''))::float8
            / greatest(1, pg_catalog.length(pg_catalog.replace(($1 | $2)::text, '0', '')))`,
    )}`,
    `CREATE OPERATOR ${at}<%> (LEFTARG = bit, RIGHTARG = bit, FUNCTION = ${at}jaccard_distance, COMMUTATOR = OPERATOR(${at}<%>))`,
    ...['bit_hamming_ops', 'bit_jaccard_ops'].map(
      (name) => `CREATE OPERATOR CLASS ${at}${name} FOR TYPE bit USING hnsw AS FUNCTION 1 ${at}bit_hash(bit)`,
    ),
    `CREATE OPERATOR CLASS ${at}bit_hamming_ops FOR TYPE bit USING ivfflat AS FUNCTION 1 ${at}bit_hash(bit)`,
  ].join(';\n');
}

const safe = 'IMMUTABLE STRICT PARALLEL SAFE';

function internal(name: string): string {
  return `LANGUAGE internal ${safe} AS '${name}'`;
}

function sql(body: string): string {
  return `LANGUAGE sql ${safe} AS $sql$ ${body} $sql$`;
}

/** The type, its dimensions, comparison, index operator classes. */
// oxlint-disable-next-line max-lines-per-function -- SQL in one piece
function type(at: string, name: string): string[] {
  const own = `${at}${name}`;
  const dims =
    name === 'sparsevec'
      ? `pg_catalog.split_part($1::text, '/', 2)::integer`
      : `CASE WHEN $1::text ~ '\\d' THEN pg_catalog.length($1::text) - pg_catalog.length(pg_catalog.replace($1::text, ',', '')) + 1 ELSE 0 END`;
  const dimsName = name === 'sparsevec' ? 'sparsevec_dims' : 'vector_dims';
  const compare = (operator: string, fn: string, more: string): string[] => [
    `CREATE FUNCTION ${own}_${fn}(${own}, ${own}) RETURNS boolean ${internal(`bytea${fn}`)}`,
    `CREATE OPERATOR ${at}${operator} (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_${fn}, ${more})`,
  ];
  const distances = ['l2', 'ip', 'cosine', 'l1'];
  return [
    `CREATE TYPE ${own}`,
    `CREATE FUNCTION ${own}_in(cstring, oid, integer) RETURNS ${own} ${internal('textin')}`,
    `CREATE FUNCTION ${own}_out(${own}) RETURNS cstring ${internal('textout')}`,
    // bit's modifier is a plain number, as pgvector's.
    `CREATE FUNCTION ${own}_typmod_in(cstring[]) RETURNS integer ${internal('bittypmodin')}`,
    `CREATE FUNCTION ${own}_typmod_out(integer) RETURNS cstring ${internal('bittypmodout')}`,
    `CREATE FUNCTION ${own}_recv(internal, oid, integer) RETURNS ${own} LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textrecv'`,
    `CREATE FUNCTION ${own}_send(${own}) RETURNS bytea LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textsend'`,
    `CREATE TYPE ${own} (INPUT = ${own}_in, OUTPUT = ${own}_out, TYPMOD_IN = ${own}_typmod_in, TYPMOD_OUT = ${own}_typmod_out,
       RECEIVE = ${own}_recv, SEND = ${own}_send, STORAGE = ${name === 'vector' ? 'external' : 'extended'})`,
    `CREATE FUNCTION ${at}${dimsName}(${own}) RETURNS integer ${sql(`SELECT ${dims}`)}`,
    `CREATE FUNCTION ${own}(${own}, integer, boolean) RETURNS ${own} LANGUAGE plpgsql ${safe} AS $fn$
     BEGIN
       IF $2 <> -1 AND ${at}${dimsName}($1) <> $2 THEN
         RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = pg_catalog.format('expected %s dimensions, not %s', $2, ${at}${dimsName}($1));
       END IF;
       RETURN $1;
     END $fn$`,
    `CREATE CAST (${own} AS ${own}) WITH FUNCTION ${own}(${own}, integer, boolean) AS IMPLICIT`,
    ...compare(
      '<',
      'lt',
      `COMMUTATOR = OPERATOR(${at}>), NEGATOR = OPERATOR(${at}>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel`,
    ),
    ...compare(
      '<=',
      'le',
      `COMMUTATOR = OPERATOR(${at}>=), NEGATOR = OPERATOR(${at}>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel`,
    ),
    ...compare(
      '=',
      'eq',
      `COMMUTATOR = OPERATOR(${at}=), NEGATOR = OPERATOR(${at}<>), RESTRICT = eqsel, JOIN = eqjoinsel`,
    ),
    ...compare(
      '<>',
      'ne',
      `COMMUTATOR = OPERATOR(${at}<>), NEGATOR = OPERATOR(${at}=), RESTRICT = neqsel, JOIN = neqjoinsel`,
    ),
    ...compare(
      '>=',
      'ge',
      `COMMUTATOR = OPERATOR(${at}<=), NEGATOR = OPERATOR(${at}<), RESTRICT = scalargesel, JOIN = scalargejoinsel`,
    ),
    ...compare(
      '>',
      'gt',
      `COMMUTATOR = OPERATOR(${at}<), NEGATOR = OPERATOR(${at}<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel`,
    ),
    `CREATE FUNCTION ${own}_cmp(${own}, ${own}) RETURNS integer ${internal('byteacmp')}`,
    `CREATE OPERATOR CLASS ${own}_ops DEFAULT FOR TYPE ${own} USING btree AS OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=,
       OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>, FUNCTION 1 ${own}_cmp(${own}, ${own})`,
    `CREATE FUNCTION ${own}_hash(${own}) RETURNS integer ${internal('hashvarlena')}`,
    ...distances.map(
      (kind) => `CREATE OPERATOR CLASS ${own}_${kind}_ops FOR TYPE ${own} USING hnsw AS FUNCTION 1 ${own}_hash(${own})`,
    ),
    // Only ivfflat has a default: pgvector's hnsw asks for an operator class.
    ...(name === 'sparsevec' ? [] : distances.slice(0, 3)).map(
      (kind) =>
        `CREATE OPERATOR CLASS ${own}_${kind}_ops ${kind === 'l2' ? 'DEFAULT ' : ''}FOR TYPE ${own} USING ivfflat AS FUNCTION 1 ${own}_hash(${own})`,
    ),
  ];
}

/** What can be computed from the text of a dense vector. */
function numbers(at: string, name: string): string[] {
  const own = `${at}${name}`;
  const floats = (argument: string): string => `pg_catalog.translate(${argument}::text, '[]', '{}')::float8[]`;
  const pairs = `FROM unnest(${floats('$1')}, ${floats('$2')}) WITH ORDINALITY AS u(x, y, n)`;
  const joined = (expression: string): string =>
    `SELECT ('[' || pg_catalog.string_agg((${expression})::text, ',' ORDER BY n) || ']')::${own} ${pairs}`;
  const arithmetic = (operator: string, fn: string, expression: string): string[] => [
    `CREATE FUNCTION ${own}_${fn}(${own}, ${own}) RETURNS ${own} ${sql(joined(expression))}`,
    `CREATE OPERATOR ${at}${operator} (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_${fn})`,
  ];
  return [
    ...arithmetic('+', 'add', 'x + y'),
    ...arithmetic('-', 'sub', 'x - y'),
    ...arithmetic('*', 'mul', 'x * y'),
    `CREATE FUNCTION ${own}_concat(${own}, ${own}) RETURNS ${own} ${sql(
      `SELECT pg_catalog.replace($1::text || $2::text, '][', ',')::${own}`,
    )}`,
    `CREATE OPERATOR ${at}|| (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${own}_concat)`,
    `CREATE FUNCTION ${at}${name === 'vector' ? 'vector_norm' : 'l2_norm'}(${own}) RETURNS double precision ${sql(
      `SELECT pg_catalog.sqrt(sum(x * x)) FROM unnest(${floats('$1')}) AS u(x)`,
    )}`,
    `CREATE FUNCTION ${at}l2_normalize(${own}) RETURNS ${own} ${sql('SELECT $1')}`,
    `CREATE FUNCTION ${at}subvector(${own}, integer, integer) RETURNS ${own} ${sql(
      `SELECT pg_catalog.translate(((${floats('$1')})[$2 : $2 + $3 - 1])::text, '{}', '[]')::${own}`,
    )}`,
    `CREATE FUNCTION ${at}binary_quantize(${own}) RETURNS bit ${sql(
      `SELECT pg_catalog.string_agg(CASE WHEN x > 0 THEN '1' ELSE '0' END, '' ORDER BY n)::varbit::bit
         FROM unnest(${floats('$1')}) WITH ORDINALITY AS u(x, n)`,
    )}`,
    ...distances(at, name, {
      l2_distance: `SELECT pg_catalog.sqrt(sum((x - y) * (x - y))) ${pairs}`,
      inner_product: `SELECT sum(x * y) ${pairs}`,
      cosine_distance: `SELECT 1 - sum(x * y) / nullif(pg_catalog.sqrt(sum(x * x) * sum(y * y)), 0) ${pairs}`,
      l1_distance: `SELECT sum(pg_catalog.abs(x - y)) ${pairs}`,
    }),
    `CREATE FUNCTION ${own}_total(${own}[]) RETURNS ${own} ${sql(
      `SELECT ('[' || pg_catalog.string_agg(s::text, ',' ORDER BY n) || ']')::${own}
         FROM (SELECT n, sum(x) AS s FROM unnest($1) AS v, unnest(${floats('v')}) WITH ORDINALITY AS u(x, n) GROUP BY n) t`,
    )}`,
    `CREATE FUNCTION ${own}_mean(${own}[]) RETURNS ${own} ${sql(
      `SELECT ('[' || pg_catalog.string_agg(s::text, ',' ORDER BY n) || ']')::${own}
         FROM (SELECT n, avg(x) AS s FROM unnest($1) AS v, unnest(${floats('v')}) WITH ORDINALITY AS u(x, n) GROUP BY n) t`,
    )}`,
    `CREATE AGGREGATE ${at}sum(${own}) (SFUNC = pg_catalog.array_append, STYPE = ${own}[], FINALFUNC = ${own}_total)`,
    `CREATE AGGREGATE ${at}avg(${own}) (SFUNC = pg_catalog.array_append, STYPE = ${own}[], FINALFUNC = ${own}_mean)`,
  ];
}

const operators: Record<string, string> = {
  l2_distance: '<->',
  inner_product: '<#>',
  cosine_distance: '<=>',
  l1_distance: '<+>',
};

/** Distance functions and their operators. @param bodies SQL by function; 0 where nothing can be computed */
function distances(at: string, name: string, bodies: Record<string, string> = {}): string[] {
  const own = `${at}${name}`;
  const arguments_ = `(${own}, ${own})`;
  return Object.entries(operators).flatMap(([fn, operator]) => {
    const negative = fn === 'inner_product';
    const used = negative ? `${name}_negative_inner_product` : fn;
    return [
      `CREATE FUNCTION ${at}${fn}${arguments_} RETURNS double precision ${sql(bodies[fn] ?? 'SELECT 0::float8')}`,
      ...(negative
        ? [`CREATE FUNCTION ${at}${used}${arguments_} RETURNS double precision ${sql(`SELECT -${at}${fn}($1, $2)`)}`]
        : []),
      `CREATE OPERATOR ${at}${operator} (LEFTARG = ${own}, RIGHTARG = ${own}, FUNCTION = ${at}${used}, COMMUTATOR = OPERATOR(${at}${operator}))`,
    ];
  });
}

/** Casts from and to arrays, and between the types. */
function conversions(at: string): string[] {
  const made: string[] = [];
  for (const name of ['vector', 'halfvec']) {
    const own = `${at}${name}`;
    for (const element of ['integer', 'real', 'double precision', 'numeric']) {
      made.push(
        `CREATE FUNCTION ${at}array_to_${name}(${element}[], integer, boolean) RETURNS ${own} ${sql(
          `SELECT ${own}(pg_catalog.translate($1::text, '{}', '[]')::${own}, $2, $3)`,
        )}`,
        `CREATE CAST (${element}[] AS ${own}) WITH FUNCTION ${at}array_to_${name}(${element}[], integer, boolean) AS ASSIGNMENT`,
      );
    }
    made.push(
      `CREATE FUNCTION ${own}_to_float4(${own}, integer, boolean) RETURNS real[] ${sql(
        `SELECT pg_catalog.translate($1::text, '[]', '{}')::real[]`,
      )}`,
      `CREATE CAST (${own} AS real[]) WITH FUNCTION ${own}_to_float4(${own}, integer, boolean) AS ${name === 'vector' ? 'IMPLICIT' : 'ASSIGNMENT'}`,
    );
  }
  const between = (from: string, to: string, body: string, how: string): void => {
    made.push(
      `CREATE FUNCTION ${at}${from}_to_${to}(${at}${from}, integer, boolean) RETURNS ${at}${to} ${sql(`SELECT ${at}${to}((${body})::${at}${to}, $2, $3)`)}`,
      `CREATE CAST (${at}${from} AS ${at}${to}) WITH FUNCTION ${at}${from}_to_${to}(${at}${from}, integer, boolean) AS ${how}`,
    );
  };
  between('vector', 'halfvec', '$1::text', 'IMPLICIT');
  between('halfvec', 'vector', '$1::text', 'ASSIGNMENT');
  const sparse = (from: string): string =>
    `SELECT '{' || coalesce(pg_catalog.string_agg(n || ':' || x, ',' ORDER BY n) FILTER (WHERE x::float8 <> 0), '') || '}/' || count(*)
       FROM pg_catalog.regexp_split_to_table(pg_catalog.btrim(${from}::text, '[]'), ',') WITH ORDINALITY AS u(x, n)`;
  between('vector', 'sparsevec', sparse('$1'), 'IMPLICIT');
  between('halfvec', 'sparsevec', sparse('$1'), 'IMPLICIT');
  return made;
}
