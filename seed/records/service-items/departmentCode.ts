import { isCreditCode } from '../../../src/domain/codes/creditCode.ts'
import { bodyCheckDigit } from '../../city/creditCodeFor.ts'

/** Whether a department is known by it: a credit code, or an organisation code, with its hyphen or without. */
export const isDepartmentCode = (text: string): boolean =>
  isCreditCode(text) || isOrganisationCode(text.replace(/-(?=.$)/, ''))

/** GB 11714-1997: eight characters and their check digit. */
const isOrganisationCode = (text: string): boolean =>
  /^[0-9A-Z]{8}[0-9X]$/.test(text) && bodyCheckDigit(text.slice(0, 8)) === text[8]
