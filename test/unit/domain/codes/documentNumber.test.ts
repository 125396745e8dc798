import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  normaliseDocumentNumber,
  parseDocumentNumber,
  printDocumentNumber,
  type DocumentNumber,
} from '../../../../src/domain/codes/documentNumber.ts'

describe('a document number', () => {
  test.each([
    '庆政办发〔2018〕18号',
    '庆政办发[2018]18号',
    '庆政办发（2018）18号',
    '庆政办发(2018)18号',
    '庆政办发【2018】18号',
    '庆政办发［2018］18号',
    '庆政办发﹝2018﹞18号',
    '庆政办发〔２０１８〕１８号',
    ' 庆政办发 〔 2018 〕 18 号 ',
    '庆政办发〔2018〕018号',
    '庆政办发〔2018〕第18号',
    '庆政办发〔2018年〕18号',
    '庆政办发〔2018〕18',
  ])('is understood when typed as %s', (typed) => {
    expect(parseDocumentNumber(typed)).toEqual({
      number: { form: 'document', issuerCode: '庆政办发', year: 2018, serial: 18 },
      text: '庆政办发〔2018〕18号',
    })
  })

  test.each([
    '甘政办发电〔2018〕16号',
    '甘办发〔2017〕32号',
    '国办公开办函〔2021〕30号',
    '嘉建管规范联〔2024〕3号',
    '国办发明电〔2018〕15号',
    '沪规划资源总〔2026〕262号',
    '国发〔1981〕88号',
    '国函〔2006〕132号',
    '国令第711号',
    '国务院令第711号',
    '甘肃省人民政府令第44号',
    '庆阳市人民政府令〔2018〕1号',
    '国家税务总局公告2018年第28号',
    '发改办财金〔2018〕424号',
  ])('in use is already canonical: %s', (text) => {
    expect(parseDocumentNumber(text)?.text).toBe(text)
  })

  test.each([
    ['国务院令 第 711 号', '国务院令第711号'],
    ['国务院令（第711号）', '国务院令第711号'],
    ['国务院令711号', '国务院令第711号'],
    ['国家税务总局公告 2018年 第28号', '国家税务总局公告2018年第28号'],
  ])('of an order or announcement is put right: %s', (typed, text) => {
    expect(normaliseDocumentNumber(typed)).toBe(text)
  })

  test.each([
    '',
    '无',
    '庆政办发18号',
    '〔2018〕18号',
    '庆政办发〔18〕18号',
    '庆政办发〔2018〕0号',
    '18号',
  ])('is not guessed from %j, which stays as it is', (typed) => {
    expect(parseDocumentNumber(typed)).toBeUndefined()
    expect(normaliseDocumentNumber(` ${typed} `)).toBe(typed)
  })

  test('survives printing and reading', () => {
    const year = fc.integer({ min: 1949, max: 2099 })
    const serial = fc.integer({ min: 1, max: 999_999 })
    const numbers: fc.Arbitrary<DocumentNumber> = fc.oneof(
      fc.record({
        form: fc.constant('document' as const),
        issuerCode: fc.constantFrom('庆政办发', '庆政规', '西峰政函', '国办发明电'),
        year,
        serial,
      }),
      fc.record({
        form: fc.constant('announcement' as const),
        issuerCode: fc.constantFrom('国家税务总局公告', '庆阳市人民政府通告'),
        year,
        serial,
      }),
      fc.record({
        form: fc.constant('order' as const),
        issuerCode: fc.constantFrom('国令', '甘肃省人民政府令'),
        serial,
      }),
    )
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseDocumentNumber(printDocumentNumber(number))?.number).toEqual(number)
      }),
    )
  })
})
