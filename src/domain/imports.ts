/** How far an import has come. Stored; do not change. */
export const IMPORT_STATES = {
  mapping: '核对列',
  checking: '正在检查',
  checked: '检查完毕',
  running: '正在导入',
  stopped: '已停止',
  done: '已完成',
  undone: '已撤销',
} as const
export type ImportState = keyof typeof IMPORT_STATES

/** What becomes of a row. Stored; do not change. */
export const OUTCOMES = {
  new: '新增',
  change: '修改',
  same: '不变',
  refused: '不导入',
  none: '不是记录',
} as const
export type Outcome = keyof typeof OUTCOMES
export const isOutcome = (word: string): word is Outcome => Object.hasOwn(OUTCOMES, word)

/** Why a row is what it is: what is wrong with it, and in which column of the sheet. */
export interface Reason {
  message: string
  /** A, B … as the sheet names it; absent for what no column says. */
  column?: string
}

/** C 列：罚款金额：应为金额（万元） */
export const sayReason = ({ column, message }: Reason): string =>
  column === undefined ? message : `${column} 列：${message}`

/** What the public is told of records that an import changed, until the drafter words it otherwise. */
export const CHANGE_NOTE = '按最新数据更新'
