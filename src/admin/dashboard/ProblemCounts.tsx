import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { problemCounts } from '../../collections/problems/endpoints.ts'
import type { Person } from '../../domain/roles.ts'

/** 问题: of each kind how many the person has to look after; every number opens exactly its list. */
export const ProblemCounts = async ({ req, person }: { req: PayloadRequest; person: Person }) => {
  const counts = await problemCounts(req.payload, person)
  const some = counts.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  const { admin } = req.payload.config.routes
  return (
    <section className="worklist" aria-labelledby="problems-title">
      <h2 id="problems-title">需要处理的问题</h2>
      <ul className="worklist__groups">
        {some.map(({ kind, name, count }) => (
          <li key={kind} className="worklist__group worklist__group--problem">
            <Link href={`${admin}/problems?kind=${kind}`} prefetch={false}>
              <strong>{count}</strong>
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
