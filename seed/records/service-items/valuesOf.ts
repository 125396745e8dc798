import { parseItemCode } from '../../../plugins/domains/service-item/itemCode.ts'
import { ITEM_KINDS } from '../../../plugins/domains/service-item/options.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import type { Place } from '../takenOver.ts'
import { partsOf, type SourceRow } from './source.ts'

export const SITE = '四川政务服务网'
/** The list has no dates of its own; this is the day on which its source was published. */
export const LISTED_ON = '2025-04-01'

/** A row as a service item that the city reprints; its guide stays where the link leads. */
export const valuesOf = (row: SourceRow, place: Place): Values => {
  const { areaCode, itemCode, taskType, deptCode } = partsOf(row)
  const itemKind = KINDS[taskType]
  return {
    ...place,
    title: row.name,
    summary: `${row.department}的${itemKind ? ITEM_KINDS[itemKind] : ''}事项，实施编码${itemCode}。办事指南见${SITE}。`,
    issuers: [row.department],
    formationDate: LISTED_ON,
    attribute: 'proactive',
    article20: MATTERS_AND_SERVICES,
    audience: 'everyone',
    channels: ['website'],
    source: 'republished',
    sourceName: SITE,
    sourceLink: row.link,
    ...(row.main_item !== UNSORTED && { mainItem: row.main_item }),
    implementationCode: itemCode,
    itemKind,
    agency: row.department,
    agencyCode: parseItemCode(itemCode)?.agency ?? deptCode,
    division: areaCode.replace(/0{6}$/, ''),
  }
}

/** What the source writes where an item belongs to no main item. */
export const UNSORTED = '未分类'

/** 条例 art. 20 (5). */
const MATTERS_AND_SERVICES = '5'

/** The platform's codes of 事项类型, as far as the source has them. */
export const KINDS: Readonly<Record<string, keyof typeof ITEM_KINDS>> = {
  1: 'licence',
  5: 'payment',
  7: 'confirmation',
  8: 'reward',
  9: 'adjudication',
  10: 'otherPower',
  20: 'publicService',
}
