/* Stored; do not change once published. */

export const INSPECTION_KINDS = {
  arrangement: '督查部署',
  progress: '督查进展',
  circular: '督查通报',
  rectification: '整改情况',
} as const

export const PROGRESS = { notBegun: '未整改', underWay: '正在整改', finished: '已完成' } as const
