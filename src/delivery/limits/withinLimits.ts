import type { ValidationRule } from 'graphql'
import { coded } from '../answer/coded.ts'
import type { Code } from '../answer/codes.ts'
import { LIMITS } from './limits.ts'
import { measure, type Measure } from './measure.ts'

/** A rule of validation: no operation asks more than one request may. */
export const withinLimits: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    const asked = measure(operation, (name) => context.getFragment(name))
    for (const [what, code, words] of LIMITED) {
      if (asked[what] <= MOST[what]) continue
      context.reportError(coded(code, `${words}最多 ${MOST[what]}，现为 ${asked[what]}`))
    }
  },
})

const MOST: Readonly<Record<keyof Measure, number>> = { ...LIMITS, roots: LIMITS.rootFields }

const LIMITED: readonly (readonly [keyof Measure, Code, string])[] = [
  ['depth', 'TOO_DEEP', '查询的层数'],
  ['breadth', 'TOO_BROAD', '一处所选的字段'],
  ['fields', 'TOO_BROAD', '查询的全部字段'],
  ['aliases', 'TOO_MANY_ALIASES', '查询的别名'],
  ['roots', 'TOO_MANY_QUERIES', '一次查询的项目'],
]
