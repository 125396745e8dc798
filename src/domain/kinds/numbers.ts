import { isAmount, parseAmount, printAmount } from '../amount.ts'
import type { FieldOf } from '../fields/index.ts'
import { unreadable, type Kind } from './kind.ts'

export const money: Kind<FieldOf<'money'>> = {
  check: (value, { unit, decimals }) =>
    isAmount(value, decimals) ? [] : unreadable(`应为金额（${unit}），最多 ${decimals} 位小数`),
  parse: (typed, { decimals }) => parseAmount(typed, decimals),
  print: (value, { unit }) => `${printAmount(value)}${unit}`,
}

/** A number, a bound, a range, below a method's limit (`0.004L`), or the words for nothing found. */
const QUANTITY =
  /^(?:[<>≤≥]?-?\d+(?:\.\d+)?|\d+(?:\.\d+)?L|-?\d+(?:\.\d+)?～-?\d+(?:\.\d+)?|未检出|不得检出|不应检出)$/

export const quantity: Kind<FieldOf<'quantity'>> = {
  check: (value) =>
    typeof value === 'string' && QUANTITY.test(value)
      ? []
      : unreadable('应为数值，如 450、<0.01、6.5～8.5、未检出'),
  parse: (typed) => {
    const plain = typed
      .normalize('NFKC')
      .replace(/[\s,]/g, '')
      .replace('<=', '≤')
      .replace('>=', '≥')
      .replace(/[~—]+|(?<=\d)-(?=\d)/g, '～')
    return QUANTITY.test(plain) ? plain : undefined
  },
  print: (value, { unit }) => (unit && /\d$/.test(value) ? `${value} ${unit}` : value),
}

export const count: Kind<FieldOf<'count'>> = {
  check: (value) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? [] : unreadable('应为不小于零的整数'),
  parse: (typed) => {
    const plain = typed.normalize('NFKC').replace(/[\s,]/g, '')
    return /^\d+$/.test(plain) ? Number(plain) : undefined
  },
  print: (value, { unit }) => `${value}${unit ?? ''}`,
}

export const flag: Kind<FieldOf<'flag'>> = {
  check: (value) => (typeof value === 'boolean' ? [] : unreadable('应为是或否')),
  parse: (typed) => FLAGS.get(typed.normalize('NFKC').trim().toLowerCase()),
  print: (value) => (value ? '是' : '否'),
}

const FLAGS = new Map([
  ...['是', '达标', '合格', '√', 'true', '1'].map((word) => [word, true] as const),
  ...['否', '不达标', '不合格', '×', 'false', '0'].map((word) => [word, false] as const),
])
