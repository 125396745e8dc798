import type { Reading } from '../read/reading.ts'
import { firstOf, statement } from '../read/statement.ts'
import type { TaggedSite } from './tags.ts'

/** The site that the public house is itself part of: the one with its host name; itself when none has. */
export const readOwnSite = async ({
  find,
  publicUrl,
}: Pick<Reading, 'find' | 'publicUrl'>): Promise<TaggedSite> => {
  const { hostname } = new URL(publicUrl)
  const site = await find<TaggedSite | null>(
    statement((bind) =>
      firstOf(`select site.name, site.address, site.identification_code as "identificationCode"
        from published.sites site
        where substring(site.address from '^https?://([^/:?#]+)') = ${bind(hostname)}
        order by site.code`),
    ),
  )
  return site ?? { name: '政府信息公开', address: publicUrl, identificationCode: null }
}
