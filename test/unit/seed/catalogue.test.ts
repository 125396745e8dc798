import { describe, expect, test } from '@jest/globals'

import { domains } from '../../../plugins/domains/index.ts'
import { catalogue, placed } from '../../../seed/catalogue.ts'
import { checkDomains } from '../../../src/domain/checkDomains.ts'
import { CHAINS } from '../../../src/domain/review/index.ts'

const columns = placed(catalogue)
const codes = columns.map(({ code }) => code)

describe('the standard catalogue', () => {
  test('has the four parts that every 政府信息公开专栏 must have', () => {
    const names = catalogue.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        '政府信息公开指南',
        '政府信息公开制度',
        '政策文件',
        '政府信息公开年报',
        '依申请公开',
      ]),
    )
  })

  test('has the columns that the city added in 2018', () => {
    const added = ['重大建设项目批准和实施', '水质监测', '水源地环境保护专项行动']
    const names = columns.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...added, '市场主体信用', '公积金管理']))
  })

  test('gives every column a code of its own, made of kebab-case segments', () => {
    expect(new Set(codes).size).toBe(codes.length)
    for (const { segment } of columns) expect(segment).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('names every column once among its siblings, parents before children', () => {
    columns.forEach(({ parent, name }, index) => {
      const above = parent === undefined ? -1 : codes.indexOf(parent)
      expect(above).toBeLessThan(index)
      const siblings = columns.filter((other) => other.parent === parent && other.name === name)
      expect(siblings).toHaveLength(1)
    })
  })

  test('knows every column that a domain goes to, and every chain it names exists', () => {
    expect(() => checkDomains(domains, new Set(codes))).not.toThrow()
    for (const { chain } of columns) if (chain) expect(CHAINS).toHaveProperty(chain)
  })
})
