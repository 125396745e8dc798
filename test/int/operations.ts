import fc from 'fast-check'
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

/** An operation with values for its variables, valid in most cases. */
export interface AskedOperation {
  query: string
  variables: Record<string, unknown>
}

/** What there is to ask for, by the name of the argument or of the scalar. */
export type Pools = Readonly<Record<string, readonly unknown[]>>

/**
 * Operations that a site might ask: aliases, fragments of both kinds, directives, arguments in the
 * text and in variables, defaults, and arguments that cannot be.
 */
export const operations = (schema: GraphQLSchema, pools: Pools): fc.Arbitrary<AskedOperation> =>
  fc.gen().map((draw) => new Writer(schema, pools, draw).operation())

type Draw = fc.GeneratorValue

class Writer {
  readonly #variables: Record<string, unknown> = {}
  readonly #declared: string[] = []
  readonly #fragments: string[] = []
  /** Selections that may still be made; then only what has no parts is selected. */
  #left = 24
  readonly #schema: GraphQLSchema
  readonly #pools: Pools
  readonly #draw: Draw

  constructor(schema: GraphQLSchema, pools: Pools, draw: Draw) {
    this.#schema = schema
    this.#pools = pools
    this.#draw = draw
  }

  operation(): AskedOperation {
    const fields = Object.values(this.#schema.getQueryType()?.getFields() ?? {})
    const roots = Array.from({ length: this.#upTo(1, 3) }, (_, at) => {
      const field = this.#oneOf(fields)
      return `r${at}: ${this.#field(field, 0)}`
    })
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : ''
    return {
      query: [`query Asked${declared} { ${roots.join(' ')} }`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    }
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap((arg) => this.#argument(arg) ?? [])
    const type = getNamedType(field.type)
    return [
      field.name,
      given.length > 0 ? `(${given.join(', ')})` : '',
      this.#directive(),
      isCompositeType(type) ? ` ${this.#selection(type, depth + 1)}` : '',
    ].join('')
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const length = this.#left > 0 ? this.#upTo(1, depth > 4 ? 2 : 4) : 1
    const selected = Array.from({ length }, () => this.#selected(type, depth))
    return `{ ${selected.join(' ')} }`
  }

  #selected(type: GraphQLCompositeType, depth: number): string {
    const way = this.#left-- > 0 ? this.#upTo(0, 11) : 11
    if (way === 0 || isUnionType(type)) return '__typename'
    if (way === 1) return `...${this.#directive()} ${this.#selection(type, depth)}`
    if (way <= 3)
      return `... on ${this.#narrower(type)}`.concat(
        this.#directive(),
        ' ',
        this.#selection(this.#last, depth),
      )
    if (way === 4) return this.#spread(type, depth)
    const fields = Object.values(type.getFields())
    const shallow = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    const isLast = (depth > 5 || this.#left <= 0) && shallow.length > 0
    const field = this.#oneOf(isLast ? shallow : fields)
    const alias = this.#upTo(0, 4) === 0 ? `as_${field.name}: ` : ''
    return `${alias}${this.#field(field, depth)}`
  }

  #last!: GraphQLCompositeType

  /** A type that an object of this type may be seen as. */
  #narrower(type: GraphQLCompositeType): string {
    const others = isObjectType(type)
      ? [type, ...type.getInterfaces()]
      : [type, ...this.#schema.getPossibleTypes(type as never)]
    this.#last = this.#oneOf(others)
    return this.#last.name
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const on = this.#narrower(type)
    const name = `F${this.#fragments.length}`
    this.#fragments.push('')
    const at = this.#fragments.length - 1
    this.#fragments[at] = `fragment ${name} on ${on} ${this.#selection(this.#last, depth)}`
    const again = this.#upTo(0, 2) === 0 ? ` ...${name}` : ''
    return `...${name}${this.#directive()}${again}`
  }

  #directive(): string {
    if (this.#upTo(0, 7) > 0) return ''
    const name = this.#oneOf(['include', 'skip'])
    const value = this.#oneOf([true, false])
    const given = this.#oneOf([true, false]) ? String(value) : this.#variable('Boolean!', value)
    return ` @${name}(if: ${given})`
  }

  #argument({ name, type, defaultValue }: GraphQLArgument): string | undefined {
    const isDemanded = isNonNullType(type) && defaultValue === undefined
    if (!isDemanded && this.#upTo(0, 2) > 0) return undefined
    const value = this.#value(type, name)
    if (this.#oneOf([true, false])) return `${name}: ${literal(value)}`
    const isLeftOut = !isNonNullType(type) && this.#upTo(0, 5) === 0
    return `${name}: ${this.#variable(String(type), isLeftOut ? undefined : value)}`
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#declared.length}`
    this.#declared.push(`$${name}: ${type}`)
    if (value !== undefined) this.#variables[name] = external(value)
    return `$${name}`
  }

  #value(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, name)
    if (isListType(type)) {
      const { ofType } = type
      return Array.from({ length: this.#upTo(0, 2) }, () => this.#value(ofType, name))
    }
    if (isEnumType(type)) return new EnumName(this.#oneOf(type.getValues()).name)
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#upTo(0, 9) === 0)
      return Object.fromEntries(
        fields.map((each) => [each.name, this.#value(each.type, each.name)]),
      )
    }
    const pool = this.#pools[name] ?? this.#pools[type.name]
    if (!pool) throw new Error(`nothing to ask ${name}: ${type.name} for`)
    return this.#oneOf(pool)
  }

  #upTo(least: number, most: number): number {
    return this.#draw(fc.integer, { min: least, max: most })
  }

  #oneOf<Each>(list: readonly Each[]): Each {
    return list[this.#upTo(0, list.length - 1)] as Each
  }
}

class EnumName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** As it stands in the text of a query. */
const literal = (value: unknown): string => {
  if (value instanceof EnumName) return value.name
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}

/** As it stands in the JSON of the variables. */
const external = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (each instanceof EnumName ? each.name : each)),
  )
