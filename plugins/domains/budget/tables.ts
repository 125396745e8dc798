import { choice, money, table, text } from '../../../src/domain/fields/index.ts'
import { CLASSIFICATION_CODE, ECONOMIC_CODE, TRANSFER_KINDS } from './options.ts'

/** Money coming in, by the classification of revenue. */
const revenueOf = (label: string) =>
  table(
    label,
    {
      code: text('科目编码', { pattern: CLASSIFICATION_CODE }),
      name: text('科目名称', { required: 'submit' }),
      amount: money('金额', { required: 'submit' }),
    },
    { down: { by: 'code', of: ['amount'] }, help: '单位：万元。' },
  )

/** Money going out, by what it is for. */
const expenditureOf = (label: string) =>
  table(
    label,
    {
      code: text('科目编码', { required: 'submit', pattern: CLASSIFICATION_CODE }),
      name: text('科目名称', { required: 'submit' }),
      basic: money('基本支出'),
      project: money('项目支出'),
      total: money('合计', { required: 'submit' }),
    },
    {
      across: { total: ['basic', 'project'] },
      down: { by: 'code', of: ['basic', 'project', 'total'] },
      help: '单位：万元。部门、单位公开到功能分类项级科目（预算法实施条例第六条）。',
    },
  )

/** What a government may owe, and owes. */
const debtOf = (label: string) =>
  table(
    label,
    {
      region: text('地区', { required: 'submit' }),
      limit: money('限额', { required: 'submit' }),
      balance: money('余额', { required: 'submit' }),
    },
    { help: '单位：万元。' },
  )

/** The year's money in its own four budgets; a department fills in those that it has. */
export const budgetTables = {
  revenue: revenueOf('收入表'),
  revenueTotal: money('收入合计', { required: 'submit' }),
  expenditure: expenditureOf('支出表（按功能分类）'),
  expenditureTotal: money('支出合计', { required: 'submit', facet: true }),
  basicExpenditure: table(
    '基本支出表（按经济分类）',
    {
      code: text('科目编码', { required: 'submit', pattern: ECONOMIC_CODE }),
      name: text('科目名称', { required: 'submit' }),
      personnel: money('人员经费'),
      operating: money('公用经费'),
      total: money('合计', { required: 'submit' }),
    },
    {
      across: { total: ['personnel', 'operating'] },
      down: { by: 'code', of: ['personnel', 'operating', 'total'] },
      help: '单位：万元。公开到经济分类款级科目。',
    },
  ),
  threePublic: table(
    '“三公”经费表',
    {
      basis: text('口径', { required: 'submit' }),
      abroad: money('因公出国（境）费'),
      vehiclePurchase: money('公务用车购置费'),
      vehicleOperation: money('公务用车运行费'),
      reception: money('公务接待费'),
      total: money('合计', { required: 'submit' }),
    },
    {
      across: { total: ['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] },
      help: '单位：万元。口径如 2018年预算数、2017年预算数。',
    },
  ),
  transfers: table(
    '税收返还和转移支付表',
    {
      kind: choice('类别', TRANSFER_KINDS, { required: 'submit' }),
      county: text('地区', { required: 'submit' }),
      project: text('项目'),
      amount: money('金额', { required: 'submit' }),
    },
    { help: '单位：万元。一般性转移支付公开到地区，专项转移支付公开到地区和项目。' },
  ),
  generalDebt: debtOf('政府一般债务限额和余额情况表'),
  specialDebt: debtOf('政府专项债务限额和余额情况表'),
  fundRevenue: revenueOf('政府性基金收入表'),
  fundExpenditure: expenditureOf('政府性基金支出表'),
  capitalRevenue: revenueOf('国有资本经营预算收入表'),
  capitalExpenditure: expenditureOf('国有资本经营预算支出表'),
  insuranceRevenue: revenueOf('社会保险基金收入表'),
  insuranceExpenditure: expenditureOf('社会保险基金支出表'),
}
