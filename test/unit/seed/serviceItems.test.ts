import { describe, expect, test } from '@jest/globals'

import { serviceItem } from '../../../plugins/domains/service-item/domain.ts'
import { ITEM_KINDS } from '../../../plugins/domains/service-item/options.ts'
import {
  printFault,
  readServiceItems,
} from '../../../seed/records/service-items/readServiceItems.ts'
import { readSource } from '../../../seed/records/service-items/source.ts'
import { isCreditCode } from '../../../src/domain/codes/creditCode.ts'
import { fieldsOf, issuesOf } from '../../../src/domain/issuesOf.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'

const PLACE = {
  column: '01930000-0000-7000-8000-000000000001',
  responsibleUnit: '01930000-0000-7000-8000-000000000002',
}

const rows = await readSource()
const read = readServiceItems(rows, PLACE)
const taken = read.filter(({ values }) => values)
const refused = read.filter(({ values }) => !values)
const faults = read.flatMap((row) => row.faults)

/** How many faults name each value of a field. */
const countedBy = (field: string) => {
  const values = faults.filter((fault) => fault.field === field).map(({ value }) => value)
  return Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
  )
}

describe('the service items of the source', () => {
  test('are all taken over or reported', () => {
    expect(rows).toHaveLength(1135)
    expect(read.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1))
    expect([taken.length, refused.length]).toEqual([981, 154])
    for (const row of refused) expect(row.faults.length).toBeGreaterThan(0)
  })

  test('have no issue at any stage once they are taken over', () => {
    for (const { values = {} } of taken) {
      expect(issuesOf(serviceItem, values, 'save')).toEqual([])
      expect(issuesOf(serviceItem, values, 'publish')).toEqual([])
      expect(normaliseValues(fieldsOf(serviceItem), values)).toEqual(values)
    }
  })

  test('keep every value of the source', () => {
    for (const { row, values = {} } of taken) {
      const source = rows[row - 1]
      const link = new URL(source?.link ?? '')
      const part = (name: string) => link.searchParams.get(name)
      expect([...link.searchParams.keys()]).toEqual([
        'areaCode',
        'itemCode',
        'taskType',
        'deptCode',
      ])
      expect(values).toMatchObject({
        title: source?.name,
        agency: source?.department,
        issuers: [source?.department],
        sourceLink: source?.link,
        implementationCode: part('itemCode'),
      })
      expect(values.mainItem ?? '未分类').toBe(source?.main_item)
      expect(`${values.division}000000`).toBe(part('areaCode'))
      expect(ITEM_KINDS[values.itemKind as keyof typeof ITEM_KINDS]).toBe(
        TASK_TYPES[part('taskType') ?? ''],
      )
      expect(part('itemCode')).toContain(`-${values.agencyCode}-`)
      expect(source?.qrcode).toBe('')
    }
  })

  test('have the real credit codes of forty agencies', () => {
    const codes = new Set(taken.map(({ values }) => String(values?.agencyCode)))
    expect(codes.size).toBe(40)
    for (const code of codes) expect(isCreditCode(code)).toBe(true)
  })

  test('are reported where the code of the agency is no credit code', () => {
    expect(countedBy('实施主体统一社会信用代码')).toEqual({
      '1151130108778239R': 63,
      '1151130000877869M': 28,
      '083372204': 13,
      '00877868-5': 12,
      '0087790701': 12,
      '2222222222222': 8,
      TE5116020105116050: 7,
      '06032418-9': 2,
      '008778175': 1,
      '00877836X': 1,
      '45225901-3': 2,
      '76726532-X': 1,
      '8282348': 1,
    })
  })

  test('are reported where the code has lost some of its parts, or is in small letters', () => {
    expect(countedBy('实施编码')).toEqual({
      'E-000004-001-11511301008778386B': 1,
      'E-000021-001-1111111111111111': 1,
      'H-000185-001-4444444444': 1,
      '511F0045400001-511602000000-000-11511301452259996u-1-00': 1,
    })
  })

  test('are taken over, and yet reported, where only the code of the department is wrong', () => {
    const kept = taken.filter((row) => row.faults.length > 0)
    expect(kept).toHaveLength(197)
    for (const row of kept) expect(row.faults.map(({ field }) => field)).toEqual(['办理部门代码'])
    expect(countedBy('办理部门代码')).toMatchObject({
      '1151130108778239R': 106,
      '1151130108778239R_5143': 17,
      '4148481895459659776': 33,
    })
  })

  test('are reported in words: row, name, value and rule', () => {
    expect(faults.map(printFault)).toEqual(
      expect.arrayContaining([
        '第10行《学前教育减免保教费查询》实施主体统一社会信用代码：统一社会信用代码有误，请核对十八位代码，原值“083372204”（GB 32100-2015）',
      ]),
    )
    for (const fault of faults) {
      const source = rows[fault.row - 1]
      expect(fault.name).toBe(source?.name)
      expect(source?.link).toContain(fault.value)
      expect(printFault(fault)).toContain(fault.value)
    }
  })
})

const TASK_TYPES: Readonly<Record<string, string>> = {
  1: '行政许可',
  5: '行政给付',
  7: '行政确认',
  8: '行政奖励',
  9: '行政裁决',
  10: '其他行政权力',
  20: '公共服务',
}
