import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Reading } from '../read/reading.ts'
import type { Statement } from '../read/statement.ts'
import { compile, type Compiled } from './compile.ts'

/** A valid operation, and the values given for its variables. */
export interface AskedOperation {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables?: Readonly<Record<string, unknown>>
}

/** What became of an operation: one form for each way in which its directives can be decided. */
interface Known {
  fragments: Record<string, FragmentDefinitionNode>
  deciding: readonly string[]
  forms: LRUCache<string, Form>
}

interface Form {
  /** Absent when only graphql-js can answer it. */
  compiled: Compiled | undefined
}

/**
 * Compiles each operation once and makes its statement for the values given. Undefined when only
 * graphql-js can answer it, or tell what is wrong with the values.
 * @throws GraphQLError when an argument cannot be
 */
export const compiler = (
  schema: GraphQLSchema,
  reading: Pick<Reading, 'catalogue' | 'publicUrl'>,
): ((asked: AskedOperation) => Promise<Statement | undefined>) => {
  const all = new WeakMap<OperationDefinitionNode, Known>()

  const knownOf = ({ document, operation }: AskedOperation): Known => {
    const known = all.get(operation) ?? {
      fragments: fragmentsOf(document),
      deciding: variablesOfDirectives(document),
      forms: new LRUCache<string, Form>({ max: MOST_FORMS }),
    }
    all.set(operation, known)
    return known
  }

  return async (asked) => {
    const { operation, variables = {} } = asked
    const defined = operation.variableDefinitions ?? []
    const { coerced } = getVariableValues(schema, defined, variables, { maxErrors: 1 })
    if (!coerced) return undefined
    const { fragments, deciding, forms } = knownOf(asked)
    const decided = JSON.stringify(deciding.map((name) => coerced[name]))
    const form = forms.get(decided) ?? {
      compiled: compile({
        asked: { schema, fragments, variableValues: coerced },
        operation,
        publicUrl: reading.publicUrl,
      }),
    }
    forms.set(decided, form)
    return form.compiled?.(coerced, reading)
  }
}

/** Of one operation; each directive with a variable of its own doubles what there can be. */
const MOST_FORMS = 32

const fragmentsOf = ({ definitions }: DocumentNode): Known['fragments'] =>
  Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )

/** The variables that decide what is shown at all. */
const variablesOfDirectives = (document: DocumentNode): string[] => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
