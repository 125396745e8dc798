/** The seven fields of 国办发〔2018〕10号. Stored; do not change once published. */
export const AREAS = {
  povertyRelief: '脱贫攻坚',
  socialAssistance: '社会救助和社会福利',
  education: '教育',
  health: '基本医疗卫生',
  environmentProtection: '环境保护',
  disasterRelief: '灾害事故救援',
  cultureSports: '公共文化体育',
} as const

/** What about the matter is told. */
export const CONTENT_KINDS = {
  policy: '政策措施',
  service: '服务事项',
  funds: '资金物资分配使用',
  result: '实施情况和结果',
} as const

/** The columns of the seven fields, in the order of the opinion. */
export const WELFARE_COLUMNS = [
  'welfare/poverty-relief',
  'welfare/social-assistance',
  'welfare/education',
  'welfare/health',
  'welfare/environment-protection',
  'welfare/disaster-relief',
  'welfare/culture-sports',
] as const
