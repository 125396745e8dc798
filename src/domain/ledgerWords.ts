import { ACTS } from './review/index.ts'
import { isRoleName, ROLES } from './roles.ts'

/** Every act in the ledger, as the office calls it; `request` and `bypass` are attempts alone. */
export const LEDGER_ACTS: Readonly<Record<string, string>> = {
  ...ACTS,
  draftBatch: '批量起草',
  maintain: '维护',
  appointFirst: '设立首任管理员',
  delegate: '委托',
  endDelegation: '结束委托',
  placeColumn: '调整栏目位置',
  mergeColumn: '合并栏目',
  loadCalendar: '载入放假安排',
  resendMail: '重新发送邮件',
  failSchedule: '定时发布没有完成',
  remind: '期限提醒',
  openImport: '上传导入文件',
  mapImport: '核对导入列',
  checkRows: '检查导入内容',
  startImport: '开始导入',
  stopImport: '停止导入',
  enterRows: '导入',
  undoImport: '撤销导入',
  rebuild: '重建公开库',
  switchDomains: '停用、启用信息种类',
  request: '提交请求',
  bypass: '绕过办理改动数据',
  readLedger: '查阅办理记录',
}

const KINDS: Readonly<Record<string, string>> = {
  disclosure: '信息',
  columns: '栏目',
  organisations: '单位',
  people: '人员',
  delegations: '委托',
  sites: '站点',
  files: '附件',
  wordings: '用语',
  terms: '检索词',
  cases: '办理事项',
  publication: '公开库',
  ledger: '办理记录',
  calendar: '放假安排',
  mails: '邮件',
  imports: '导入',
  house: '系统',
}

const REFUSALS: Readonly<Record<string, string>> = {
  NOT_ALLOWED: '无权办理',
  WRONG_STATE: '当前不能办理',
  CONFLICT: '他人先行',
  NO_SECOND_WAY: '不得绕过办理',
}

/** A word of the ledger for people; what is not known here stays as it is stored. */
export const actWord = (act: string): string => LEDGER_ACTS[act] ?? act
export const kindWord = (kind: string): string => KINDS[kind] ?? kind
export const refusalWord = (code: string): string => REFUSALS[code] ?? code
export const roleWord = (role: string): string => {
  if (isRoleName(role)) return ROLES[role]
  return role === 'system' ? '系统' : ''
}
