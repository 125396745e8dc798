import { badInput } from '../answer/coded.ts'
import { LIMITS } from './limits.ts'

/** @throws GraphQLError BAD_INPUT when a list anywhere in a filter has too many values */
export const refuseLongLists = (value: unknown, argument = 'filter'): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) && value.length > LIMITS.choices) {
    throw badInput(argument, `一项条件最多 ${LIMITS.choices} 个值`)
  }
  Object.entries(value).forEach(([key, each]) => refuseLongLists(each, `${argument}.${key}`))
}
