import { SENTENCES } from './sentences.mjs';
import { FIRST_NAMES, LAST_NAMES, SYLLABLES } from './names.mjs';

const TEXTS_A_LANGUAGE = 30_000;

/**
 * A schema of helpers beside the product's tables, gone when the data stands: chance that a seed
 * decides (`bench.u`, from 0 to 1), ids in order of time, and a pool of texts with the search
 * vectors that the product would make of them.
 */
export async function makeHelpers(client, seed) {
  await client.query(functionsFor(seed));
  await client.query(
    `create table bench.text as
     with part as (select key as language, value as columns from jsonb_each($1::jsonb)),
     drawn as (select language, n, concat_ws(' ', ${['opening', 'subject', 'complaint', 'closing'].map(drawnFrom).join(', ')}) as text
       from part cross join generate_series(0, ${TEXTS_A_LANGUAGE} - 1) n)
     select language, n, text, to_tsvector(hark_config(language), text) as search from drawn`,
    [JSON.stringify(SENTENCES)],
  );
  await client.query(
    `create table bench.word as select $1::text[] as syllables, $2::text[] as first_names, $3::text[] as last_names`,
    [SYLLABLES, FIRST_NAMES, LAST_NAMES],
  );
  await client.query('analyze bench.text');
}

const drawnFrom = (column, salt) =>
  `columns->'${column}'->>floor(jsonb_array_length(columns->'${column}') * bench.u(n, ${900 + salt}))::int`;

const functionsFor = (seed) => `
  create schema bench;
  create function bench.u(n bigint, salt int) returns float8 language sql immutable parallel safe
    return (hashint8extended(n, ${Math.trunc(seed)}::bigint * 100000 + salt) & 9007199254740991)::float8 / 9007199254740992;
  create function bench.id(ms bigint, n bigint) returns uuid language sql immutable parallel safe
    return (lpad(to_hex(ms), 12, '0') || '7' || lpad(to_hex(n & 4095), 3, '0') || '8'
      || lpad(to_hex(hashint8extended(n, ${Math.trunc(seed)}) & 1152921504606846975), 15, '0'))::uuid;
  create function bench.at_ms(at timestamptz) returns bigint language sql immutable parallel safe
    return (extract(epoch from at) * 1000)::bigint;`;
