import { describe, expect, test } from '@jest/globals'
import { readStateCouncil } from '../../../../seed/records/readStateCouncil.ts'
import { personalData } from '../../../../src/domain/screening/personalData.ts'
import { documents, serviceItems, type Text } from '../../../score/corpus.ts'

const held = (texts: readonly Text[]) =>
  texts.flatMap(({ name, doubts }) =>
    doubts.filter(({ gravity }) => gravity !== 'suggest').map(({ code }) => [name, code]),
  )

describe('nothing that is right as it stands is held', () => {
  test('of the documents of the State Council', async () => {
    const texts = await documents()
    expect(texts).toHaveLength(40)
    expect(held(texts)).toEqual([])
  })

  test('of the service items', async () => {
    const texts = await serviceItems()
    expect(texts.length).toBeGreaterThan(900)
    expect(held(texts)).toEqual([])
  })
})

test('a number put anywhere into a real document is found', async () => {
  for (const { bodyHtml } of await readStateCouncil()) {
    const middle = bodyHtml.indexOf('，', bodyHtml.length / 2)
    const text = `${bodyHtml.slice(0, middle)}，联系人13893412345${bodyHtml.slice(middle)}`
    expect(personalData(text)).toMatchObject([{ code: 'personal.mobile' }])
  }
})
