import type { Payload } from 'payload'
import type { Work } from '../../database/transaction.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Values } from '../../domain/fields/index.ts'
import { linksIn } from '../../domain/screening/doubtsIn.ts'
import { isInnerHost } from '../../domain/screening/isInnerHost.ts'
import { houseOf } from '../../house.ts'
import { askOutside, type Answer } from '../../outside/askOutside.ts'
import { readerOf } from '../reasonsAgainst.ts'

type Ask = (url: string) => Promise<Answer>

/**
 * Tries the addresses that drafts link to, each once a day. Where none of them answers there is no
 * network, and nothing is said of any.
 */
export const checkLinksBy =
  (ask: Ask) =>
  async (payload: Payload): Promise<void> => {
    const query = readerOf(payload)
    await noteWanted(payload, query)
    const due = await query<{ url: string }>(DUE, [AT_ONCE])
    const answers = await Promise.all(due.map(async ({ url }) => ({ url, answer: await ask(url) })))
    if (!answers.some(({ answer }) => answer.kind === 'status')) return
    const results = answers.map(({ url, answer }) => ({ url, fault: faultOf(answer) }))
    await query(KEEP, [JSON.stringify(results)])
  }

export const checkLinks = checkLinksBy((url) => askOutside(url))

const AT_ONCE = 20

const DUE = `
  select url from editorial.link_checks
  where wanted_at > now() - interval '30 days'
    and (checked_at is null or checked_at < now() - interval '1 day')
  order by checked_at nulls first limit $1`

const KEEP = `
  update editorial.link_checks set checked_at = clock_timestamp(), fault = result.fault
  from jsonb_to_recordset($1::jsonb) as result (url text, fault text)
  where link_checks.url = result.url`

/** Only what a reader would meet too: a site that is slow, or closed to us, is not broken. */
const faultOf = (answer: Answer): string | null => {
  if (answer.kind === 'noHost') return '链接打不开：没有这个网站'
  if (answer.kind === 'refused') return '链接打不开：网站没有开通'
  if (answer.kind === 'status' && GONE.has(answer.status)) {
    return `链接打不开：网页不存在（${answer.status}）`
  }
  return null
}

const GONE = new Set([404, 410])

/** The drafts that were saved since the last round, all of them after a start. */
const noteWanted = async (payload: Payload, query: Work['query']): Promise<void> => {
  const fields = new Map(houseOf(payload).domains.map((domain) => [domain.slug, fieldsOf(domain)]))
  for (let after = NIL; ;) {
    const drafts = await query<Draft>(DRAFTS, [since, after])
    const urls = drafts.flatMap(({ domain, values }) =>
      linksIn({ fields: fields.get(domain) ?? {}, values }).map(({ link }) => link.url),
    )
    await query(WANT, [[...new Set(urls.filter(isOutside))]])
    const last = drafts.at(-1)
    if (!last) break
    after = last.id
    newest = drafts.reduce((latest, { savedAt }) => (savedAt > latest ? savedAt : latest), newest)
  }
  since = newest
}

interface Draft {
  id: string
  domain: string
  values: Values
  savedAt: Date
}

const NIL = '00000000-0000-0000-0000-000000000000'
let since = new Date(0)
let newest = since

const DRAFTS = `
  select entry.id, entry.domain, entry.updated_at as "savedAt", latest.values
  from public.entries entry
  join lateral (
    select values from editorial.revisions
    where revisions.entry = entry.id order by no desc limit 1
  ) latest on true
  where entry.stage is not null and entry.updated_at >= $1 and entry.id > $2
  order by entry.id limit 200`

const WANT = `
  insert into editorial.link_checks (url) select unnest($1::text[])
  on conflict (url) do update set wanted_at = clock_timestamp()`

/** An address longer than an index can hold is nobody's. */
const isOutside = (url: string): boolean => {
  if (!URL.canParse(url) || url.length > 2000) return false
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) && !isInnerHost(hostname)
}
