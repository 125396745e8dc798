import { validate as isUuid } from 'uuid'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { domainsInUse } from '../../domain/off.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import { Refusal } from '../../errors.ts'
import { houseOf } from '../../house.ts'
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
 * or those with the given `ids`. Besides the items of the units that the person works for, whatever
 * is public; for administrators, who read no content, nothing.
 */
export const linkableEndpoint = staffEndpoint(
  'get',
  '/linkable',
  async (req, person): Promise<{ items: readonly LinkableItem[] }> => {
    const units = unitsOfWork(person)
    if (units.length === 0) throw new Refusal('NOT_ALLOWED', '您不参与信息的起草和审核')
    const asked = (name: string): string => String(req.query[name] ?? '').trim()
    const inUse = domainsInUse(houseOf(req.payload).domains).map(({ slug }) => slug)
    const of = listed(asked('of'))
    const ids = asked('ids') ? listed(asked('ids')).filter((id) => isUuid(id)) : null
    const items = await readerOf(req.payload)<LinkableItem>(LINKABLE, [
      units,
      of.length > 0 ? inUse.filter((slug) => of.includes(slug)) : inUse,
      ids,
      `%${asked('words').replace(/[\\%_]/g, '\\$&')}%`,
    ])
    return { items }
  },
)

const LINKABLE = `
  select entry.id, entry.title, entry.index_number as "indexNumber", entry.domain
  from public.entries entry
  where (entry.responsible_unit_id = any ($1) or entry.publication_state in ('live', 'lapsed', 'repealed'))
    and entry.domain = any ($2)
    and ($3::uuid[] is null or entry.id = any ($3))
    and (entry.title ilike $4 or entry.index_number ilike $4)
  order by entry.updated_at desc limit 50`

const listed = (text: string): string[] => text.split(',').filter(Boolean)
