import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { budget } from './domain.ts'
import { expenditure, revenue, threePublic } from './tables.ts'

const [firstClass, ...otherRows] = expenditure

/** A department's budget as the city's 233 departments published theirs in 2018; the amounts are made up. */
export const examples = defineExamples(budget, {
  complete: {
    title: '庆阳市财政局2018年部门预算',
    summary: '庆阳市财政局2018年收支预算总额1500.00万元，“三公”经费预算14.45万元。金额为演示数据。',
    column: columnOf('finance/budgets/departments'),
    furtherColumns: [columnOf('finance/budgets/official-expenses')],
    responsibleUnit: unitOf('qingyang-finance'),
    issuers: ['庆阳市财政局'],
    formationDate: '2018-02-05',
    attribute: 'proactive',
    article20: '7',
    subjectClass: '财政、金融、审计\\财政',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    fiscalYear: 2018,
    kind: 'budget',
    scope: 'department',
    approvedOn: '2018-02-05',
    revenue,
    revenueTotal: '1500.00',
    expenditure,
    expenditureTotal: '1500.00',
    threePublic,
    threePublicChange:
      '2018年“三公”经费预算14.45万元，比上年减少0.85万元，主要是压减公务用车运行费和公务接待费。',
    transferPayments: '本部门没有对下转移支付。',
    debt: '本部门没有举借债务。',
    operatingFunds: '2018年机关运行经费预算126.50万元，比上年增加3.10万元。',
    procurement: '2018年政府采购预算165.60万元，均为货物和服务采购。',
    stateAssets: '截至2017年12月31日，本部门共有车辆4辆，没有单价50万元以上的通用设备。',
    performance: '2018年对2个项目实行绩效目标管理，涉及一般公共预算285.60万元。',
    terms:
      '机关运行经费：为保障行政单位运行用于购买货物和服务的各项资金。\n“三公”经费：因公出国（境）费、公务用车购置及运行费和公务接待费。',
  },
  minimal: {
    title: '庆阳市2018年市级国有资本经营预算',
    summary: '庆阳市2018年没有市级国有资本经营预算收支。',
    column: columnOf('finance/budgets/government'),
    responsibleUnit: unitOf('qingyang-finance'),
    issuers: ['庆阳市财政局'],
    formationDate: '2018-01-26',
    attribute: 'proactive',
    article20: '7',
    channels: ['website'],
    source: 'original',
    fiscalYear: 2018,
    kind: 'budget',
    scope: 'government',
    approvedOn: '2018-01-19',
    revenueEmptyReason: '本年没有国有资本经营预算收入。',
    revenueTotal: '0.00',
    expenditureEmptyReason: '本年没有国有资本经营预算支出。',
    expenditureTotal: '0.00',
    threePublicEmptyReason: '国有资本经营预算不安排“三公”经费。',
    threePublicChange: '没有“三公”经费，没有增减变化。',
    transferPayments: '国有资本经营预算没有安排转移支付。',
    debt: '国有资本经营预算没有举借债务。',
  },
  wrong: [
    {
      name: '一行的合计不等于基本支出加项目支出',
      values: {
        expenditure: [
          {
            code: '201',
            name: '一般公共服务支出',
            basic: '900.00',
            project: '600.01',
            total: '1500.00',
          },
        ],
      },
      issues: ['expenditure.0.total sum'],
    },
    {
      name: '类的合计不等于款的合计',
      values: {
        expenditure: [
          { ...firstClass, name: '一般公共服务支出', basic: '986.50', total: '1272.10' },
          ...otherRows,
        ],
        expenditureTotal: '1500.10',
      },
      issues: ['expenditure.0.basic sum', 'expenditure.0.total sum'],
    },
    {
      name: '支出合计不等于各类之和',
      values: { expenditureTotal: '1500.50' },
      issues: ['expenditureTotal rule'],
    },
    {
      name: '收入合计不等于收入表',
      values: { revenueTotal: '1456.80' },
      issues: ['revenueTotal rule'],
    },
    {
      name: '“三公”经费合计漏了公务接待费',
      values: {
        threePublic: [
          { basis: '2018年预算数', vehicleOperation: '9.60', reception: '4.85', total: '9.60' },
        ],
      },
      issues: ['threePublic.0.total sum'],
    },
    {
      name: '空表没有说明原因',
      values: { threePublic: undefined },
      issues: ['threePublic rule'],
    },
    {
      name: '有数据的表又写了为空的原因',
      values: { revenueEmptyReason: '没有收入。' },
      issues: ['revenueEmptyReason rule'],
    },
    {
      name: '科目编码位数不对',
      values: {
        expenditure: [{ code: '2010', name: '一般公共服务支出', total: '1500.00' }],
      },
      issues: ['expenditure.0.code malformed'],
    },
    {
      name: '金额多于两位小数',
      values: { revenueTotal: '1500.005' },
      issues: ['revenueTotal unreadable'],
    },
    {
      name: '部门预算没有说明机关运行经费和政府采购',
      values: { operatingFunds: undefined, procurement: undefined },
      issues: ['operatingFunds rule', 'procurement rule'],
    },
    {
      name: '政府预算没有说明转移支付和举借债务',
      values: { scope: 'government', transferPayments: undefined, debt: undefined },
      issues: ['transferPayments rule', 'debt rule'],
    },
    {
      name: '决算在年度终了之前批准',
      values: { kind: 'account' },
      issues: ['approvedOn rule'],
    },
    {
      name: '没有写年度',
      values: { fiscalYear: undefined },
      issues: ['fiscalYear required'],
    },
  ],
})
