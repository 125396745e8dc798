import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { identityNumberCheckDigit } from '../../../../src/domain/codes/identityNumber.ts'
import { personalData } from '../../../../src/domain/screening/personalData.ts'

const PERSON = `6210021990010199${'9'}`
const ID = PERSON + identityNumberCheckDigit(PERSON)

const codesIn = (text: string) => personalData(text).map(({ code }) => code)

describe('numbers of natural persons are found', () => {
  test.each([
    ['an identity number', `身份证号${ID}，住西峰区`, 'personal.identityNumber'],
    [
      'in groups',
      `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`,
      'personal.identityNumber',
    ],
    [
      'in full-width digits',
      ID.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      'personal.identityNumber',
    ],
    ['of fifteen digits, named', '居民身份证：622801650308123', 'personal.oldIdentityNumber'],
    ['a mobile telephone', '联系人甲某某13893412345', 'personal.mobile'],
    ['a mobile telephone in groups', '电话 138-9341-2345。', 'personal.mobile'],
    ['with its country', '+86 13893412345', 'personal.mobile'],
    ['a bank card', '开户行账号6222021001116245702', 'personal.bankCard'],
  ])('%s', (_, text, code) => {
    expect(codesIn(text)).toEqual([code])
  })
})

describe('numbers that are nobody’s are left alone', () => {
  test.each([
    ['an office landline', '0934-8213456，传真 09348213457'],
    ['a credit code', '统一社会信用代码11620622013933539B'],
    ['an index number', '索引号 000014349/2019-00007'],
    ['an index number with a credit code', '11620622013933539B/2021-03844'],
    ['a document number', '庆政办发〔2018〕18号'],
    ['a project code', '2018-621002-48-01-012345'],
    ['a wrong check digit', `${PERSON}${ID.endsWith('1') ? '2' : '1'}`],
    ['fifteen digits without a name', '批号622801650308123'],
    ['a masked number', '138****1234，35*************123'],
    ['an amount', '总投资13893412345.00元'],
    ['a longer row of digits', '流水号 201813893412345678901'],
    ['a service item', '511Z07001006-511602000000-000-11511301008778183N-1-00'],
  ])('%s', (_, text) => {
    expect(codesIn(text)).toEqual([])
  })
})

test('a doubt never carries the number itself', () => {
  const [doubt] = personalData(`身份证号${ID}`)
  expect(JSON.stringify(doubt)).not.toContain(ID)
  expect(doubt).toMatchObject({ at: 4, length: 18, excerpt: `62${'*'.repeat(13)}${ID.slice(-3)}` })
})

test('whatever is written around it, a number is found where it stands', () => {
  const words = fc.string({ unit: fc.constantFrom(...'中国庆阳，。 ：\n（）') })
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(personalData(`${before}${ID}${after}`)).toMatchObject([{ at: before.length }])
    }),
  )
})
