import { attack, type Attack } from './Attack.ts'
import { questions, times } from './raw.ts'

const TITLES = '{ nodes { title } }'

/** Queries that ask for more than anybody needs. */
export const QUERIES: readonly Attack[] = [
  attack('a thousand levels', questions(times(1_000, '{ a ') + times(1_000, '}')), 400, 'TOO_DEEP'),
  attack(
    'three thousand fields',
    questions(`{ items { nodes { ${times(3_000, 'title ')} } } }`),
    400,
    'TOO_BROAD',
  ),
  attack(
    'ninety aliases',
    questions(`{ items { nodes { ${times(90, (at) => `a${at}: title `)} } } }`),
    400,
    'TOO_MANY_ALIASES',
  ),
  attack(
    'a list under twenty-one names',
    questions(`{ ${times(21, (at) => `a${at}: items ${TITLES} `)} }`),
    400,
    'TOO_MANY_QUERIES',
  ),
  attack(
    'a thousand directives',
    questions(`{ items ${times(500, '@skip(if: false) ')} ${TITLES} }`),
    400,
    'TOO_MANY_DIRECTIVES',
  ),
  attack('ten thousand words', questions(`{ ${times(10_000, 'a ')} }`), 400, 'TOO_LONG'),
  attack(
    'fragments in a circle',
    questions(
      '{ items { nodes { ...a } } } fragment a on DisclosureItem { ...b } fragment b on DisclosureItem { ...a }',
    ),
    400,
    'INVALID_QUERY',
  ),
  attack(
    'fragments that double forty times',
    questions(
      `{ ...f0 } ${times(40, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} } `)} fragment f40 on Query { __typename }`,
    ),
    400,
    'TOO_BROAD',
  ),
  attack(
    'a huge fragment that nothing spreads',
    questions(`{ __typename } fragment f on DisclosureItem { ${times(3_000, 'title ')} }`),
    400,
    'TOO_BROAD',
  ),
  attack(
    'three hundred operations',
    questions(times(300, (at) => `query q${at} { __typename } `)),
    400,
    'INVALID_QUERY',
  ),
  attack(
    'lists within lists as an argument',
    questions(`{ items(filter: ${times(1_900, '[')}${times(1_900, ']')}) ${TITLES} }`),
    400,
    'TOO_DEEP',
  ),
  attack(
    'the whole history of fifteen hundred items',
    questions(
      `{ ${times(15, (at) => `l${at}: items(first: 100) { nodes { title editions { no kind note } } } `)} }`,
    ),
    400,
    'TOO_COSTLY',
  ),
  attack(
    'the same by a variable',
    questions(
      `query($n: PageSize!) { ${times(15, (at) => `l${at}: items(first: $n) { nodes { title editions { no kind note } } } `)} }`,
      { n: 100 },
    ),
    400,
    'TOO_COSTLY',
  ),
  attack(
    'twenty searches at once',
    questions(`{ ${times(20, (at) => `s${at}: search(query: "机井") { totalCount } `)} }`),
    400,
    'TOO_COSTLY',
  ),
  attack(
    'a page of a billion',
    questions(`query($n: PageSize!) { items(first: $n) ${TITLES} }`, { n: 1e9 }),
    400,
    'PAGE_SIZE',
  ),
  attack('a page of minus one', questions(`{ items(first: -1) ${TITLES} }`), 400, 'PAGE_SIZE'),
  attack(
    'the schema twenty times',
    questions(`{ ${times(20, (at) => `s${at}: __schema { types { name } } `)} }`),
    400,
    'TOO_MANY_QUERIES',
  ),
  attack(
    'the schema in circles',
    questions(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ),
    400,
    'INVALID_QUERY',
  ),
  attack('a mutation', questions('mutation { publish }'), 400, 'INVALID_QUERY'),
  attack('no query at all', questions('#'), 400, 'SYNTAX'),
]
