import { describe, expect, test } from '@jest/globals'
import {
  catalogueTree,
  foundLines,
  isWithin,
  openLines,
  type TreeLine,
} from '../../../src/admin/columns/catalogueTree.ts'
import { treeStep } from '../../../src/admin/columns/treeKeys.ts'

const column = (id: string, name: string, code: string, parent: string | null, items = 0) => ({
  ...{ id, name, code, parent, items },
  ...{ updateCycleDays: null, unit: null },
})

const tree = catalogueTree([
  column('guide', '公开指南', 'guide', null, 1),
  column('key', '重点领域', 'key', null),
  column('accounts', '决算', 'key/finance/accounts', 'finance', 3),
  column('finance', '财政信息', 'key/finance', 'key', 2),
  column('budget', '预算', 'key/finance/budget', 'finance', 4),
])
const lineOf = (id: string): TreeLine => {
  const line = tree.find((each) => each.id === id)
  if (!line) throw new Error(`no column ${id}`)
  return line
}
const ids = (lines: readonly TreeLine[]) => lines.map(({ id }) => id)

describe('the catalogue as a tree', () => {
  test('has children right after their parent, siblings in the order of the server', () => {
    expect(ids(tree)).toEqual(['guide', 'key', 'finance', 'accounts', 'budget'])
    expect(lineOf('budget')).toMatchObject({
      path: ['重点领域', '财政信息', '预算'],
      above: ['key', 'finance'],
      siblings: ['accounts', 'budget'],
      hasChildren: false,
    })
  })

  test('counts with a column the public items of everything below it', () => {
    expect(lineOf('key')).toMatchObject({ items: 0, total: 9, hasChildren: true })
    expect(lineOf('finance').total).toBe(9)
  })

  test('shows what lies in open branches', () => {
    expect(ids(openLines(tree, new Set()))).toEqual(['guide', 'key'])
    expect(ids(openLines(tree, new Set(['finance'])))).toEqual(['guide', 'key'])
    expect(ids(openLines(tree, new Set(['key'])))).toEqual(['guide', 'key', 'finance'])
  })

  test('is searched by name and code; what is found stands under the way to it', () => {
    expect(foundLines(tree, '预算')).toMatchObject({ found: new Set(['budget']) })
    expect(ids(foundLines(tree, '预算').lines)).toEqual(['key', 'finance', 'budget'])
    expect(foundLines(tree, 'finance').found).toEqual(new Set(['finance', 'accounts', 'budget']))
    expect(foundLines(tree, '水质').lines).toEqual([])
  })

  test('knows what lies below a column, where it must not go itself', () => {
    expect(isWithin(lineOf('key'), lineOf('budget'))).toBe(true)
    expect(isWithin(lineOf('key'), lineOf('key'))).toBe(true)
    expect(isWithin(lineOf('key'), lineOf('guide'))).toBe(false)
  })
})

describe('the keys of the tree', () => {
  const lines = openLines(tree, new Set(['key']))
  const press = (key: string, id: string, isOpen = false) =>
    treeStep(key, { lines, line: lineOf(id), isOpen })

  test('go up and down by lines, and stop at both ends', () => {
    expect(press('ArrowDown', 'guide')).toEqual({ goTo: 'key' })
    expect(press('ArrowUp', 'guide')).toBeUndefined()
    expect(press('ArrowDown', 'finance')).toBeUndefined()
    expect(press('End', 'guide')).toEqual({ goTo: 'finance' })
    expect(press('Home', 'finance')).toEqual({ goTo: 'guide' })
  })

  test('open a branch and go into it; close it and go out of it', () => {
    expect(press('ArrowRight', 'finance')).toEqual({ toggle: 'finance' })
    expect(press('ArrowRight', 'key', true)).toEqual({ goTo: 'finance' })
    expect(press('ArrowRight', 'guide')).toBeUndefined()
    expect(press('ArrowLeft', 'key', true)).toEqual({ toggle: 'key' })
    expect(press('ArrowLeft', 'finance')).toEqual({ goTo: 'key' })
    expect(press('ArrowLeft', 'guide')).toBeUndefined()
  })
})
