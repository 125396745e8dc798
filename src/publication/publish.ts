import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../database/transaction.ts'
import { present } from '../derive/present.ts'
import { canonical } from '../domain/canonical.ts'
import type { Values } from '../domain/fields/index.ts'
import { domainOf, houseOf } from '../house.ts'
import { passRows } from './door.ts'
import { filesOf } from './editionFiles.ts'
import { appendNews, lockFeed, positionsOf, type News } from './feed.ts'
import { readLookups } from './lookups.ts'
import { copyToPublicStore } from './publicStore.ts'

/** An item whose approved text is to become public. */
export interface Publishable {
  id: string
  domain: string
  title: string
  indexNumber: string
  unit: string
  column: string
  revision: number
  hash: string
  values: Values
  case?: string
  takenOverOn?: string
}

/**
 * Renders the approved texts, keeps them as editions and passes them through the door, all within
 * the act's transaction. @returns the feed's position
 */
export const publishEditions = async (
  work: Work,
  items: readonly Publishable[],
): Promise<string> => {
  const editions = await render(work, items)
  await copyToPublicStore(
    houseOf(work.payload).stores,
    editions.flatMap(({ files }) => files),
  )
  const ids = items.map(({ id }) => id)
  const [position, files] = await bringOut(work, ids, editions)
  await passRows(
    work.query,
    {
      items: ids,
      search: ids,
      numbers: ids,
      editions: ids,
      placements: ids,
      tombstones: ids,
      files,
      changes: positionsOf(position, ids.length),
    },
    position,
  )
  return position
}

type Edition = Awaited<ReturnType<typeof render>>[number]

const render = async (work: Work, items: readonly Publishable[]) => {
  const shown = items.map((item) => ({ ...item, domain: domainOf(work.payload, item.domain) }))
  const lookups = await readLookups(work, shown)
  return shown.map((item) => {
    const shape = present(item.domain, item.values, lookups)
    return {
      id: uuidv7(),
      entry: item.id,
      revision: item.revision,
      revision_hash: item.hash,
      case_id: item.case,
      domain: item.domain.slug,
      index_number: item.indexNumber,
      title: item.title,
      unit: item.unit,
      column_id: item.column,
      further_columns: item.values.furtherColumns ?? [],
      formation_date: item.values.formationDate ?? null,
      card: shape.card,
      body: shape.body,
      facets: shape.facets,
      search_text: shape.searchText,
      files: shape.files,
      content_hash: createHash('sha256')
        .update(canonical([item.indexNumber, shape.card, shape.body]))
        .digest('hex'),
      taken_over_on: item.takenOverOn ?? null,
    }
  })
}

/**
 * Keeps the editions and tells of them, in the feed's line.
 * @returns the feed's position, and the files of all editions of the items: earlier ones pass through
 * the door too, for a correction takes their content and their files away
 */
const bringOut = async (work: Work, ids: readonly string[], editions: readonly Edition[]) => {
  const news = editions.map(({ id, entry }): News => ({
    ...{ entry, edition: id },
    ...{ kind: 'published', reason: null },
  }))
  const [, , , position, files] = await Promise.all([
    showAsPublic(work, ids),
    lockFeed(work),
    keepEditions(work, editions),
    appendNews(work, news),
    filesOf(work, ids),
  ])
  return [position, files] as const
}

/** What no longer holds stays what it is. */
const showAsPublic = ({ query }: Work, ids: readonly string[]) =>
  query(
    `update public.entries set
       publication_state = case when publication_state in ('lapsed', 'repealed')
         then publication_state else 'live' end,
       published_at = coalesce(published_at, clock_timestamp()) where id = any ($1)`,
    [ids],
  )

/**
 * Times are taken under the feed's lock. What was taken over is listed by its original day, and a
 * later edition keeps its place, so that nobody who pages meanwhile misses it.
 */
const keepEditions = ({ query }: Work, editions: readonly Edition[]) =>
  query(
    `insert into editorial.editions (id, entry, no, revision, revision_hash, case_id, domain,
       index_number, title, unit, column_id, further_columns, formation_date, card, body, facets,
       search_text, files, content_hash, published_at, listed_at)
     select new.id, new.entry,
       1 + coalesce((select max(no) from editorial.editions where editions.entry = new.entry), 0),
       new.revision, new.revision_hash, new.case_id, new.domain, new.index_number, new.title,
       new.unit, new.column_id,
       array(select jsonb_array_elements_text(new.further_columns)::uuid),
       new.formation_date, new.card, new.body, new.facets, new.search_text,
       array(select jsonb_array_elements_text(new.files)), new.content_hash, now.at,
       coalesce(
         (select listed_at from editorial.editions where editions.entry = new.entry and no = 1),
         new.taken_over_on::timestamp at time zone 'Asia/Shanghai', now.at)
     from (select clock_timestamp() as at) now, jsonb_to_recordset($1::jsonb) as new (
       id uuid, entry uuid, revision integer, revision_hash text, case_id uuid, domain text,
       index_number text, title text, unit uuid, column_id uuid, further_columns jsonb,
       formation_date date, card jsonb, body jsonb, facets jsonb, search_text text, files jsonb,
       content_hash text, taken_over_on date)`,
    [JSON.stringify(editions)],
  )
