import { gzipSync } from 'node:zlib'
import { attack, type Attack } from './Attack.ts'
import { asks, posts, questions, times } from './raw.ts'

const TITLES = '{ nodes { title } }'

const SEARCH = 'query($q: String!) { search(query: $q) { totalCount } }'
const ITEM = 'query($n: String!) { item(indexNumber: $n) { title } }'
const FILTERED = 'query($f: ItemFilter) { items(filter: $f) { nodes { title } } }'

/** Values that break what reads them carelessly. */
export const VALUES: readonly Attack[] = [
  attack(
    'a batch',
    posts(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])),
    400,
    'BAD_REQUEST',
  ),
  attack(
    'variables nested forty thousand times',
    posts(
      `{"query":"{ __typename }","variables":{"a":${times(40_000, '[')}${times(40_000, ']')}}}`,
    ),
    400,
    'BAD_REQUEST',
  ),
  attack(
    'variables of ninety thousand characters',
    questions(SEARCH, { q: 'x'.repeat(90_000) }),
    200,
    'BAD_INPUT',
  ),
  attack(
    'ten thousand values in a filter',
    questions(FILTERED, { f: { domain: Array.from({ length: 10_000 }, () => 'x') } }),
    200,
    'BAD_INPUT',
  ),
  attack(
    'a variable of another kind, repeated to us in full',
    questions(`query($n: Int!) { changes(after: $n) { next } }`, { n: 'x'.repeat(90_000) }),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a position beyond all numbers',
    questions('{ changes(after: 99999999999999999999) { next } }'),
    400,
    'INVALID_QUERY',
  ),
  attack('brackets without end', questions(SEARCH, { q: '庆〔2018〕('.repeat(24) }), 200),
  attack(
    'quotation marks without end',
    questions(SEARCH, { q: '"“《'.repeat(60) }),
    200,
    'BAD_INPUT',
  ),
  attack('digits without end', questions(SEARCH, { q: `${'1'.repeat(199)}!` }), 200),
  attack(
    'an index number without end',
    questions(ITEM, { n: `${'A'.repeat(40_000)}/${'0'.repeat(40_000)}` }),
    200,
  ),
  attack('spaces without end', questions(ITEM, { n: `${' '.repeat(90_000)}x` }), 200),
  attack(
    'a day without end',
    questions(`query($d: Day) { items(publishedFrom: $d) ${TITLES} }`, {
      d: `2018-${'0'.repeat(80_000)}`,
    }),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a day that does not exist',
    questions(`{ items(publishedFrom: "2018-02-30") ${TITLES} }`),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a moment at the end of time',
    questions('{ item(indexNumber: "x", asOf: "9999-12-31T23:59:59+08:00") { title } }'),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a cursor of rubbish',
    questions(`{ items(after: "${'A'.repeat(10_000)}") ${TITLES} }`),
    200,
    'BAD_INPUT',
  ),
  attack(
    'a cursor of a moment that there is not',
    questions(
      `{ items(after: "${Buffer.from('2018-13-45T99:99:99+08:00 00000000-0000-0000-0000-000000000000').toString('base64url')}") ${TITLES} }`,
    ),
    200,
    'BAD_INPUT',
  ),
  attack('SQL', questions(ITEM, { n: `'; drop table published.items; --` }), 200),
  attack('U+0000 in a variable', questions(ITEM, { n: 'a\0b' }), 200, 'BAD_INPUT'),
  attack(
    'U+0000 in a text',
    questions(String.raw`{ item(indexNumber: "a\u0000b") { title } }`),
    200,
    'BAD_INPUT',
  ),
  attack('U+0000 in a search', questions(SEARCH, { q: '机\0井' }), 200, 'BAD_INPUT'),
  attack('U+0000 in a filter', questions(FILTERED, { f: { domain: ['a\0b'] } }), 200, 'BAD_INPUT'),
  attack(
    'half a character',
    posts(
      String.raw`{"query":"query($n: String!) { item(indexNumber: $n) { title } }","variables":{"n":"\ud800"}}`,
    ),
    200,
  ),
  attack(
    'the keys of a prototype',
    posts(
      `{"query":"${FILTERED}","variables":{"__proto__":{"isAdmin":true},"f":{"__proto__":{"x":1}}}}`,
    ),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a constructor',
    posts(
      `{"query":"${FILTERED}","variables":{"f":{"constructor":{"prototype":{"x":1}}}},"__proto__":{"query":1}}`,
    ),
    400,
    'BAD_INPUT',
  ),
  attack(
    'a toString for a field',
    questions('{ toString constructor __proto__ }'),
    400,
    'INVALID_QUERY',
  ),
  attack(
    'bytes that are no UTF-8',
    posts(
      Buffer.concat([
        Buffer.from('{"query":"{ item(indexNumber: \\"'),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from('\\") { title } }"}'),
      ]),
    ),
    400,
    'BAD_REQUEST',
  ),
  attack(
    'an address that is no UTF-8',
    asks('GET /graphql?query=%7B%20__typename%20%7D%C3%28'),
    400,
    'BAD_REQUEST',
  ),
  attack('JSON that is none', posts('{"query":'), 400, 'BAD_REQUEST'),
  attack('a body that is a number', posts('1'), 400, 'BAD_REQUEST'),
  attack('a query that is an object', posts('{"query":{"toString":1}}'), 400, 'BAD_REQUEST'),
  attack(
    'a bomb in gzip',
    posts(gzipSync(Buffer.alloc(10_000_000)), { 'content-encoding': 'gzip' }),
    415,
    'BAD_REQUEST',
  ),
  attack(
    'a form',
    posts('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'BAD_REQUEST',
  ),
  attack(
    'another alphabet',
    posts('{}', { 'content-type': 'application/json; charset=utf-16' }),
    415,
    'BAD_REQUEST',
  ),
]
