import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { present } from '../../../src/derive/present.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'
import { buildSurvey, FILE_ID, LOOKUPS, UNIT_ID, wellSurvey } from './wellSurvey.ts'

const presented = (overrides?: Record<string, unknown>) =>
  present(wellSurvey, buildSurvey(overrides), LOOKUPS)

describe('an item as the public keeps it', () => {
  test('has rich texts and tables in its body and everything else in its card', () => {
    const { card, body } = presented()
    expect(Object.keys(body)).toEqual(['report', 'strata'])
    const kept = new Set([...Object.keys(card), ...Object.keys(body)])
    const missing = Object.keys(fieldsOf(wellSurvey)).filter(
      (key) => buildSurvey()[key] !== undefined && !kept.has(key),
    )
    expect(missing).toEqual(['keeperNumber', 'witness'])
  })

  test('shows each kind of value in its public form', () => {
    const { card, body } = presented({ isPerson: false })
    expect(card).toMatchObject({
      keeper: '张明远',
      isPerson: false,
      cost: { amount: '1234.50', unit: '万元', text: '1,234.50万元' },
      depth: { value: '180', unit: 'm', text: '180 m' },
      households: 86,
      use: 'drinking',
      lining: ['brick', 'castIron'],
      surveyedOn: '2018-05-07',
      surveyor: { id: UNIT_ID, code: 'water', name: '庆阳市水务局' },
      photographs: [{ name: '井口.png', mediaType: 'image/png', size: 2048 }],
    })
    expect(body).toEqual({
      report: { html: '<p>机井完好，水质良好。</p>', text: '机井完好，水质良好。' },
      strata: [
        {
          name: '黄土',
          thickness: { value: '60', unit: 'm', text: '60 m' },
          price: { amount: '80.00', unit: '元', text: '80.00元' },
          wet: false,
        },
        { name: '砂岩', thickness: { value: '<120', unit: 'm', text: '<120 m' } },
      ],
    })
  })

  test('leaves out what was left empty', () => {
    const { card, body, facets } = presented({ cost: undefined, aliases: [], report: undefined })
    expect(card).not.toHaveProperty('cost')
    expect(card).not.toHaveProperty('aliases')
    expect(body).not.toHaveProperty('report')
    expect(facets).not.toHaveProperty('aliases')
  })

  test('names a natural person by the first character alone, wherever the name stands', () => {
    const everything = presented()
    expect(everything.card.keeper).toBe('张*')
    expect(everything.facets.keeper).toEqual(['张*'])
    expect(everything.body.strata).toMatchObject([{ name: '黄*' }, { name: '砂*' }])
    expect(JSON.stringify(everything)).not.toMatch(/张明|明远|黄土|砂岩/)
  })

  test('never holds an identity number or what the office keeps to itself, in any part', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{16}[\dX]$/), fc.boolean(), (number, isPerson) => {
        const everything = JSON.stringify(presented({ keeperNumber: number, isPerson }))
        expect(everything).not.toContain(number)
        expect(everything).not.toMatch(/李见证|王班组/)
      }),
    )
  })

  test('is found by its name first, then by its texts, units, numbers and files', () => {
    const { searchText } = presented({ isPerson: false })
    expect(searchText.split('\n')[0]).toBe('湘乐镇机井普查结果')
    for (const word of [
      '张明远',
      '水质良好',
      '庆阳市水务局',
      '庆政办发〔2018〕18号',
      '砂岩',
      '井口.png',
    ]) {
      expect(searchText).toContain(word)
    }
  })

  test('lists every file it shows, once', () => {
    expect(presented().files).toEqual(['ab'.repeat(32)])
    expect(presented({ attachments: [], photographs: undefined }).files).toEqual([])
  })

  test('is a fault when something it refers to is not there', () => {
    expect(() => presented({ surveyor: FILE_ID })).toThrow(/no organisation/)
    expect(() => presented({ photographs: [UNIT_ID] })).toThrow(/no file/)
  })

  test('is found under what each value belongs to', () => {
    expect(presented().facets).toMatchObject({
      county: ['620000', '621000', '621026'],
      season: ['2018', '2018-Q2'],
      topic: ['农业、林业、水利', '农业、林业、水利\\水利'],
      surveyor: ['water'],
      drilledIn: [1996],
      isPerson: true,
      surveyedOn: '2018-05-07',
      cost: '1234.50',
    })
  })
})
