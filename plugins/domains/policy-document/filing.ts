import { day, isEmpty, text } from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'

/** 备案: under which number the document was filed, when and with whom. */
export const filing = {
  filedWith: text('备案机关', { maxLength: 100 }),
  filingNumber: text('备案编号', { maxLength: 100 }),
  filedOn: day('备案日期', { facet: true }),
}

interface Filing {
  filedWith?: string
  filingNumber?: string
  filedOn?: string
}

export const filingRules = [
  ...(['filedWith', 'filingNumber', 'filedOn'] as const).map((about) => ({
    about,
    when: (values: Filing) => isBegun(values) && isEmpty(values[about]),
    says: `已备案的，应当写明备案机关、备案编号和备案日期，缺${filing[about].label}`,
  })),
  inOrder('formationDate', 'filedOn', '备案日期不能早于成文日期'),
]

const isBegun = (values: Filing): boolean =>
  [values.filedWith, values.filingNumber, values.filedOn].some((value) => !isEmpty(value))
