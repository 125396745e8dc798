import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  documentNumber,
  items,
  longText,
  money,
  organisation,
  table,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { totalOf } from '../../../src/domain/rules/totalOf.ts'
import { LEVELS, PHASES } from './options.ts'

/** 专项资金: one line of the list of special funds, later with who got what and what came of it. */
export const specialFund = defineDomain({
  slug: 'special-fund',
  name: { zh: '专项资金管理清单', en: 'Special fund' },
  group: '财政资金',
  columns: ['finance/budgets/special-funds'],
  duty: { article20: 7, publishBy: 'publication', updateCycleDays: 366 },
  identifiedBy: ['fundName', 'fiscalYear', 'level', 'responsibleUnit'],
  phase: 'phase',
  fields: {
    fundName: text('专项名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
    }),
    fiscalYear: year('年度', { required: 'submit', facet: true, listed: true }),
    authority: organisation('主管部门', { required: 'submit', facet: true }),
    level: choice('预算级次', LEVELS, { required: 'submit', facet: true, listed: true }),
    phase: choice('进展', PHASES, { required: 'submit', facet: true, listed: true }),
    measuresNumber: documentNumber('管理办法文号', {
      required: 'submit',
      help: '如 庆财发〔2018〕5号；没有的填“无”。',
    }),
    measuresName: text('管理办法名称', { search: 'body', maxLength: 200 }),
    measures: items('管理办法', { of: ['policy-document'], most: 1 }),
    size: money('资金规模', { required: 'submit', facet: true, help: '单位：万元。' }),
    purpose: longText('支持方向', { search: 'body' }),
    beneficiaries: longText('扶持对象', { search: 'body' }),
    conditions: longText('申报条件', { search: 'body' }),
    allocationMethod: longText('分配办法', { search: 'body' }),
    distributedOn: day('分配（下达）日期', { facet: true }),
    distribution: table(
      '分配结果',
      {
        recipient: text('单位或项目', { required: 'submit' }),
        county: text('县（区）'),
        amount: money('金额', { required: 'submit' }),
      },
      { help: '单位：万元。各行之和等于资金规模；对县区转移支付逐行写明县（区）。' },
    ),
    performanceTarget: longText('绩效目标', { search: 'body' }),
    performanceResult: longText('绩效评价结果', { search: 'body' }),
  },
  rules: [
    totalOf('size', 'distribution', 'amount', '资金规模应等于分配结果各行金额之和'),
    neededWhen(
      'distribution',
      ({ phase }: { phase?: string }) => phase === 'distributed' || phase === 'evaluated',
      '资金已分配的，应当填写分配结果',
      '《预算法实施条例》第六条',
    ),
    neededWhen(
      'performanceResult',
      ({ phase }: { phase?: string }) => phase === 'evaluated',
      '进展为绩效评价的，应当填写绩效评价结果',
    ),
    {
      rowsOf: 'distribution',
      about: 'county',
      when: ({ county }, { level }) => level === 'transfer' && !county,
      says: '对县区转移支付应当细化到地区和项目，请写明县（区）',
      source: '《预算法实施条例》第六条',
    },
    {
      about: 'distributedOn',
      when: ({ phase, distributedOn }) => phase === 'listed' && distributedOn !== undefined,
      says: '已写明分配日期，进展请改为分配结果',
    },
  ],
})
