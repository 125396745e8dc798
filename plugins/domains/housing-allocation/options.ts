/** 公开阶段, from the homes on offer to who got them. Stored; do not change once published. */
export const PHASES = {
  supply: '房源公告',
  review: '审核结果公示',
  lottery: '摇号',
  result: '分配结果',
} as const
export type Phase = keyof typeof PHASES

/** 审核结果. */
export const VERDICTS = { passed: '符合条件', failed: '不符合条件' } as const
