import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { domainsInUse } from '../../domain/off.ts'
import { holdsAnywhere, type Person } from '../../domain/roles.ts'
import { houseOf } from '../../house.ts'

/** 起草: every kind of disclosure, under the headings by which editors know them. */
export const DraftLinks = ({ payload, person }: { payload: Payload; person: Person }) => {
  if (!holdsAnywhere(person, 'editor')) return null
  const domains = domainsInUse(houseOf(payload).domains)
  const groups = [...new Set(domains.map(({ group }) => group))]
  const { admin } = payload.config.routes
  return (
    <section className="draft-links" aria-labelledby="draft-links-title">
      <h2 id="draft-links-title">起草</h2>
      {groups.map((heading) => (
        <div key={heading} className="draft-links__group">
          <h3>{heading}</h3>
          <ul>
            {domains
              .filter(({ group }) => group === heading)
              .map(({ slug, name }) => (
                <li key={slug}>
                  <Link href={`${admin}/collections/${slug}/create`} prefetch={false}>
                    {name.zh}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
