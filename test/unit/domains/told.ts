import { createHash } from 'node:crypto'

import { examplesBySlug } from '../../../plugins/domains/examplesOf.ts'
import { domains } from '../../../plugins/domains/index.ts'
import type { Lookups } from '../../../src/derive/present.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Examples } from '../../../src/domain/defineExamples.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import { plainText } from '../../../src/domain/kinds/index.ts'
import { resolved } from './resolved.ts'

const examples = await examplesBySlug(domains)

/** Every domain with its examples as told, and the two good ones as items of some city. */
export const told = domains.map((domain: Domain) => {
  const { complete, minimal, wrong } = examples.get(domain.slug) as Examples
  const good: readonly Values[] = [complete, minimal].map(resolved)
  return { slug: domain.slug, domain, examples: { complete, minimal, wrong }, good }
})

/** What examples refer to, whatever it is: every unit and every file is there. */
export const LOOKUPS: Lookups = {
  organisation: (id) => ({ id, code: `unit-${id.slice(0, 8)}`, name: '某单位', creditCode: null }),
  file: (id) => ({
    sha256: createHash('sha256').update(id).digest('hex'),
    name: '某附件.pdf',
    mediaType: 'application/pdf',
    size: 2048,
  }),
  html: (richText) => `<p>${plainText(richText)}</p>`,
}
