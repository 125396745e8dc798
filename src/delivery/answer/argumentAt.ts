import { Kind, parse, visit, type ASTNode, type GraphQLError } from 'graphql'

/**
 * The argument that an error of graphql's own checks is about: `filter.formationDate.from`. Undefined
 * when it is about none.
 */
export const argumentAt = ({ nodes, source, message }: GraphQLError): string | undefined => {
  const [about] = nodes ?? []
  if (!about || !source) return undefined
  const trail = trailTo(about, parse(source.body))
  return trail.length > 0 ? [...trail, ...furtherIn(message)].join('.') : undefined
}

/** The names of arguments and of fields in them, down to the value or to where the variable is used. */
const trailTo = (about: ASTNode, document: ASTNode): readonly string[] => {
  const open: string[] = []
  let found: readonly string[] = []
  const isIt = (node: ASTNode): boolean =>
    about.kind === Kind.VARIABLE_DEFINITION
      ? node.kind === Kind.VARIABLE && node.name.value === about.variable.name.value
      : node.kind === about.kind && node.loc?.start === about.loc?.start
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) open.push(node.name.value)
      if (found.length === 0 && isIt(node)) found = [...open]
    },
    leave: (node) => {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) open.pop()
    },
  })
  return found
}

/** Where in a variable's value: graphql says `at "filter.formationDate.from"`, the variable first. */
const furtherIn = (message: string): readonly string[] =>
  /^Variable "\$\w+" got invalid value .* at "\w+\.([\w.[\]]+)"/s.exec(message)?.[1]?.split('.') ??
  []
