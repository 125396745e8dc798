interface Line {
  /** The line of the register. */
  doc: Record<string, unknown>
  defaultURL: string
}

/** Where a line of the register leads: to the item in its own domain. */
export const itemAddress = ({ doc, defaultURL }: Line): string =>
  typeof doc.domain === 'string'
    ? defaultURL.replace('/collections/entries/', `/collections/${doc.domain}/`)
    : defaultURL
