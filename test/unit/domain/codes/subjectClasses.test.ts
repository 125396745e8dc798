import { describe, expect, test } from '@jest/globals'

import { SUBJECT_CLASSES } from '../../../../src/domain/codes/subjectClassList.ts'
import {
  allSubjectClasses,
  isSubjectClass,
  parseSubjectClass,
  printSubjectClass,
} from '../../../../src/domain/codes/subjectClasses.ts'

describe('a subject class', () => {
  test('is one of 22 classes with 121 children', () => {
    expect(Object.keys(SUBJECT_CLASSES)).toHaveLength(22)
    expect(Object.values(SUBJECT_CLASSES).flat()).toHaveLength(121)
    expect(allSubjectClasses()).toHaveLength(143)
  })

  test('survives printing and reading, each of them', () => {
    for (const subjectClass of allSubjectClasses()) {
      const text = printSubjectClass(subjectClass)
      expect(isSubjectClass(text)).toBe(true)
      expect(parseSubjectClass(text)).toEqual(subjectClass)
    }
  })

  test.each([
    '市场监管、安全生产监管\\工商',
    '财政、金融、审计\\银行',
    '城乡建设、环境保护\\节能与资源综合利用',
    '国务院组织机构\\其他',
    '国防\\国防动员',
    '其他',
    '综合政务',
  ])('on a real document is known: %s', (text) => {
    expect(isSubjectClass(text)).toBe(true)
  })

  test.each([
    ['卫生、体育／卫生', '卫生、体育\\卫生'],
    [' 卫生、体育 > 卫生 ', '卫生、体育\\卫生'],
    ['财政、金融、审计/货币(含外汇)', '财政、金融、审计\\货币（含外汇）'],
    ['其他\\其他', '其他'],
  ])('is understood when typed as %s', (typed, text) => {
    const found = parseSubjectClass(typed)
    expect(found && printSubjectClass(found)).toBe(text)
    expect(isSubjectClass(typed)).toBe(false)
  })

  test.each([
    '',
    '工商',
    '卫生、体育\\银行',
    '卫生、体育\\卫生\\其他',
    'constructor',
    '卫生、体育\\',
  ])('is not made up: %j', (text) => {
    expect(parseSubjectClass(text)).toBeUndefined()
  })
})
