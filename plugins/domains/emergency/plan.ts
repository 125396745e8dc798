import { choice, choices, day, documentNumber, isEmpty } from '../../../src/domain/fields/index.ts'
import { neededWhen, numberedInYear } from '../../../src/domain/rules/betweenFields.ts'
import { PLAN_CONTENTS, PLAN_KINDS, type EmergencyKind } from './options.ts'

/** 应急预案: how an emergency of its sort will be met. */
export const plan = {
  planKind: choice('预案类别', PLAN_KINDS, { facet: true }),
  documentNumber: documentNumber('预案文号', { help: '没有的填“无”。' }),
  effectiveOn: day('预案施行日期'),
  revisedOn: day('最近修订日期'),
  planContents: choices('预案规定的内容', PLAN_CONTENTS, {
    help: '对照《突发事件应对法》逐项核对，正文里有的打勾。',
  }),
}

interface Plan {
  kind?: EmergencyKind
  planContents?: readonly string[]
}

const isPlan = ({ kind }: Plan): boolean => kind === 'plan'

export const planRules = [
  neededWhen('planKind', isPlan, '应急预案应当选择预案类别'),
  numberedInYear('documentNumber', 'formationDate'),
  neededWhen('body', isPlan, '应急预案应当公开正文', '条例第二十条第（十二）项'),
  {
    about: 'planContents' as const,
    when: ({ kind, planContents }: Plan) =>
      isPlan({ kind }) &&
      (isEmpty(planContents) ||
        !Object.keys(PLAN_CONTENTS).every((part) => planContents?.includes(part))),
    says: '应急预案应当规定组织指挥、预防预警、处置程序、应急保障和恢复重建，请逐项核对',
    source: '《突发事件应对法》（2007年）第十八条、（2024年）第二十八条',
  },
]
