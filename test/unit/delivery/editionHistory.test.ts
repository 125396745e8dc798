import { describe, expect, test } from '@jest/globals'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import { addressOf } from '../../../src/delivery/pages/addresses.ts'
import { courseOf, historyHtml } from '../../../src/delivery/pages/editionHistory.ts'
import type { ShownEdition } from '../../../src/delivery/pages/readItem.ts'
import { phaseWords } from '../../../src/delivery/read/phaseWords.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const domains: Domain[] = [{ ...wellSurvey, phase: 'use' }]

const edition = (no: number, use: string | null, kind = 'update'): ShownEdition => ({
  no,
  domain: 'well-survey',
  kind,
  note: no === 1 ? null : `第 ${no} 次的 <说明>`,
  publishedAt: `2018-05-0${no}T09:30:00+08:00`,
  card: use === null ? null : { use },
})
const place = { indexNumber: 'QY/2018-00001', shown: 3 }

describe('the course of a matter', () => {
  const phases = (editions: readonly ShownEdition[]) =>
    courseOf(editions, domains).map(({ phase, edition: { no } }) => [phase, no])

  test('goes from the oldest phase on, each from the edition that first said so', () => {
    const editions = [edition(3, 'irrigation'), edition(2, 'drinking'), edition(1, 'drinking')]
    expect(phases(editions)).toEqual([
      ['饮用', 1],
      ['灌溉', 3],
    ])
  })

  test('says nothing of editions that may not be read, nor of domains without phases', () => {
    expect(phases([edition(2, 'irrigation'), edition(1, null)])).toEqual([['灌溉', 2]])
    expect(courseOf([edition(1, 'drinking')], [wellSurvey])).toEqual([])
  })

  test('says the key of a phase that is no longer declared', () => {
    const card = { use: 'bathing' }
    expect(phaseWords(domains, { domain: 'well-survey', card })).toBe('bathing')
    expect(phaseWords(domains, { domain: 'unknown', card })).toBeUndefined()
    expect(phaseWords(domains, null)).toBeUndefined()
  })
})

describe('the history on a page', () => {
  test('links to what may be read and to nothing else, the current one by its plain address', () => {
    const editions = [
      edition(4, 'drinking'),
      edition(3, 'drinking'),
      edition(2, null),
      edition(1, null),
    ]
    const { html = '' } = historyHtml(editions, place) ?? {}
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/items/QY/2018-00001',
    ])
    expect(html).toContain('aria-current="page">第 3 版')
    expect(html.match(/内容不再公开/g)).toHaveLength(2)
    expect(html).toContain('&#60;说明&#62;')
  })

  test('is left out while there is but one edition', () => {
    expect(historyHtml([edition(1, 'drinking', 'first')], place)).toBeUndefined()
  })

  test('has an address for each edition', () => {
    expect(addressOf('庆政/1', 2)).toBe('/items/%E5%BA%86%E6%94%BF/1?edition=2')
  })
})
