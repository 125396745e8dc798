import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import type { Alike } from '../../domain/screening/alike.ts'
import { likenessOf, type Likeness } from '../../domain/screening/likeness.ts'
import { NEARLY_SAME } from '../../domain/screening/sketch.ts'

/** An item and what it says. */
export interface Compared {
  id: string
  domain: Domain
  values: Values
}

/** What is public already and carries an item's number, or nearly its text; by the item's id. */
export const alikeTo = async (
  query: Work['query'],
  items: readonly Compared[],
): Promise<ReadonlyMap<string, readonly Alike[]>> => {
  const asked = items
    .map(({ id, domain, values }) => ({ id, ...likenessOf(domain, values) }))
    .filter(({ number, bands }) => number !== undefined || bands.length > 0)
  const found = new Map<string, Alike[]>()
  if (asked.length === 0) return found
  const rows = await query<Found>(ALIKE, [JSON.stringify(asked), NEARLY_SAME])
  for (const { asked: id, other, title, indexNumber, number, share } of rows) {
    const alike = {
      ...{ id: other, title, indexNumber },
      ...(number !== null && { number }),
      ...(share !== null && { share }),
    }
    found.set(id, [...(found.get(id) ?? []), alike])
  }
  return found
}

interface Found {
  asked: string
  other: string
  title: string
  indexNumber: string
  number: string | null
  share: number | null
}

/**
 * Number and bands each by their own index; of what has a band in common, the sketches are compared.
 * The few that are left are looked up one by one: the planner, who expects many, would read them all.
 */
export const ALIKE = `
  with asked as (
    select * from jsonb_to_recordset($1::jsonb)
      as item (id uuid, number text, sketch integer[], bands integer[])
  ), candidates as (
    select asked.id as asked, known.entry, known.document_number as number, null::real as share
    from asked join editorial.likenesses known on known.document_number = asked.number
    union all
    select asked.id, known.entry, null, (
      select count(*) from unnest(known.sketch, asked.sketch) as pair (one, other)
      where one = other
    )::real / cardinality(asked.sketch)
    from asked join editorial.likenesses known on known.bands && asked.bands
  )
  select asked, other.id as other, other.title, other."indexNumber",
         max(number) as number, max(share) as share
  from candidates
  join lateral (
    select id, title, index_number as "indexNumber" from public.entries
    where id = candidates.entry and id <> asked and publication_state in ('live', 'lapsed', 'repealed')
      and not exists (select from editorial.domains_off off where off.slug = entries.domain)
    limit 1
  ) other on true
  where number is not null or share >= $2
  group by asked, other.id, other.title, other."indexNumber"
  order by asked, max(share) desc nulls last, other.id limit 200`

/** Keeps by what these items will be found again; in the act that makes them public. */
export const keepLikenesses = async (
  query: Work['query'],
  items: readonly (Compared & { revision: number })[],
): Promise<void> => {
  const kept = items.map(({ id, revision, domain, values }): Kept => {
    const { number, sketch, bands } = likenessOf(domain, values)
    return { entry: id, revision, number: number ?? null, sketch, bands }
  })
  await query(
    `insert into editorial.likenesses (entry, revision, document_number, sketch, bands)
     select * from jsonb_to_recordset($1::jsonb)
       as item (entry uuid, revision integer, number text, sketch integer[], bands integer[])
     on conflict (entry) do update set revision = excluded.revision,
       document_number = excluded.document_number, sketch = excluded.sketch, bands = excluded.bands
     where likenesses.revision < excluded.revision`,
    [JSON.stringify(kept)],
  )
}

type Kept = Omit<Likeness, 'number'> & { entry: string; revision: number; number: string | null }
