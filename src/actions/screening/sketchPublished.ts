import type { Payload } from 'payload'
import type { Values } from '../../domain/fields/index.ts'
import { houseOf } from '../../house.ts'
import { readerOf } from '../reasonsAgainst.ts'
import { keepLikenesses } from './likenesses.ts'

/** Sketches what is public and was published before there were sketches, or by another way. */
export const sketchPublished = async (payload: Payload): Promise<void> => {
  const query = readerOf(payload)
  const domains = new Map(houseOf(payload).domains.map((domain) => [domain.slug, domain]))
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await query<Published>(UNSKETCHED, [after])
    const items = rows.flatMap(({ domain: slug, ...row }) => {
      const domain = domains.get(slug)
      return domain ? [{ ...row, domain }] : []
    })
    if (items.length > 0) await keepLikenesses(query, items)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

interface Published {
  id: string
  domain: string
  revision: number
  values: Values
}

const UNSKETCHED = `
  select entry.id, entry.domain, edition.revision, revision.values
  from public.entries entry
  join lateral (
    select revision from editorial.editions
    where editions.entry = entry.id order by no desc limit 1
  ) edition on true
  join editorial.revisions revision
    on revision.entry = entry.id and revision.no = edition.revision
  where entry.publication_state in ('live', 'lapsed', 'repealed') and entry.id > $1 and not exists (
    select from editorial.likenesses known
    where known.entry = entry.id and known.revision >= edition.revision)
  order by entry.id limit 200`
