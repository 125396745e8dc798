import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { readLatest } from '../../collections/worklist/endpoints.ts'
import type { Person } from '../../domain/roles.ts'
import { sayMoment } from '../sayMoment.ts'

/** 最近发布: what my units last brought before the public. */
export const RecentlyPublished = async ({
  req,
  person,
}: {
  req: PayloadRequest
  person: Person
}) => {
  const lines = await readLatest(req, person, 8)
  const { admin } = req.payload.config.routes
  return (
    <section className="recently" aria-labelledby="recently-title">
      <h2 id="recently-title">最近发布</h2>
      {lines.length === 0 && <p className="worklist__empty">还没有发布过信息。</p>}
      <ol>
        {lines.map(({ item, words, since }) => (
          <li key={item.id}>
            <Link href={`${admin}/collections/${item.domain}/${item.id}`} prefetch={false}>
              {item.title}
            </Link>
            <span className="recently__facts">
              {words.domain}　{item.indexNumber}　{sayMoment(since)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
