import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { told } from './guide.ts'
import { parseItemCode } from './itemCode.ts'

interface Item {
  source?: string
  implementationCode?: string
  agencyCode?: string
  legalTerm?: number
  promisedTerm?: number
  materials?: readonly unknown[]
  noMaterials?: boolean
  charged?: boolean
}

const SOURCE = '国办函〔2016〕108号'

const isReprint = ({ source }: Item): boolean => source === 'republished'

/** What a guide must hold, and what in it must fit together. */
export const itemRules = [
  ...(Object.keys(told) as (keyof typeof told)[]).map((about) =>
    neededWhen(
      about,
      (item: Item) => !isReprint(item),
      '本市的事项应当写明办事指南的全部要素；转载其他平台的，来源选“转载”',
      SOURCE,
    ),
  ),
  neededWhen(
    'materials',
    (item: Item) => !isReprint(item) && item.noMaterials !== true,
    '请填写申请材料；不需要材料的，选“无需申请材料”',
    SOURCE,
  ),
  neededWhen('sourceLink', isReprint, '转载的事项应当填写原文地址，读者在那里查看办事指南'),
  {
    about: 'noMaterials' as const,
    when: ({ materials = [], noMaterials }: Item) => noMaterials === true && materials.length > 0,
    says: '已列出申请材料，不能再选“无需申请材料”',
  },
  {
    about: 'promisedTerm' as const,
    when: ({ legalTerm, promisedTerm }: Item) =>
      legalTerm !== undefined && promisedTerm !== undefined && promisedTerm > legalTerm,
    says: '承诺办结时限不能长于法定办结时限',
    source: SOURCE,
  },
  neededWhen(
    'feeStandard',
    ({ charged }: Item) => charged === true,
    '收费的事项应当写明收费标准及依据',
  ),
  {
    about: 'implementationCode' as const,
    when: ({ implementationCode = '', agencyCode }: Item) => {
      const code = parseItemCode(implementationCode)
      return !!code && !!agencyCode && code.agency.replace('-', '') !== agencyCode
    },
    says: '实施编码中的实施主体代码与实施主体的统一社会信用代码不一致',
  },
]
