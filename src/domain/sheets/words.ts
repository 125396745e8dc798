/** A text as headings are compared: without spaces, in half-width, without the mark of what is required. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[*＊]+$/, '')

/** The units of money that tables are kept in, as powers of ten of one 元. */
export const MONEY_UNITS = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 } as const
export type MoneyUnit = keyof typeof MONEY_UNITS

/** The unit that a heading says in brackets, or a line above the table: 金额（万元）, 单位：元. */
export const moneyUnitIn = (text: string): MoneyUnit | undefined => {
  const plain = plainWords(text)
  const said =
    /单位[:：]?(?:人民币)?([百千万亿]*元)/.exec(plain) ?? /[(（]([百千万亿]*元)[)）]/.exec(plain)
  const unit = said?.[1]
  return unit !== undefined && Object.hasOwn(MONEY_UNITS, unit) ? (unit as MoneyUnit) : undefined
}

/** Without what is said in brackets at the end. */
export const withoutBrackets = (plain: string): string => plain.replace(/[(（][^()（）]*[)）]$/, '')
