/** The address of an item's page, or of one of its earlier editions. */
export const addressOf = (indexNumber: string, edition?: number): string => {
  const path = `/items/${indexNumber.split('/').map(encodeURIComponent).join('/')}`
  return edition === undefined ? path : `${path}?edition=${edition}`
}

/** The address of a column's page. Codes are paths. */
export const columnAddress = (code: string): string =>
  `/columns/${code.split('/').map(encodeURIComponent).join('/')}`

/** The address of a unit's page. */
export const unitAddress = (code: string): string => `/units/${encodeURIComponent(code)}`
