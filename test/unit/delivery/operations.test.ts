import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { brokenOperations } from '../../../src/delivery/trusted/brokenOperations.ts'
import { hashOf } from '../../../src/delivery/trusted/TrustedDocument.ts'
import { broken, registered } from './registered.ts'

describe('the operations that sites have registered', () => {
  test('are answered as agreed: `npm run schema:check`', () => {
    expect(registered().length).toBeGreaterThan(0)
    expect(broken()).toEqual([])
  })
})

const AGREED = `
  type Query { items(column: String, unit: String): [Item!]! sites: [Unit!]! }
  type Item { title: String! summary: String unit: Unit! }
  type Unit { name: String! shortName: String creditCode: String }`

const TEXT = `query List($column: String) {
  items(column: $column) { title unit { shortName } }
}`

/** What a site that asks for this would find broken, were this changed in the schema. */
const brokenBy = (was: string, now: string, text = TEXT) =>
  brokenOperations(
    [{ site: 'huanxian', name: 'list', text, hash: hashOf(text) }],
    buildSchema(AGREED.replace(was, now)),
    buildSchema(AGREED),
  )

describe('a change of the schema', () => {
  test('that takes a field away names the site, the operation and the field', () => {
    expect(brokenBy('shortName: String', '')).toEqual([
      {
        site: 'huanxian',
        operation: 'list',
        at: '2:41',
        why: 'Cannot query field "shortName" on type "Unit".',
      },
    ])
  })

  test('that lets a field be null which never was, or shows something else, is found', () => {
    expect(brokenBy('unit: Unit!', 'unit: Unit')).toMatchObject([
      { at: 'Item.unit', why: 'was Unit!, is Unit' },
    ])
    expect(brokenBy('shortName: String', 'shortName: [String]')).toMatchObject([
      { at: 'Unit.shortName' },
    ])
    expect(
      brokenBy('items(column: String, unit: String): [Item!]!', 'items(column: String): [Item]!'),
    ).toMatchObject([{ at: 'Query.items' }])
  })

  test('that demands what was not demanded, or no longer takes what is given, is found', () => {
    expect(brokenBy(', unit: String', ', unit: String!')).toMatchObject([
      { why: expect.stringContaining('"unit"') as unknown },
    ])
    expect(brokenBy('column: String, ', '')).toMatchObject([
      { why: expect.stringContaining('"column"') as unknown },
    ])
  })

  test('passes when it breaks nobody: what nobody reads, what is new, what is never null any more', () => {
    expect(brokenBy('creditCode: String', 'homepage: String')).toEqual([])
    expect(brokenBy('shortName: String', 'shortName: String!')).toEqual([])
  })

  test('cannot be checked for a file that is not one named query', () => {
    for (const text of ['{ sites { name } }', `${TEXT} query Other { sites { name } }`, '{']) {
      expect(brokenBy('', '', text)).toHaveLength(1)
    }
  })
})
