import { isDay, parseDay, printDay } from '../time/day.ts'
import type { FieldOf } from '../fields/index.ts'
import { unreadable, type Kind } from './kind.ts'

export const day: Kind<FieldOf<'day'>> = {
  check: (value) => (isDay(value) ? [] : unreadable('应为日期，如 2018年5月8日')),
  parse: parseDay,
  print: printDay,
}

export const year: Kind<FieldOf<'year'>> = {
  check: (value) =>
    Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2100
      ? []
      : unreadable('应为年度，如 2018'),
  parse: (typed) => {
    const found = /^(\d{4})\s*年?度?$/.exec(typed.normalize('NFKC').trim())
    return found ? Number(found[1]) : undefined
  },
  print: (value) => `${value}年`,
}

const PERIOD = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/

export const period: Kind<FieldOf<'period'>> = {
  check: (value) =>
    typeof value === 'string' && PERIOD.test(value)
      ? []
      : unreadable('应为年、季度或月份，如 2018、2018-Q1、2018-03'),
  parse: (typed) => {
    const plain = typed.normalize('NFKC').replace(/\s/g, '')
    const quarter = /^(\d{4})年?(?:-?Q|第)?([1-4一二三四])(?:季度)?$/i.exec(plain)
    if (quarter) return `${quarter[1]}-Q${QUARTERS[quarter[2] ?? ''] ?? quarter[2]}`
    const month = /^(\d{4})[年\-/.](\d{1,2})月?$/.exec(plain)
    if (month) return `${month[1]}-${month[2]?.padStart(2, '0')}`
    return /^(\d{4})年?度?$/.exec(plain)?.[1]
  },
  print: (value) => {
    const [, years, quarter, month] = PERIOD.exec(value) ?? []
    if (quarter) return `${years}年${'一二三四'[Number(quarter) - 1]}季度`
    return month ? `${years}年${Number(month)}月` : `${years}年`
  },
}

const QUARTERS: Record<string, string> = { 一: '1', 二: '2', 三: '3', 四: '4' }
