/** 公开阶段, as the housing offices disclose them. Stored; do not change once published. */
export const PHASES = { plan: '年度计划', started: '开工', completed: '竣工' } as const

/** 建设方式. */
export const BUILDING_WAYS = {
  concentrated: '集中新建',
  included: '配建',
  rebuilt: '改建',
  purchased: '购买',
  leased: '长期租赁',
} as const
