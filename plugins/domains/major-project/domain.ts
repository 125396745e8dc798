import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  creditCode,
  division,
  flag,
  longText,
  money,
  text,
  type Values,
} from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { beforeWorks } from './beforeWorks.ts'
import { noticeRules } from './noticeRules.ts'
import { APPROVAL_KINDS, PHASES, PROJECT_COLUMNS } from './options.ts'
import { phaseRules } from './phaseRules.ts'
import { isWrongCode, PROJECT_CODE } from './projectCode.ts'
import { works } from './works.ts'

/** 重大建设项目: one project from the counter where it applies to its acceptance, told edition by edition. */
export const majorProject = defineDomain({
  slug: 'major-project',
  name: { zh: '重大建设项目', en: 'Major project' },
  group: '重大建设项目',
  columns: PROJECT_COLUMNS,
  duty: { article20: 10, publishBy: 'publication' },
  identifiedBy: ['projectCode'],
  phase: 'phase',
  fields: {
    projectName: text('项目名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    projectCode: text('项目统一代码', {
      required: 'submit',
      listed: true,
      search: 'body',
      pattern: PROJECT_CODE,
      help: '投资项目在线审批监管平台赋予的代码。',
    }),
    phase: choice('信息类别', PHASES, { required: 'submit', facet: true, listed: true }),
    constructionUnit: text('建设单位', { required: 'submit', search: 'body', maxLength: 150 }),
    creditCode: creditCode('建设单位统一社会信用代码'),
    location: text('建设地点', { required: 'submit', search: 'body', maxLength: 200 }),
    county: division('县（区）', { facet: true }),
    approvalKind: choice('项目类型', APPROVAL_KINDS, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    keyEnergy: flag('市属重点能源项目', { facet: true }),
    investment: money('总投资', { facet: true, help: '单位：万元。' }),
    content: longText('建设规模及内容', { search: 'body' }),
    ...beforeWorks,
    ...works,
  },
  rules: [
    ...phaseRules,
    ...noticeRules,
    {
      about: 'projectCode',
      when: ({ projectCode, formationDate }) =>
        projectCode !== undefined && isWrongCode(projectCode, formationDate),
      says: '项目统一代码的时间或者行政区划有误，请核对',
      source: '发改投资〔2020〕1439号；GB/T 40058-2021',
    },
    {
      rowsOf: 'approvals',
      about: 'decidedOn',
      when: ({ decidedOn }, { formationDate }: Values) =>
        !!decidedOn && typeof formationDate === 'string' && decidedOn > formationDate,
      says: '批复时间不能晚于成文日期',
    },
    inOrder('startedOn', 'plannedCompletion', '计划竣工日期不能早于开工日期'),
    inOrder('startedOn', 'acceptedOn', '竣工验收时间不能早于开工日期'),
  ],
})
