import { coded } from '../answer/coded.ts'
import { costOf } from './cost.ts'
import { LIMITS } from './limits.ts'

/** @throws GraphQLError TOO_COSTLY when an operation with these variables would cost too much */
export const refuseCostly = (...asked: Parameters<typeof costOf>): void => {
  const cost = costOf(...asked)
  if (cost <= LIMITS.cost) return
  throw coded(
    'TOO_COSTLY',
    `一次查询的数据最多 ${LIMITS.cost}，现为 ${cost}；请减少每页条数或者所选的字段`,
  )
}
