/** How the office files its documents. Stored; do not change once published. */
export const DOCUMENT_KINDS = {
  normative: '规范性文件',
  other: '其他文件',
  letter: '函',
  telegram: '电',
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
