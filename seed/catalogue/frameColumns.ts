import type { StandardColumn } from './StandardColumn.ts'

const YEARLY = 366

/** What tells the public how disclosure works here. */
export const openingColumns: readonly StandardColumn[] = [
  {
    segment: 'guide',
    name: '政府信息公开指南',
    description: '信息的分类、编排体系、获取方式，以及公开工作机构的联系方式。',
    updateCycleDays: YEARLY,
    legalBasis: '《政府信息公开条例》第十二条',
  },
  {
    segment: 'rules',
    name: '政府信息公开制度',
    description: '关于政府信息公开的法律法规和本市制度。',
    legalBasis: '国办公开办函〔2019〕61号',
    children: [
      { segment: 'laws', name: '法律法规' },
      { segment: 'city-rules', name: '本市制度' },
    ],
  },
]

/** Accounts of the year, and the public's own ways in. */
export const closingColumns: readonly StandardColumn[] = [
  {
    segment: 'annual-reports',
    name: '政府信息公开年报',
    updateCycleDays: YEARLY,
    legalBasis: '《政府信息公开条例》第四十九条、第五十条',
    children: [
      { segment: 'city', name: '市政府年报', updateCycleDays: YEARLY },
      { segment: 'departments', name: '部门年报', updateCycleDays: YEARLY },
      { segment: 'counties', name: '县（区）年报', updateCycleDays: YEARLY },
    ],
  },
  {
    segment: 'requests',
    name: '依申请公开',
    legalBasis: '《政府信息公开条例》第二十七条至第四十五条',
    children: [
      { segment: 'procedure', name: '申请流程' },
      { segment: 'offices', name: '受理机构' },
      { segment: 'forms', name: '申请表格' },
      { segment: 'time-limits', name: '办理时限' },
      { segment: 'fees', name: '收费标准' },
    ],
  },
  {
    segment: 'responses',
    name: '回应关切',
    legalBasis: '国办发〔2016〕61号',
  },
  {
    segment: 'consultations',
    name: '意见征集',
    legalBasis: '《重大行政决策程序暂行条例》第十五条',
  },
]
