import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { houseOf } from '../../house.ts'
import { sayMoment } from '../sayMoment.ts'

/** A line of the register, as far as this list shows it. */
interface Line {
  id: string
  title: string
  domain: string
  indexNumber: string
  publishedAt?: string | null
}

/** 最近发布: what my units last brought before the public. */
export const RecentlyPublished = async ({ req }: { req: PayloadRequest }) => {
  const lines = await latest(req)
  const { admin } = req.payload.config.routes
  return (
    <section className="recently" aria-labelledby="recently-title">
      <h2 id="recently-title">最近发布</h2>
      {lines.length === 0 && <p className="worklist__empty">还没有发布过信息。</p>}
      <ol>
        {lines.map(({ id, title, domain, indexNumber, publishedAt }) => (
          <li key={id}>
            <Link href={`${admin}/collections/${domain}/${id}`} prefetch={false}>
              {title}
            </Link>
            <span className="recently__facts">
              {nameOf(req, domain)}　{indexNumber}
              {publishedAt && <>　{sayMoment(publishedAt)}</>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const latest = async (req: PayloadRequest): Promise<readonly Line[]> => {
  const { docs } = await req.payload.find({
    collection: 'entries' as never,
    where: { publicationState: { equals: 'live' } },
    sort: '-publishedAt',
    limit: 8,
    depth: 0,
    pagination: false,
    user: req.user,
    overrideAccess: false,
  })
  return docs as unknown as Line[]
}

const nameOf = ({ payload }: PayloadRequest, slug: string): string =>
  houseOf(payload).domains.find((domain) => domain.slug === slug)?.name.zh ?? slug
