/** How the office files its documents. Stored; do not change once published. */
export const DOCUMENT_KINDS = {
  normative: '规范性文件',
  other: '其他文件',
  letter: '函',
  telegram: '电',
} as const

/** 三同步: whether the document is interpreted when it comes out. */
export const INTERPRETATION_PLANS = {
  planned: '已同步制定解读方案',
  notNeeded: '不需要解读',
  earlier: '存量文件，不再补作方案',
} as const

/** The columns of the catalogue that take documents: the city's own first, then those it republishes. */
export const DOCUMENT_COLUMNS = [
  'policy/government-documents',
  'policy/office-documents',
  'policy/department-documents',
  'policy/county-documents',
  'policy/normative-documents',
  'policy/state-council-documents',
  'policy/provincial-documents',
] as const
