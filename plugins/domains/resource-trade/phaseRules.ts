import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import type { Phase } from './options.ts'

const SOURCE = '国办发〔2017〕97号'

/** What each stage brings; what was concluded stays known while it is performed. */
const ASKED = [
  ['qualifications', ['qualified'], '公开资格审查结果，应当填写审查结果表'],
  ['process', ['trading'], '公开交易过程，应当写明交易过程'],
  ['winner', ['concluded', 'performing'], '已成交的，应当填写成交人'],
  ['dealAmount', ['concluded', 'performing'], '已成交的，应当填写成交金额'],
  ['dealOn', ['concluded', 'performing'], '已成交的，应当填写成交日期'],
  ['contractSignedOn', ['performing'], '公开履约信息，应当填写合同签订日期'],
  ['contractAmount', ['performing'], '公开履约信息，应当填写合同金额'],
  ['changes', ['changed'], '公开变更信息，应当填写变更内容'],
] as const satisfies readonly (readonly [string, readonly Phase[], string])[]

export const phaseRules = ASKED.map(([about, phases, says]) => ({
  about,
  when: (values: Values) =>
    phases.some((phase) => phase === values.phase) && isEmpty(values[about]),
  says,
  source: SOURCE,
}))
