import { EXAMPLE_COMPANY_CODE } from '../../../src/domain/groups/exampleParties.ts'
import type { Values } from '../../../src/domain/fields/index.ts'

/** A decision as a department's own system lists it; no two are alike. */
export const penalty = (no: number): Record<string, string> => ({
  处罚决定书文号: `庆市监罚〔2018〕${no}号`,
  行政相对人名称: `庆阳示例第${no}食品有限公司`,
  行政相对人类别: '法人及非法人组织',
  统一社会信用代码: EXAMPLE_COMPANY_CODE,
  法定代表人: '甲某某',
  违法行为类型: '经营超过保质期的食品',
  违法事实: `2018年7月30日，执法人员在第 ${no} 次检查时，发现当事人货架上有超过保质期的糕点 ${no % 90} 袋，当事人没有及时下架。`,
  处罚依据: '《中华人民共和国食品安全法》第三十四条第（十）项、第一百二十四条第一款第（五）项',
  处罚类别: '警告；罚款',
  处罚内容: `警告；罚款 ${10 + (no % 40)}000 元。`,
  '罚款金额（元）': `${10 + (no % 40)}000`,
  处罚决定日期: `2018-0${1 + (no % 9)}-1${no % 10}`,
  处罚机关: '庆阳市市场监督管理局',
  数据来源单位: '庆阳市市场监督管理局',
  备注: '基准测试数据。',
})

export const HEADINGS = Object.keys(penalty(1))

/** The same for stock Payload, under names that it takes. */
export const stockPenalty = (no: number): Values =>
  Object.fromEntries(Object.values(penalty(no)).map((value, at) => [`field${at}`, value]))
