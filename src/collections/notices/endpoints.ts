import type { PayloadRequest } from 'payload'
import { markRead } from '../../actions/notices/markRead.ts'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { unitsOfWork } from '../../domain/separation.ts'
import type { Person } from '../../domain/roles.ts'
import { idAsked, sizeAsked } from '../asked.ts'
import { staffEndpoint } from '../responses.ts'

/** 提醒: something that a person was told of, with the item that it leads to. */
export interface ShownNotice {
  id: string
  at: string
  words: string
  isRead: boolean
  /** None when it is of no unit of theirs any more. */
  item: { id: string; domain: string; title: string; indexNumber: string } | null
}

export interface NoticesAnswer {
  notices: readonly ShownNotice[]
  /** How many they have not read; a hundred stands for more. */
  unread: number
  /** What `below` is to be for the next page; null on the last one. */
  next: string | null
}

/** `GET /api/notices?below=…&limit=…`: what the person was told, the newest first. */
const read = async (req: PayloadRequest, person: Person): Promise<NoticesAnswer> => {
  const query = readerOf(req.payload)
  const size = sizeAsked(req.query.limit, { usual: 10, most: 100 })
  const below = idAsked(req.query.below)
  const [rows, counted] = await Promise.all([
    query<ShownNotice>(NOTICES, [person.id, below ?? null, size + 1, unitsOfWork(person)]),
    query<{ unread: number }>(UNREAD, [person.id]),
  ])
  const notices = rows.slice(0, size)
  return {
    notices,
    unread: counted[0]?.unread ?? 0,
    next: rows.length > size ? (notices.at(-1)?.id ?? null) : null,
  }
}

/** `POST /api/notices/read` with `{ ids }`, or `{ upTo }` for all up to that one. */
const mark = async (req: PayloadRequest, person: Person) => {
  const { ids, upTo } = (req.data ?? {}) as { ids?: unknown; upTo?: unknown }
  const named = (Array.isArray(ids) ? ids : []).map((id) => idAsked(id)).filter(isKnown)
  const last = idAsked(upTo)
  await markRead(req.payload, person, { ids: named, ...(last && { upTo: last }) })
  return { message: '已标为已读' }
}

export const noticeEndpoints = [
  staffEndpoint('get', '/notices', read),
  staffEndpoint('post', '/notices/read', mark),
]

const isKnown = (id: string | undefined): id is string => id !== undefined

const NOTICES = `
  select notice.id, to_json(notice.at) #>> '{}' as at, notice.words,
         read.person is not null as "isRead",
         case when item.responsible_unit_id = any ($4) then json_build_object(
           'id', item.id, 'domain', item.domain, 'title', item.title,
           'indexNumber', item.index_number) end as item
  from editorial.notice_recipients told
  join editorial.notices notice on notice.id = told.notice
  left join editorial.notice_reads read on read.person = told.person and read.notice = told.notice
  left join public.entries item on item.id = notice.entry
  where told.person = $1 and ($2::uuid is null or told.notice < $2)
  order by told.notice desc limit $3`

const UNREAD = `
  select count(*)::integer as unread from (
    select from editorial.notice_recipients told
    where told.person = $1 and not exists (
      select from editorial.notice_reads read
      where read.person = told.person and read.notice = told.notice)
    limit 100
  ) few`
