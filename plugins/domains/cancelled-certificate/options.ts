/* Stored; do not change once published. */

/** 批次 of the city's 减证便民 campaign; the report of 2018 counts three. A later one is added below. */
export const BATCHES = { first: '第一批', second: '第二批', third: '第三批' } as const

/** What was done away with: a paper that was asked for, or a stamp on one. */
export const MATTERS = { certificate: '证明材料', stamp: '盖章环节' } as const

/** 取消后的办理方式 (国办发〔2018〕47号). */
export const REPLACEMENTS = {
  statutoryLicence: '法定证照',
  writtenPromise: '书面告知承诺',
  departmentCheck: '部门核查',
  networkCheck: '网络核验',
  notNeeded: '无需提交',
} as const

/** The ways that still rest on something: a licence, a department, a network, which people must know. */
export const RESTING: ReadonlySet<string | undefined> = new Set([
  'statutoryLicence',
  'departmentCheck',
  'networkCheck',
])
