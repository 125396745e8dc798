import type { PayloadRequest } from 'payload'
import type { MappingAsked } from '../../domain/sheets/mapping.ts'
import { illegible } from '../asked.ts'

/**
 * How a person says that a file is to be read, every part of it of its kind; what is null in a column
 * holds nothing of ours.
 * @throws Refusal WRONG_STATE naming the part that is not
 */
export const readMapping = ({ data = {} }: PayloadRequest): MappingAsked => {
  const { sheet, headingRow, columns, unit, fills, withHidden } = data
  const wrong = [
    ...(isAbsent(sheet) || isCount(sheet) ? [] : ['sheet']),
    ...(isAbsent(headingRow) || isCount(headingRow) ? [] : ['headingRow']),
    ...(isAbsent(columns) || isColumns(columns) ? [] : ['columns']),
    ...(isAbsent(unit) || unit === null || typeof unit === 'string' ? [] : ['unit']),
    ...(isAbsent(fills) || isTexts(fills) ? [] : ['fills']),
    ...(isAbsent(withHidden) || typeof withHidden === 'boolean' ? [] : ['withHidden']),
  ]
  if (wrong.length > 0) throw illegible(...wrong)
  const given = { sheet, headingRow, columns, unit, fills, withHidden }
  return Object.fromEntries(Object.entries(given).filter(([, part]) => !isAbsent(part)))
}

const isAbsent = (part: unknown): boolean => part === undefined

const isCount = (part: unknown): boolean => Number.isInteger(part) && Number(part) >= 0

const isColumns = (part: unknown): boolean =>
  Array.isArray(part) && part.every((each) => each === null || typeof each === 'string')

const isTexts = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  !Array.isArray(part) &&
  Object.values(part).every((text) => typeof text === 'string')
