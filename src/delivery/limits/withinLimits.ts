import type { DefinitionNode, ValidationRule } from 'graphql'
import { coded } from '../answer/coded.ts'
import type { Code } from '../answer/codes.ts'
import { LIMITS } from './limits.ts'
import { measure, type Fragments, type Measure } from './measure.ts'

/**
 * A rule of validation: nothing in a query asks more than one request may, not even a fragment that
 * is spread nowhere. It goes before graphql's own rules, whose work grows with the square of that.
 */
export const withinLimits: ValidationRule = (context) => ({
  Document: ({ definitions }) => {
    const asked = definitions.map((each) => measureOf(each, (name) => context.getFragment(name)))
    for (const [what, code, words] of LIMITED) {
      const most = Math.max(...asked.map((each) => each[what] ?? 0))
      if (most <= MOST[what]) continue
      context.reportError(coded(code, `${words}最多 ${MOST[what]}，现为 ${most}`))
    }
    return false
  },
})

/** A fragment is below no root, and how deep it lies is seen where it is spread. */
const measureOf = (definition: DefinitionNode, fragments: Fragments): Partial<Measure> => {
  if (definition.kind === 'OperationDefinition') return measure(definition, fragments)
  if (definition.kind !== 'FragmentDefinition') return {}
  return { ...measure(definition, fragments), depth: 0, roots: 0 }
}

const MOST: Readonly<Record<keyof Measure, number>> = { ...LIMITS, roots: LIMITS.rootFields }

const LIMITED: readonly (readonly [keyof Measure, Code, string])[] = [
  ['depth', 'TOO_DEEP', '查询的层数'],
  ['breadth', 'TOO_BROAD', '一处所选的字段'],
  ['fields', 'TOO_BROAD', '查询的全部字段'],
  ['aliases', 'TOO_MANY_ALIASES', '查询的别名'],
  ['directives', 'TOO_MANY_DIRECTIVES', '查询的指令'],
  ['introspections', 'TOO_MANY_QUERIES', '一次查询接口自身的次数'],
  ['roots', 'TOO_MANY_QUERIES', '一次查询的项目'],
]
