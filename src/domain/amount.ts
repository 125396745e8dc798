/**
 * An exact decimal, as money and measurements are kept: a string in canonical spelling with the
 * decimals of its field (`1234.50`, `-0.05`, `12`). Never a floating-point number.
 */
export type Amount = string

/**
 * The amount that a person typed: thousands separators, full-width digits, 负 or accounting brackets
 * for a negative. Undefined when it is no number or would lose a decimal; nothing is rounded away.
 */
export const parseAmount = (text: string, decimals: number): Amount | undefined => {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[负−–]\s*/, '-')
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1]
  const [, sign = '', whole = '', fraction = ''] = TYPED.exec(bracketed ?? plain) ?? []
  if ((bracketed && sign) || whole + fraction === '' || whole.length > LONGEST) return undefined
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > decimals) return undefined
  const scaled = BigInt(whole.replaceAll(',', '') + kept.padEnd(decimals, '0'))
  return fromScaled(bracketed || sign === '-' ? -scaled : scaled, decimals)
}

/**
 * The amount in a spreadsheet's number cell. Fifteen significant digits are what the sheet itself
 * shows, so the noise of its binary arithmetic (0.30000000000000004) goes.
 */
export const amountOfNumber = (value: number, decimals: number): Amount | undefined =>
  Number.isFinite(value) ? parseAmount(FIFTEEN_DIGITS.format(value), decimals) : undefined

/**
 * An amount that was written in a unit of so many powers of ten, in the unit of its field. Undefined
 * where `parseAmount` would be, or when the field has too few decimals for it.
 */
export const parseScaledAmount = (
  text: string,
  power: number,
  decimals: number,
): Amount | undefined => {
  const typed = parseAmount(text, FINEST)
  if (typed === undefined) return undefined
  const scaled = toScaled(typed, FINEST) * 10n ** BigInt(Math.max(power, 0))
  const over = FINEST + Math.max(-power, 0)
  return parseAmount(fromScaled(scaled, over), decimals)
}

/** Decimals of the finest amount that anybody writes down. */
const FINEST = 12

/** Whether the value is an amount in canonical spelling, with exactly so many decimals if given. */
export const isAmount = (value: unknown, decimals?: number): value is Amount =>
  typeof value === 'string' && parseAmount(value, decimals ?? decimalsOf(value)) === value

/** The exact sum, with as many decimals as the part that has most. */
export const addAmounts = (amounts: readonly Amount[]): Amount => {
  const decimals = amounts.reduce((most, amount) => Math.max(most, decimalsOf(amount)), 0)
  return fromScaled(
    amounts.reduce((sum, amount) => sum + toScaled(amount, decimals), 0n),
    decimals,
  )
}

/** Whether both are the same number, whatever their decimals. */
export const sameAmount = (a: Amount, b: Amount): boolean => compareAmounts(a, b) === 0

/** Negative, zero or positive as `a` is less than, equal to or more than `b`, for sorting too. */
export const compareAmounts = (a: Amount, b: Amount): number => {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  const difference = toScaled(a, decimals) - toScaled(b, decimals)
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** With thousands separators, as tables print it: 1,234.50. */
export const printAmount = (amount: Amount): string => {
  const [whole = '', fraction] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const TYPED = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/
/** Digits and separators of the longest whole part taken: beyond any budget, short of a nuisance. */
const LONGEST = 24
const FIFTEEN_DIGITS = new Intl.NumberFormat('en-US', {
  maximumSignificantDigits: 15,
  useGrouping: false,
})

const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.length ?? 0

const toScaled = (amount: Amount, decimals: number): bigint =>
  BigInt(amount.replace('.', '') + '0'.repeat(decimals - decimalsOf(amount)))

const fromScaled = (scaled: bigint, decimals: number): Amount => {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`
}
