import { describe, expect, test } from '@jest/globals'
import { columnTree } from '../../../src/admin/columns/columnTree.ts'
import { findChoices } from '../../../src/admin/picker/PickerChoice.ts'

const rows = [
  { id: 'b', name: '预算', segment: 'budget', parent: 'f', position: 2 },
  { id: 'f', name: '财政', segment: 'finance', position: 2 },
  { id: 'a', name: '决算', segment: 'accounts', parent: { id: 'f' }, position: 1 },
  { id: 'e', name: '环境', segment: 'environment', position: 1, domains: ['water-quality'] },
  { id: 'x', name: '旧栏目', segment: 'old', position: 3, mergedInto: 'e' },
]

describe('the catalogue as it is offered', () => {
  test('stands in its order, children under their parents', () => {
    const tree = columnTree(rows)
    expect(tree.map(({ name }) => name)).toEqual(['环境', '财政', '决算', '预算'])
    expect(tree.find(({ id }) => id === 'b')).toMatchObject({
      path: ['财政', '预算'],
      code: 'finance/budget',
    })
  })

  test('offers no column that was merged into another', () => {
    expect(columnTree(rows).some(({ id }) => id === 'x')).toBe(false)
  })

  test('says which columns take items of the domain', () => {
    const tree = columnTree(rows, 'budget')
    expect(tree.find(({ id }) => id === 'e')?.takes).toBe(false)
    expect(tree.find(({ id }) => id === 'b')?.takes).toBe(true)
  })

  test('is found by any part of the way, in Chinese or by code', () => {
    const tree = columnTree(rows)
    expect(findChoices(tree, '财政 预').map(({ id }) => id)).toEqual(['b'])
    expect(findChoices(tree, 'accounts').map(({ id }) => id)).toEqual(['a'])
    expect(findChoices(tree, '  ')).toHaveLength(4)
  })
})
