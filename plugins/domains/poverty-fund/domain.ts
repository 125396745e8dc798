import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  choices,
  count,
  day,
  division,
  documentNumber,
  longText,
  money,
  table,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { totalOf } from '../../../src/domain/rules/totalOf.ts'
import { FUND_LEVELS, KINDS, PHASES } from './options.ts'
import { projectRules } from './projectRules.ts'

/** 扶贫资金项目: money against poverty and the projects it pays for, announced before, during and after. */
export const povertyFund = defineDomain({
  slug: 'poverty-fund',
  name: { zh: '扶贫资金项目公告公示', en: 'Poverty relief fund' },
  group: '社会公益',
  columns: ['welfare/poverty-funds'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['fundName', 'fiscalYear', 'projectName'],
  phase: 'phase',
  fields: {
    kind: choice('公告类别', KINDS, { required: 'submit', facet: true, listed: true }),
    fundName: text('资金名称', { required: 'submit', search: 'body', maxLength: 150 }),
    fiscalYear: year('年度', { required: 'submit', facet: true, listed: true }),
    sourceNumber: documentNumber('来源文件文号', {
      required: 'submit',
      help: '下达资金的文件；没有文号的填“无”。',
    }),
    levels: choices('资金级次', FUND_LEVELS, { facet: true }),
    phase: choice('阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    projectName: text('项目名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 150,
      help: '资金分配公告填本次分配的批次或者用途。',
    }),
    county: division('县（区）', { facet: true }),
    location: text('实施地点', { search: 'body', help: '写到乡镇、村。' }),
    size: money('资金规模', { required: 'submit', facet: true, help: '单位：万元。' }),
    principles: longText('分配原则', { search: 'body' }),
    distribution: table(
      '分配结果',
      {
        place: text('县（区）、乡镇', { required: 'submit' }),
        project: text('项目'),
        amount: money('金额', { required: 'submit' }),
      },
      { help: '单位：万元。各行之和等于资金规模。' },
    ),
    content: longText('建设内容', { search: 'body' }),
    startsOn: day('实施期限（起）'),
    endsOn: day('实施期限（止）'),
    implementer: text('实施单位', { search: 'body' }),
    personInCharge: text('责任人', { maxLength: 50, help: '实施单位的项目责任人，写姓名和职务。' }),
    target: longText('绩效目标', { search: 'body' }),
    mechanism: longText('带贫减贫机制', { search: 'body' }),
    households: count('受益贫困户', { unit: '户' }),
    persons: count('受益贫困人口', {
      unit: '人',
      help: '只公布数量；帮扶对象名单不得有身份证号码和银行账号。',
    }),
    acceptedOn: day('验收日期'),
    spent: money('实际支出', { help: '单位：万元。' }),
    result: longText('实施结果', { search: 'body' }),
    hotline: text('监督电话', {
      required: 'submit',
      maxLength: 100,
      help: '全国扶贫监督举报电话 12317，可以加上本地电话。',
    }),
  },
  rules: [
    ...projectRules,
    totalOf('size', 'distribution', 'amount', '资金规模应等于分配结果各行金额之和'),
    inOrder('startsOn', 'endsOn', '实施期限的止期不能早于起期'),
    inOrder('startsOn', 'acceptedOn', '验收日期不能早于实施期限的起期'),
    {
      about: 'persons',
      when: ({ households, persons }) =>
        households !== undefined && persons !== undefined && persons < households,
      says: '受益贫困人口不能少于受益贫困户数',
    },
    {
      about: 'hotline',
      when: ({ hotline }) => hotline !== undefined && !hotline.includes('12317'),
      says: '监督电话应当包括全国扶贫监督举报电话 12317',
      source: '国开办发〔2018〕11号',
    },
  ],
})
