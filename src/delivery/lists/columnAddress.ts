/** The address of a column's page. Codes are paths. */
export const columnAddress = (code: string): string =>
  `/columns/${code.split('/').map(encodeURIComponent).join('/')}`

/** The address of a unit's page. */
export const unitAddress = (code: string): string => `/units/${encodeURIComponent(code)}`
