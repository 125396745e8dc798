import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  longText,
  organisation,
  quantity,
  table,
  text,
  texts,
  year,
} from '../../../src/domain/fields/index.ts'
import {
  INSPECTION_KINDS,
  isNoPercentage,
  MATTER_CATEGORIES,
} from '../../../src/domain/groups/randomInspection.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'

const PLANNED_TOGETHER = '国发〔2019〕5号'

/** 抽查工作计划: what will be inspected in a year, by whom, of which objects and how many. */
export const inspectionPlan = defineDomain({
  slug: 'inspection-plan',
  name: { zh: '抽查工作计划', en: 'Inspection plan' },
  group: '双随机一公开',
  columns: ['enforcement/random-inspections/plans'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['year', 'planName', 'initiator'],
  fields: {
    year: year('年度', { required: 'submit', facet: true, listed: true }),
    planName: text('计划名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    kind: choice('抽查类型', INSPECTION_KINDS, { required: 'submit', facet: true, listed: true }),
    initiator: organisation('发起部门', { required: 'submit', facet: true }),
    jointUnits: texts('联合部门', { help: '部门联合抽查必填。' }),
    tasks: table(
      '抽查任务',
      {
        number: text('序号'),
        matter: text('抽查事项', { required: 'submit' }),
        category: choice('事项类别', MATTER_CATEGORIES),
        objects: text('对象范围', { required: 'submit' }),
        ratio: quantity('抽查比例（%）'),
        objectCount: count('抽查数量（户）'),
        method: text('检查方式'),
        leader: text('牵头科室（单位）'),
        beginsOn: day('开始时间', { required: 'submit' }),
        endsOn: day('结束时间', { required: 'submit' }),
        remarks: text('备注'),
      },
      { required: 'submit' },
    ),
    adjustment: longText('调整情况', {
      search: 'body',
      help: '年度计划动态调整的，写明调整的内容和原因。',
    }),
    contact: text('联系电话', { maxLength: 50 }),
  },
  rules: [
    neededWhen(
      'jointUnits',
      ({ kind }: { kind?: string }) => kind === 'joint',
      '部门联合抽查应当写明联合部门',
      PLANNED_TOGETHER,
    ),
    { rowsOf: 'tasks', ...inOrder('beginsOn', 'endsOn', '结束时间不能早于开始时间') },
    {
      rowsOf: 'tasks',
      about: 'beginsOn',
      when: ({ beginsOn }, { year }) =>
        beginsOn !== undefined && year !== undefined && !beginsOn.startsWith(String(year)),
      says: '开始时间不在计划年度之内',
    },
    {
      rowsOf: 'tasks',
      about: 'ratio',
      when: ({ ratio, objectCount }) => ratio === undefined && objectCount === undefined,
      says: '应当写明抽查比例或者抽查数量',
      source: PLANNED_TOGETHER,
    },
    {
      rowsOf: 'tasks',
      about: 'ratio',
      when: ({ ratio }) => isNoPercentage(ratio),
      says: '抽查比例应当大于零，不超过 100',
    },
  ],
})
