import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import type { Phase } from './options.ts'

const SOURCE = '国办发〔2017〕94号'

/** What must be told as soon as a class of information is disclosed. */
const ASKED = [
  ['service', 'requirements', '公开批准服务信息，应当写明申报要求和材料清单'],
  ['service', 'procedure', '公开批准服务信息，应当写明批准流程'],
  ['service', 'timeLimit', '公开批准服务信息，应当写明办理时限'],
  ['service', 'office', '公开批准服务信息，应当写明受理机构和联系方式'],
  ['approvals', 'approvals', '公开批准结果信息，应当填写批准结果'],
  ['tenders', 'tenders', '公开招标投标信息，应当填写招标投标各项公告、公示'],
  ['landTaking', 'landNotices', '公开征收土地信息，应当填写征收土地各环节'],
  ['designChanges', 'designChanges', '公开重大设计变更信息，应当填写变更内容、原因和批准情况'],
  ['construction', 'legalEntity', '公开施工有关信息，应当写明项目法人'],
  ['construction', 'contractors', '公开施工有关信息，应当填写参建单位'],
  ['qualitySafety', 'supervisor', '公开质量安全监督信息，应当写明监督机构'],
  ['qualitySafety', 'supervision', '公开质量安全监督信息，应当填写监督结果'],
  ['completion', 'acceptedOn', '公开竣工有关信息，应当填写竣工验收时间'],
  ['completion', 'acceptance', '公开竣工有关信息，应当填写竣工验收结果'],
] as const satisfies readonly (readonly [Phase, string, string])[]

export const phaseRules = ASKED.map(([phase, about, says]) => ({
  about,
  when: (values: Values) => values.phase === phase && isEmpty(values[about]),
  says,
  source: SOURCE,
}))
