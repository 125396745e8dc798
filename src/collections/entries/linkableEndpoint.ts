import { readerOf } from '../../actions/reasonsAgainst.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { staffEndpoint } from '../responses.ts'

/** An item that another one may name, as the picker shows it. */
export interface LinkableItem {
  id: string
  title: string
  indexNumber: string
  domain: string
}

/**
 * Items that may be named by another: `GET /api/entries/linkable?words=…&of=…,…`, the newest first,
 * and those with the given `ids`. Besides the items of one's own units, whatever is public.
 */
export const linkableEndpoint = staffEndpoint(
  'get',
  '/linkable',
  async (req, person): Promise<{ items: readonly LinkableItem[] }> => {
    const { words = '', of = '', ids = '' } = req.query as Record<string, string | undefined>
    const items = await readerOf(req.payload)<LinkableItem>(LINKABLE, [
      unitsOfWork(person),
      listed(of),
      listed(ids).filter((id) => UUID.test(id)),
      `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`,
    ])
    return { items }
  },
)

const LINKABLE = `
  select entry.id, entry.title, entry.index_number as "indexNumber", entry.domain
  from public.entries entry
  where (entry.responsible_unit_id = any ($1) or entry.publication_state = 'live')
    and (cardinality($3::uuid[]) = 0 or entry.id = any ($3))
    and (cardinality($2::text[]) = 0 or entry.domain = any ($2))
    and (entry.title ilike $4 or entry.index_number ilike $4)
  order by entry.updated_at desc limit 50`

const listed = (text: string): string[] => text.split(',').filter(Boolean)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
