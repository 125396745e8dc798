import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { CONTENTS_OF_DEPARTMENTS, CONTENTS_OF_GOVERNMENT, type Content } from './contents.ts'
import { budget } from './domain.ts'
import { basicExpenditure, expenditure, revenue, threePublic } from './exampleTables.ts'

const [firstClass, ...otherRows] = expenditure

/** The answers: what is not said to be empty, for the reason given, is disclosed. */
const answers = (asked: readonly Content[], empty: { readonly [C in Content]?: string }) =>
  asked.map((content) => {
    const reason = empty[content]
    return reason
      ? { content, state: 'empty' as const, reason }
      : { content, state: 'disclosed' as const }
  })

/** This department answers more than it must. */
const MORE = ['transferPayments', 'debt', 'stateAssets', 'performance'] as const

const contents = answers([...CONTENTS_OF_DEPARTMENTS, ...MORE], {
  fundExpenditure: '本部门没有政府性基金预算安排的支出。',
  transferPayments: '本部门没有对下转移支付。',
  debt: '部门不举借债务。',
})

/** All that an adjustment leaves as the people's congress approved it. */
const UNCHANGED = '本次调整不涉及。'
const adjusted: readonly Content[] = ['draftReport', 'debt', 'generalDebt']
const adjustment = answers(
  CONTENTS_OF_GOVERNMENT,
  Object.fromEntries(
    CONTENTS_OF_GOVERNMENT.filter((content) => !adjusted.includes(content)).map((content) => [
      content,
      UNCHANGED,
    ]),
  ),
)

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
    contents,
    functions: '贯彻执行财政税收法规和政策，编制年度市级预决算草案并组织执行，管理各项财政收支。',
    structure: '内设办公室、预算科、国库科等科室，下属单位列入各自的单位预算。',
    changes: '2018年收支预算总额1500.00万元，比上年增加45.00万元，主要是信息化建设支出增加。',
    revenue,
    revenueTotal: '1500.00',
    expenditure,
    expenditureTotal: '1500.00',
    basicExpenditure,
    threePublic,
    threePublicChange:
      '2018年“三公”经费预算14.45万元，比上年减少0.85万元，主要是压减公务用车运行费和公务接待费。',
    operatingFunds: '2018年机关运行经费预算126.50万元，比上年增加3.10万元。',
    procurement: '2018年政府采购预算165.60万元，均为货物和服务采购。',
    stateAssets: '截至2017年12月31日，本部门共有车辆4辆，没有单价50万元以上的通用设备。',
    performance: '2018年对2个项目实行绩效目标管理，涉及一般公共预算285.60万元。',
    terms:
      '机关运行经费：为保障行政单位运行用于购买货物和服务的各项资金。\n“三公”经费：因公出国（境）费、公务用车购置及运行费和公务接待费。',
  },
  minimal: {
    title: '庆阳市2018年市级预算调整方案',
    summary: '新增一般债务限额安排的支出列入2018年市级预算，收支总额相应调整。金额为演示数据。',
    column: columnOf('finance/budgets/government'),
    responsibleUnit: unitOf('qingyang-finance'),
    issuers: ['庆阳市财政局'],
    formationDate: '2018-08-31',
    attribute: 'proactive',
    article20: '7',
    channels: ['website'],
    source: 'original',
    fiscalYear: 2018,
    kind: 'adjustment',
    scope: 'government',
    approvedOn: '2018-08-30',
    contents: adjustment,
    revenueTotal: '1253000.00',
    expenditureTotal: '1253000.00',
    generalDebt: [{ region: '市级', limit: '420000.00', balance: '396500.00' }],
    debt: '新增一般债务限额30000.00万元，用于公益性项目。',
  },
  wrong: [
    {
      name: '一行的合计不等于基本支出加项目支出',
      values: {
        expenditure: [
          {
            code: '2010601',
            name: '行政运行',
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
      name: '说明了“三公”经费，没有填表，清单仍写公开',
      values: { threePublic: undefined },
      issues: ['threePublic rule', 'contents.6.state rule'],
    },
    {
      name: '少答复了一项',
      values: { contents: contents.filter(({ content }) => content !== 'overview') },
      issues: ['contents rule'],
    },
    {
      name: '同一项答复了两次',
      values: { contents: [...contents, { content: 'overview', state: 'disclosed' }] },
      issues: ['contents rule'],
    },
    {
      name: '为空没有说明原因，公开的又写了原因',
      values: {
        contents: contents.map(({ content, ...answer }) => {
          if (content === 'fundExpenditure') return { content, state: 'empty' as const }
          return content === 'overview'
            ? { content, ...answer, reason: '没有数据。' }
            : { content, ...answer }
        }),
      },
      issues: ['contents.7.reason rule', 'contents.0.reason rule'],
    },
    {
      name: '答复为空，却填写了内容；答复为公开，没有填写',
      values: { debt: '本部门没有举借债务。', terms: undefined },
      issues: ['contents.14.state rule', 'contents.16.state rule'],
    },
    {
      name: '政府预算没有逐项答复',
      values: {
        scope: 'government',
        contents: [{ content: 'draftReport', state: 'disclosed' }],
      },
      issues: ['contents rule'],
    },
    {
      name: '部门支出只公开到款，基本支出只公开到类',
      values: {
        expenditure: [
          {
            code: '20106',
            name: '财政事务',
            basic: '1214.40',
            project: '285.60',
            total: '1500.00',
          },
        ],
        basicExpenditure: [{ code: '301', name: '工资福利支出', total: '1050.00' }],
      },
      issues: ['expenditure.0.code rule', 'basicExpenditure.0.code rule'],
    },
    {
      name: '基本支出的款加起来不等于类',
      values: {
        basicExpenditure: [
          { code: '302', name: '商品和服务支出', operating: '126.50', total: '126.50' },
          { code: '30201', name: '办公费', operating: '30.00', total: '30.00' },
        ],
      },
      issues: ['basicExpenditure.0.operating sum', 'basicExpenditure.0.total sum'],
    },
    {
      name: '专项转移支付没有细化到项目',
      values: { transfers: [{ kind: 'special', county: '环县', amount: '100.00' }] },
      issues: ['transfers.0.project rule'],
    },
    {
      name: '债务余额超过限额',
      values: {
        generalDebt: [{ region: '市级', limit: '100.00', balance: '100.01' }],
        specialDebt: [{ region: '市级', limit: '50.00', balance: '60.00' }],
      },
      issues: ['generalDebt.0.balance rule', 'specialDebt.0.balance rule'],
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
