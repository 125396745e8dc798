/* Stored; do not change once published. */

export const RELEASE_KINDS = {
  communique: '统计公报',
  regular: '月度、季度数据',
  yearbook: '统计年鉴',
  census: '普查、调查公报',
  analysis: '统计分析',
} as const

/** 统计数据 are published early, settled later, and sometimes revised. */
export const DATA_STATES = { preliminary: '初步数', final: '最终数', revised: '修订数' } as const
