import { serviceItem } from '../../../plugins/domains/service-item/domain.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import { fieldsOf, issuesOf } from '../../../src/domain/issuesOf.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'
import type { Place } from '../takenOver.ts'
import { isDepartmentCode } from './departmentCode.ts'
import { partsOf, type SourceRow } from './source.ts'
import { valuesOf } from './valuesOf.ts'

/** What is wrong with a row of the source, in words that its publisher could act on. */
export interface Fault {
  row: number
  name: string
  /** What the value is called here. */
  field: string
  /** As the source writes it. */
  value: string
  says: string
  rule?: string
}

/** A row that can be taken over, or one that cannot; either may have faults. */
export interface ReadRow {
  row: number
  /** Absent when the domain finds a fault in them. */
  values?: Values
  faults: readonly Fault[]
}

/**
 * Each row as a service item in that place, judged by the domain's own rules. A wrong code of the
 * department is told as well, but does not keep the item out: only its link has it.
 */
export const readServiceItems = (rows: readonly SourceRow[], place: Place): ReadRow[] =>
  rows.map((source, index) => {
    const row = index + 1
    const written = valuesOf(source, place)
    const values = normaliseValues(FIELDS, written)
    const faults = issuesOf(serviceItem, values, 'submit').map(({ path, message, rule }) => ({
      row,
      name: source.name,
      field: FIELDS[path]?.label ?? path,
      value: String(written[path] ?? ''),
      says: message,
      ...(rule && { rule }),
    }))
    const ofDepartment = departmentFaults(source, row)
    if (faults.length > 0) return { row, faults: [...faults, ...ofDepartment] }
    return { row, values, faults: ofDepartment }
  })

/** 第10行《…》实施主体统一社会信用代码：…，原值“083372204”（GB 32100-2015） */
export const printFault = ({ row, name, value, says, rule }: Fault): string =>
  `第${row}行《${name}》${says}，原值“${value}”${rule ? `（${rule}）` : ''}`

const FIELDS = fieldsOf(serviceItem)
const DEPARTMENT_CODE = '办理部门代码'

const departmentFaults = (source: SourceRow, row: number): Fault[] => {
  const { deptCode: value } = partsOf(source)
  if (isDepartmentCode(value)) return []
  return [
    {
      row,
      name: source.name,
      field: DEPARTMENT_CODE,
      value,
      says: `${DEPARTMENT_CODE}：既不是统一社会信用代码，也不是组织机构代码，只保留在原文地址中`,
      rule: 'GB 32100-2015、GB 11714-1997',
    },
  ]
}
