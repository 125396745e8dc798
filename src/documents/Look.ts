/** How words look, as far as it tells headings from running text. */
export interface Look {
  bold: boolean
  align: Align
  /** In points, where the source says so. */
  size?: number
}

/** Justified and left-aligned is how every site sets running text, so neither is worth a word. */
export type Align = '' | 'center' | 'right'

export const PLAIN: Look = { bold: false, align: '' }
