import { describe, expect, test } from '@jest/globals'
import { parse, Source, getIntrospectionQuery } from 'graphql'
import { documentReader } from '../../../src/delivery/answer/documents.ts'
import { publicError } from '../../../src/delivery/answer/publicError.ts'
import { LIMITS } from '../../../src/delivery/limits/limits.ts'
import { measure } from '../../../src/delivery/limits/measure.ts'
import { publicSchema } from '../../../src/delivery/schema/publicSchema.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const read = documentReader(publicSchema([wellSurvey]))

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

  test('may not be too long', () => {
    expect(codesOf(`{ ${'__typename '.repeat(LIMITS.tokens)} }`)).toEqual(['TOO_LONG'])
  })

  test('may not ask the schema about itself without end', () => {
    const fields = (depth: number): string =>
      depth === 0 ? 'name' : `fields { type { ${fields(depth - 1)} } }`
    expect(codesOf(`{ __schema { types { ${fields(5)} } } }`)).toEqual(['INVALID_QUERY'])
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
