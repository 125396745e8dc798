/** The address of the code that leads to a page, as a drawing or as a picture of dots. */
export const codeAddress = (page: string, format: CodeFormat): string => `/qr${page}.${format}`

/** The forms in which codes are had: for print, and for where drawings cannot be put. */
export type CodeFormat = 'svg' | 'png'

/** What the code is, for whoever cannot see it. */
export const codeWords = (name: string): string => `二维码：扫描后打开“${name}”`
