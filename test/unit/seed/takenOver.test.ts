import { describe, expect, test } from '@jest/globals'

import { policyDocument } from '../../../plugins/domains/policy-document/domain.ts'
import { readStateCouncil } from '../../../seed/records/readStateCouncil.ts'
import { takenOver } from '../../../seed/records/takenOver.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'

const PLACE = {
  column: '01930000-0000-7000-8000-000000000001',
  responsibleUnit: '01930000-0000-7000-8000-000000000002',
}

const documents = await readStateCouncil()
const items = documents.map((document) => takenOver(document, PLACE))
const itemOf = (number: string) => items.find(({ indexNumber }) => indexNumber === number)

describe('a document of the State Council that the city reprints', () => {
  test.each(items.map((item) => [String(item.values.title), item] as const))(
    '%s can be published as it is',
    (_, { values }) => {
      const kept = normaliseValues(fieldsOf(policyDocument), values)
      expect(issuesOf(policyDocument, kept, 'publish')).toEqual([])
      expect(kept.documentNumber).toBe(values.documentNumber)
      expect(kept.subjectClass).toBe(values.subjectClass)
    },
  )

  test('keeps its own issuers, number, dates and class', () => {
    expect(itemOf('000014349/1996-00077')).toMatchObject({
      publishedOn: '2018-12-24',
      values: {
        issuers: ['国务院办公厅', '中央军委办公厅'],
        documentNumber: '国办发〔1996〕25号',
        formationDate: '1996-06-29',
        subjectClass: '国防\\国防动员',
        source: 'republished',
        sourceName: '中国政府网',
        sourceLink: 'http://www.gov.cn/zhengce/content/2018-12/24/content_5351718.htm',
        attribute: 'proactive',
      },
    })
  })

  test('is filed as a letter, a telegram or an order by its number, and by its title as a genre', () => {
    const filed = (number: string) => {
      const { kind, genre } = itemOf(number)?.values ?? {}
      return [kind, genre]
    }
    expect(filed('000014349/2018-00213')).toEqual(['telegram', 'notice'])
    expect(filed('000014349/2018-00224')).toEqual(['letter', 'reply'])
    expect(filed('000014349/2018-00206')).toEqual(['other', 'order'])
    expect(filed('000014349/2004-00208')).toEqual(['letter', 'letter'])
  })

  test('says in its summary what it is about, not to whom it goes', () => {
    for (const { values } of items) {
      const summary = String(values.summary)
      expect(summary.length).toBeGreaterThan(40)
      expect(summary.length).toBeLessThanOrEqual(300)
      expect(summary).not.toMatch(/^(各省|北京市)/)
    }
  })
})
