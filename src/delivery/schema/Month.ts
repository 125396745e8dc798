import { GraphQLScalarType, Kind } from 'graphql'
import { coded } from '../answer/coded.ts'

const read = (value: unknown): string => {
  if (typeof value === 'string' && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value)) return value
  throw coded('BAD_INPUT', `不是月份：${String(value)}，应如 2018-05`)
}

export const Month = new GraphQLScalarType<string, string>({
  name: 'Month',
  description: '月份（北京时间），如 2018-05。',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
})
