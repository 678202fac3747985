import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformExtensions1764000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`

      create extension if not exists citext;
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
      create text search configuration hark_simple (copy = simple);
      alter text search configuration hark_simple
        alter mapping for hword, hword_part, word with unaccent, simple;
      create text search configuration hark_en (copy = english);
      alter text search configuration hark_en
        alter mapping for hword, hword_part, word with unaccent, english_stem;
      create text search configuration hark_fr (copy = french);
      alter text search configuration hark_fr
        alter mapping for hword, hword_part, word with unaccent, french_stem;
      create text search configuration hark_nl (copy = dutch);
      alter text search configuration hark_nl
        alter mapping for hword, hword_part, word with unaccent, dutch_stem;
      create function hark_config(language text) returns regconfig
        language sql immutable parallel safe
        return case language
          when 'en' then 'hark_en'::regconfig
          when 'fr' then 'hark_fr'::regconfig
          when 'nl' then 'hark_nl'::regconfig
          else 'hark_simple'::regconfig end;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`

      drop function hark_config(text);
      drop text search configuration hark_nl;
      drop text search configuration hark_fr;
      drop text search configuration hark_en;
      drop text search configuration hark_simple;
      drop extension pg_trgm;
      drop extension unaccent;
      drop extension citext;
    `);
  }
}
