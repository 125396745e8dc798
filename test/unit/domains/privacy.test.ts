import { describe, expect, test } from '@jest/globals'

import { present } from '../../../src/derive/present.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import {
  isPublished,
  type Field,
  type Fields,
  type Values,
} from '../../../src/domain/fields/index.ts'
import { STAGES } from '../../../src/domain/issues.ts'
import { fieldsOf, issuesOf } from '../../../src/domain/issuesOf.ts'
import { isRows } from '../../../src/domain/kinds/index.ts'
import { buildSurvey, LOOKUPS as SURVEYED, wellSurvey } from '../derive/wellSurvey.ts'
import { pageOf } from './pageOf.ts'
import { conditionalMasks, MARK, withSentinels } from './sentinels.ts'
import { LOOKUPS, told } from './told.ts'

/** The example, and it with every yes or no and every single choice set to each of its values in turn, also in a first row. */
const variations = (fields: Fields, values: Values): Values[] => [
  values,
  ...Object.entries(fields).flatMap(([key, field]) =>
    answersTo(field).map((value) => ({ ...values, [key]: value })),
  ),
  ...Object.entries(fields).flatMap(([key, field]) => {
    const rows = values[key]
    if (field.kind !== 'table' || !isRows(rows)) return []
    return variations(field.columns, rows[0] ?? {}).map((row) => ({ ...values, [key]: [row] }))
  }),
]

const answersTo = (field: Field): unknown[] => {
  if (field.kind === 'flag') return [true, false]
  return field.kind === 'choice' ? Object.keys(field.options) : []
}

const everyDomain = [
  ...told.map(({ slug, domain, good }) => ({ slug, domain, good, lookups: LOOKUPS })),
  {
    slug: wellSurvey.slug,
    domain: wellSurvey as Domain,
    good: [buildSurvey() as Values],
    lookups: SURVEYED,
  },
]

describe.each(everyDomain)('what the public sees of $slug', ({ domain, good, lookups }) => {
  const fields = fieldsOf(domain)
  const items = good.flatMap((values) => variations(fields, values))

  test('is masked for somebody: a mask that applies only sometimes does apply to some item', () => {
    const idle = conditionalMasks(fields).filter(({ appliesTo }) => !items.some(appliesTo))
    expect(idle.map(({ path }) => path)).toEqual([])
  })

  test('holds nothing that is internal or masked, in no part, no message, no page', async () => {
    const seen = new Set<string>()
    for (const item of items) {
      const values = withSentinels(fields, item)
      const presented = present(domain, values, lookups)
      seen.add(JSON.stringify(presented))
      seen.add(pageOf(domain, values, presented))
      for (const stage of STAGES) {
        for (const { message } of issuesOf(domain, values, stage)) seen.add(message)
      }
    }
    for (const text of seen) expect(text).not.toMatch(MARK)
  })

  test('has no place for internal fields, whatever they hold', () => {
    const hidden = Object.entries(fields).filter(([, field]) => !isPublished(field))
    for (const values of good) {
      const { card, body, facets } = present(domain, withSentinels(fields, values), lookups)
      const keys = new Set([card, body, facets].flatMap(Object.keys))
      for (const [key] of hidden) expect(keys).not.toContain(key)
    }
  })
})
