/* Stored; do not change once published. */

/** What rank a rule of disclosure has. */
export const RANKS = {
  law: '法律',
  administrativeRegulation: '行政法规',
  localRegulation: '地方性法规',
  departmentalRule: '部门规章',
  localRule: '地方政府规章',
  normative: '规范性文件',
  standing: '工作制度',
} as const

/** What of the office's work it governs. */
export const MATTERS = {
  general: '综合',
  proactive: '主动公开',
  onRequest: '依申请公开',
  review: '公开审查和保密',
  catalogue: '指南、目录和平台',
  interpretation: '政策解读和回应关切',
  meetings: '会议开放',
  report: '年度报告和统计',
  assessment: '监督、考核和责任追究',
  keyAreas: '重点领域和公共企事业单位',
} as const
