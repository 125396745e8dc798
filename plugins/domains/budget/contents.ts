/*
 * 主要内容: what the city counts when it says that a budget was disclosed in full. Each is named after
 * the field that holds it, where one does; the others are files. Stored; do not change once published.
 */

const TABLES_OF_GOVERNMENT = {
  revenue: '收入表（一般公共预算、部门收入）',
  expenditure: '支出表（一般公共预算、部门支出）',
  localExpenditure: '一般公共预算本级支出表',
  basicExpenditure: '一般公共预算（本级）基本支出表',
  transfers: '税收返还和转移支付表',
  generalDebt: '政府一般债务限额和余额情况表',
  fundRevenue: '政府性基金收入表',
  fundExpenditure: '政府性基金支出表',
  localFundExpenditure: '本级政府性基金支出表',
  fundTransfers: '政府性基金转移支付表',
  specialDebt: '政府专项债务限额和余额情况表',
  capitalRevenue: '国有资本经营预算收入表',
  capitalExpenditure: '国有资本经营预算支出表',
  insuranceRevenue: '社会保险基金收入表',
  insuranceExpenditure: '社会保险基金支出表',
} as const

/** The words that a government owes beside them, as the city's report of 2018 names them. */
const WORDS_OF_GOVERNMENT = {
  draftReport: '预（决）算草案报告',
  transferPayments: '转移支付情况说明',
  debt: '举借债务情况说明',
  threePublicChange: '“三公”经费安排（增减变化）说明',
} as const

const TABLES_OF_DEPARTMENTS = {
  overview: '部门收支总体情况表（收入支出决算总表）',
  appropriations: '财政拨款收支总体情况表',
  generalExpenditure: '一般公共预算（财政拨款）支出情况表',
  threePublic: '一般公共预算“三公”经费支出情况表',
} as const

const WORDS_OF_DEPARTMENTS = {
  functions: '部门职责',
  structure: '机构设置情况',
  changes: '收支增减变化情况说明',
  operatingFunds: '机关运行经费情况说明',
  procurement: '政府采购情况说明',
  stateAssets: '国有资产占用情况说明',
  performance: '预算绩效情况说明',
  terms: '名词解释',
} as const

export const CONTENTS = {
  ...WORDS_OF_GOVERNMENT,
  ...TABLES_OF_GOVERNMENT,
  ...TABLES_OF_DEPARTMENTS,
  ...WORDS_OF_DEPARTMENTS,
} as const
export type Content = keyof typeof CONTENTS

/**
 * The nineteen of a government: the four accounts that the city's report of 2018 names, and the
 * tables of the four budgets as catalogues of disclosure list them (six, five, two and two).
 */
export const CONTENTS_OF_GOVERNMENT = Object.keys({
  ...WORDS_OF_GOVERNMENT,
  ...TABLES_OF_GOVERNMENT,
}) as Content[]

/**
 * What a department or a unit owes in any case: eight tables and seven explanations, as the standard
 * catalogues for budgets (财政预决算领域基层政务公开标准目录) repeat 财预〔2016〕143号. They have 国有资产占用 and
 * 绩效 follow by and by (逐步公开), and know neither 转移支付 nor 举借债务 of a department, which the city's
 * report counts. Those may be answered and need not be.
 */
export const CONTENTS_OF_DEPARTMENTS = [
  'overview',
  'revenue',
  'expenditure',
  'appropriations',
  'generalExpenditure',
  'basicExpenditure',
  'threePublic',
  'fundExpenditure',
  'threePublicChange',
  'functions',
  'structure',
  'changes',
  'operatingFunds',
  'procurement',
  'terms',
] as const satisfies readonly Content[]

/** Each content is either there or said to be empty. */
export const CONTENT_STATES = { disclosed: '公开', empty: '为空' } as const
