import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isDay, type Day as DayText } from '../../domain/time/day.ts'

/**
 * What the reader wrote cannot be; the code is that of the public house. What stands in the query's
 * text says where: graphql adds the place of a variable's value alone.
 */
const badInput = (message: string, nodes?: ValueNode) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_INPUT' } })

const readDay = (value: unknown, node?: ValueNode): DayText => {
  if (typeof value === 'string' && isDay(value)) return value
  throw badInput(`不是日期：${String(value)}，应如 2018-05-08`, node)
}

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: '日期（北京时间），如 2018-05-08。',
  serialize: (value) => String(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(textOf(node), node),
})

/** With its zone, so that it is one moment; up to microseconds, as they are given out. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

const readMoment = (value: unknown, node?: ValueNode): string => {
  const [text, day] = (typeof value === 'string' && MOMENT.exec(value)) || []
  if (text !== undefined && isDay(day)) return text
  throw badInput(`不是时刻：${String(value)}，应如 2018-05-08T09:30:00+08:00`, node)
}

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: '时刻，ISO 8601，带时区，如 2018-05-08T09:30:00.123456+08:00。',
  serialize: (value) => String(value),
  parseValue: (value) => readMoment(value),
  parseLiteral: (node) => readMoment(textOf(node), node),
})

const readAmount = (value: unknown, node?: ValueNode): string => {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text === 'string' && /^-?\d{1,24}(\.\d{1,10})?$/.test(text)) return text
  throw badInput(`不是数额：${String(value)}，应如 "1234.50"`, node)
}

export const Amount = new GraphQLScalarType<string, string>({
  name: 'Amount',
  description: '精确的十进制数额，以文本书写，如 "1234.50"；不是浮点数。',
  serialize: (value) => String(value),
  parseValue: (value) => readAmount(value),
  parseLiteral: (node) => readAmount(textOf(node), node),
})

export const WholeNumber = new GraphQLScalarType<number, number>({
  name: 'WholeNumber',
  description: '不小于零的整数，可大于 32 位，至 2⁵³−1。',
  serialize: (value) => Number(value),
  parseValue: () => {
    throw badInput('这类整数只用于输出')
  },
})

const textOf = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
    ? node.value
    : undefined
