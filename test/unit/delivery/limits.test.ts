import { describe, expect, test } from '@jest/globals'
import { parse, Source, getIntrospectionQuery, type GraphQLObjectType } from 'graphql'
import { documentReader } from '../../../src/delivery/answer/documents.ts'
import { publicError } from '../../../src/delivery/answer/publicError.ts'
import { costOf, DEAR } from '../../../src/delivery/limits/cost.ts'
import { LIMITS } from '../../../src/delivery/limits/limits.ts'
import { measure } from '../../../src/delivery/limits/measure.ts'
import { publicSchema } from '../../../src/delivery/schema/publicSchema.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const schema = publicSchema([wellSurvey])
const read = documentReader({ schema, isIntrospectable: true })

/** The codes of everything wrong with a query; none when it may be asked. */
const codesOf = (query: string): unknown[] => {
  const document = read(query)
  if ('kind' in document) return []
  return document.map((error) => publicError(error, () => {}).extensions?.code)
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')

const measured = (query: string) => {
  const { definitions } = parse(new Source(query))
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  )
  const operation = definitions.find((each) => each.kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation')
  return measure(operation, (name) => fragments.get(name))
}

describe('a query', () => {
  test('may ask what a site needs, and the whole schema', () => {
    expect(
      codesOf(`{ items(first: 100) { nodes { title unit { name }
        ... on WellSurvey { strata { thickness { value } } } } pageInfo { endCursor } } }`),
    ).toEqual([])
    expect(codesOf(getIntrospectionQuery())).toEqual([])
  })

  test('may not be too deep', () => {
    const deep = `${'{ nodes '.repeat(LIMITS.depth)} { title }${' }'.repeat(LIMITS.depth)}`
    expect(codesOf(`{ items ${deep} }`)).toContain('TOO_DEEP')
  })

  test('may not select too many fields, together or in all', () => {
    const wide = times(LIMITS.breadth + 1, (at) => `a${at}: title`)
    expect(codesOf(`{ items { nodes { ${wide} } } }`)).toContain('TOO_BROAD')
    expect(
      codesOf(`{ ${times(LIMITS.rootFields, (at) => `q${at}: items { nodes { ...f } }`)} }
        fragment f on DisclosureItem { ${times(30, (at) => `a${at}: title`)} }`),
    ).toContain('TOO_BROAD')
  })

  test('may not use too many aliases or ask too many things at once', () => {
    const many = times(LIMITS.aliases + 1, (at) => `a${at}: __typename`)
    expect(codesOf(`{ ${many} }`)).toEqual(
      expect.arrayContaining(['TOO_MANY_ALIASES', 'TOO_MANY_QUERIES']),
    )
  })

  test('may not hide what is too much in a fragment that is spread nowhere', () => {
    const unused = `fragment unused on DisclosureItem { ${times(300, () => 'title')} }`
    expect(codesOf(`{ __typename } ${unused}`)).toEqual(['TOO_BROAD'])
  })

  test('may not carry too many directives, wherever they stand', () => {
    const many = times(LIMITS.directives + 1, () => '... @include(if: true) { title }')
    expect(codesOf(`{ items { nodes { ${many} } } }`)).toEqual(['TOO_MANY_DIRECTIVES'])
  })

  test('may not be too long', () => {
    expect(codesOf(`{ ${'__typename '.repeat(LIMITS.tokens)} }`)).toEqual(['TOO_LONG'])
  })

  test('may not ask the schema about itself without end', () => {
    const fields = (depth: number): string =>
      depth === 0 ? 'name' : `fields { type { ${fields(depth - 1)} } }`
    expect(codesOf(`{ __schema { types { ${fields(5)} } } }`)).toEqual(['INVALID_QUERY'])
    const often = times(LIMITS.introspections + 1, (at) => `s${at}: __schema { types { name } }`)
    expect(codesOf(`{ ${often} }`)).toEqual(['TOO_MANY_QUERIES'])
    const wide = times(LIMITS.aliases + 1, (at) => `n${at}: name`)
    expect(codesOf(`{ __schema { types { ${wide} } } }`)).toEqual(['TOO_MANY_ALIASES'])
  })

  test('may not ask the schema about itself where that is closed', () => {
    const closed = documentReader({ schema, isIntrospectable: false })
    expect(closed(getIntrospectionQuery())).not.toHaveProperty('kind')
    expect(closed('{ items { __typename nodes { __typename } } }')).toHaveProperty('kind')
  })

  test('may ask for pages of one to a hundred', () => {
    for (const first of [0, -1, LIMITS.pageSize + 1, '"10"', 1.5]) {
      expect(codesOf(`{ items(first: ${first}) { nodes { title } } }`)).toEqual(['PAGE_SIZE'])
    }
  })

  test('is told what is wrong with it, by codes', () => {
    expect(codesOf('{')).toEqual(['SYNTAX'])
    expect(codesOf('{ drafts { title } }')).toEqual(['INVALID_QUERY'])
    expect(codesOf('{ items(publishedFrom: "昨天") { nodes { title } } }')).toEqual(['BAD_INPUT'])
  })
})

describe('the measure of a query', () => {
  test('counts a fragment wherever it is spread, and measures it once', () => {
    const doubling = times(40, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)
    const asked = measured(`{ ...f0 } ${doubling} fragment f40 on Query { __typename }`)
    expect(asked).toMatchObject({ fields: 2 ** 40, roots: 2 ** 40, depth: 1 })
  })

  test('ends with fragments that spread themselves', () => {
    expect(
      measured('{ ...a } fragment a on Query { __typename ...b } fragment b on Query { ...a }'),
    ).toMatchObject({ fields: 1 })
  })
})

describe('the cost of a query', () => {
  const costOfQuery = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query)
    const operation = document.definitions.find((each) => each.kind === 'OperationDefinition')
    const fragments = Object.fromEntries(
      document.definitions.flatMap((each) =>
        each.kind === 'FragmentDefinition' ? [[each.name.value, each]] : [],
      ),
    )
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation')
    return costOf(operation, { schema, fragments, variableValues: variables })
  }

  test('grows with the size of the page, written or given, and with what is asked of each item', () => {
    const titles = costOfQuery('{ items(first: 10) { nodes { title indexNumber } } }')
    expect(costOfQuery('{ items(first: 100) { nodes { title indexNumber } } }')).toBeGreaterThan(
      5 * titles,
    )
    const given = 'query($n: PageSize!) { items(first: $n) { nodes { title indexNumber } } }'
    expect(costOfQuery(given, { n: 10 })).toBe(titles)
    const nested = '{ items(first: 10) { nodes { title indexNumber editions { no note } } } }'
    expect(costOfQuery(nested)).toBeGreaterThan(5 * titles)
  })

  test('is the same through fragments, and grows with every alias of a query', () => {
    const plain = costOfQuery('{ items { nodes { title } } }')
    const spread = '{ items { nodes { ...f ...f } } } fragment f on DisclosureItem { title }'
    expect(costOfQuery(spread)).toBe(plain)
    expect(costOfQuery('{ a: items { nodes { title } } b: items { nodes { title } } }')).toBe(
      2 * plain,
    )
  })

  test('does not count what is left out', () => {
    const query = `query($all: Boolean!) { items { nodes { title editions @include(if: $all) { no } } } }`
    expect(costOfQuery(query, { all: false })).toBe(costOfQuery('{ items { nodes { title } } }'))
    expect(costOfQuery(query, { all: true })).toBeGreaterThan(costOfQuery(query, { all: false }))
  })

  test('allows what a site asks for, and not ten pages of whole histories', () => {
    const page = '{ nodes { title publishedOn unit { name } column { path } } }'
    const home = `{ columns { code name depth } ${times(8, (at) => `l${at}: items(first: 10) ${page}`)} }`
    const whole = '{ nodes { title editions { no kind note } referredToBy { title indexNumber } } }'
    expect(costOfQuery(home)).toBeLessThan(LIMITS.cost / 4)
    expect(
      costOfQuery(`{ ${times(10, (at) => `l${at}: items(first: 100) ${whole}`)} }`),
    ).toBeGreaterThan(LIMITS.cost)
  })

  test('knows as dear only fields that there are', () => {
    for (const name of Object.keys(DEAR)) {
      const [type = '', field = ''] = name.split('.')
      expect((schema.getType(type) as GraphQLObjectType).getFields()).toHaveProperty(field)
    }
  })
})
