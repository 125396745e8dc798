/** 类型: objects are not only subjects of the market (国发〔2019〕5号三（三）). Stored; do not change once published. */
export const OBJECT_KINDS = {
  enterprise: '企业',
  individualBusiness: '个体工商户',
  cooperative: '农民专业合作社',
  institution: '机关、事业单位',
  socialOrganisation: '社会组织',
  product: '产品',
  project: '项目',
  conduct: '行为',
} as const

/** What is no subject, and so has no code of its own. */
export const WITHOUT_CREDIT_CODE: ReadonlySet<keyof typeof OBJECT_KINDS> = new Set([
  'product',
  'project',
  'conduct',
])
