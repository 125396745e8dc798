import type pg from 'pg'
import type { CorpusText } from './corpus.ts'

/** Fills the public tables with the texts, as far as the search reads them. */
export const loadCorpus = (owner: pg.Client, texts: readonly CorpusText[]) =>
  owner.query(
    `with given as (
       select gen_random_uuid() as id, each.*, jsonb_strip_nulls(jsonb_build_object(
         'documentNumber', case when "documentNumber" is not null
           then jsonb_build_array("documentNumber") end)) as facets
       from jsonb_to_recordset($1::jsonb) as each (
         title text, text text, "indexNumber" text, "documentNumber" text, "listedOn" date)
     ), items as (
       insert into published.items (id, index_number, domain, title, unit, column_id,
         edition, published_at, listed_at, card, body, facets, content_hash)
       select id, "indexNumber", 'policy-document', title, id, id, 1, "listedOn", "listedOn",
         jsonb_build_object('title', title), '{}', facets, ''
       from given
     )
     insert into published.search
     select id, "listedOn", 'policy-document', id, array[id], facets, title,
       published.grams(title), text, published.grams(title || E'\\n' || text)
     from given`,
    [JSON.stringify(texts)],
  )
