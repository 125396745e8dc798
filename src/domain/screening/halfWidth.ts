/**
 * The text with full-width letters, digits and signs made half-width, one unit for one, so that what
 * is found in it stands at the same place in the text itself.
 */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (one) =>
    one === '\u3000' ? ' ' : String.fromCharCode(one.charCodeAt(0) - 0xfee0),
  )
