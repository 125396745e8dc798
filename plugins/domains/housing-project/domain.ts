import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  division,
  longText,
  money,
  quantity,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { HOUSING_KINDS } from '../../../src/domain/groups/housing.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { BUILDING_WAYS, PHASES } from './options.ts'
import { phaseRules } from './phaseRules.ts'
import { unitRules } from './unitRules.ts'

/** 保障性住房项目: a project from the year's plan through the start of works to completion. */
export const housingProject = defineDomain({
  slug: 'housing-project',
  name: { zh: '保障性住房项目', en: 'Affordable housing project' },
  group: '住房保障',
  columns: ['housing/affordable-housing'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['projectName', 'county'],
  phase: 'phase',
  fields: {
    projectName: text('项目名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    phase: choice('公开阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    planYear: year('计划年度', { required: 'submit', facet: true, listed: true }),
    housingKind: choice('保障性住房类别', HOUSING_KINDS, { required: 'submit', facet: true }),
    county: division('县（区）', { required: 'submit', facet: true }),
    plannedStarts: count('年度计划开工套数', { unit: '套' }),
    plannedCompletions: count('年度计划竣工套数', { unit: '套' }),
    address: text('建设地址', { search: 'body', maxLength: 200 }),
    buildingWay: choice('建设方式', BUILDING_WAYS, { facet: true }),
    totalUnits: count('建设总套数', { unit: '套' }),
    area: quantity('建筑面积', { unit: '平方米' }),
    investment: money('总投资', { facet: true }),
    startedOn: day('开工时间', { facet: true }),
    developer: text('建设单位', { search: 'body' }),
    designer: text('设计单位', { search: 'body' }),
    contractor: text('施工单位', { search: 'body' }),
    supervisor: text('监理单位', { search: 'body' }),
    completedUnits: count('竣工套数', { unit: '套' }),
    completedOn: day('竣工时间', { facet: true }),
    remarks: longText('备注', { search: 'body' }),
  },
  rules: [
    ...phaseRules,
    ...unitRules,
    inOrder('startedOn', 'completedOn', '竣工时间不能早于开工时间'),
    inOrder('completedOn', 'formationDate', '成文日期不能早于竣工时间'),
  ],
})
