/* The lists of 国办发〔2017〕94号 and of the registers kept under it. Stored; do not change once published. */

/** How a project gets its permission: government money, listed investment, all other investment. */
export const APPROVAL_KINDS = { approval: '审批', verification: '核准', filing: '备案' } as const

/** The eight classes of information that one project passes through. */
export const PHASES = {
  service: '批准服务信息',
  approvals: '批准结果信息',
  tenders: '招标投标信息',
  landTaking: '征收土地信息',
  designChanges: '重大设计变更信息',
  construction: '施工有关信息',
  qualitySafety: '质量安全监督信息',
  completion: '竣工有关信息',
} as const
export type Phase = keyof typeof PHASES

export const PROJECT_COLUMNS = [
  'projects/approvals',
  'projects/approval-services',
  'projects/tenders',
  'projects/land-taking',
  'projects/design-changes',
  'projects/construction',
  'projects/quality-safety',
  'projects/completion',
] as const

/** 审批事项. */
export const MATTERS = {
  proposal: '项目建议书',
  feasibility: '可行性研究报告',
  preliminaryDesign: '初步设计',
  budgetEstimate: '投资概算',
  verification: '项目核准',
  filing: '项目备案',
  energySaving: '节能审查',
  siteOpinion: '选址意见书',
  landPreReview: '建设用地（用海）预审',
  environment: '环境影响评价审批',
  landPlanning: '建设用地规划许可',
  worksPlanning: '建设工程规划许可',
  construction: '施工许可（开工报告）',
  fireSafety: '消防设计审核',
  waterConservation: '水土保持方案审批',
  waterTaking: '取水许可',
  floodImpact: '洪水影响评价',
  heritage: '文物保护审批',
  tenderScope: '招标事项核准',
  other: '其他',
} as const

export const RESULTS = {
  approved: '批准（准予）',
  refused: '不予批准',
  filed: '已备案',
  withdrawn: '撤回、撤销',
} as const

export const TENDER_NOTICES = {
  prequalification: '资格预审公告',
  invitation: '招标公告',
  candidates: '中标候选人公示',
  result: '中标结果公示',
  contract: '合同订立及履行',
  change: '更正、终止公告',
} as const

/** 征收土地 as the land law has it since 2021-09-01, with the notices of the chain before. */
export const LAND_NOTICES = {
  letter: '征收土地告知书',
  preliminary: '征收土地预公告',
  survey: '土地现状调查',
  riskAssessment: '社会稳定风险评估',
  plan: '征地补偿安置方案公告',
  registration: '补偿登记',
  taking: '征收土地公告',
} as const

export const ROLES = {
  survey: '勘察',
  design: '设计',
  drawingReview: '施工图审查',
  construction: '施工',
  supervision: '监理',
  testing: '检测',
} as const

export const SUPERVISION_KINDS = { quality: '质量监督', safety: '安全监督' } as const

export const ACCEPTANCE = { passed: '合格', failed: '不合格' } as const
