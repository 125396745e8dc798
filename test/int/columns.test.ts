import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { bringTo, foundTestCity, unique, type City } from './city.ts'

let city: City
let economy: string
let budgets: string
beforeAll(async () => {
  city = await foundTestCity()
  economy = await city.build('columns', { segment: 'economy', name: '经济' })
  budgets = await city.build('columns', { segment: 'budgets', name: '预算', parent: economy })
})
afterAll(() => city.close())

const maintain = (id: string, values: Values) =>
  perform(city.payload, {
    act: 'maintain',
    by: city.office,
    subjects: [id],
    input: { collection: 'columns', values },
  })

const codeOf = async (id: string) => {
  const { rows } = await city.owner.query('select code from published.columns where id = $1', [id])
  return (rows[0] as { code: string } | undefined)?.code
}
const redirectOf = async (code: string) => {
  const { rows } = await city.owner.query(
    'select column_id from published.column_redirects where old_code = $1',
    [code],
  )
  return (rows[0] as { column_id: string } | undefined)?.column_id
}
const editions = async () => {
  const { rows } = await city.owner.query('select count(*)::int as n from editorial.editions')
  return rows
}

describe('a column', () => {
  test('that is renamed or moved keeps its items, and its old code leads to it', async () => {
    const before = await editions()
    await maintain(economy, { segment: 'treasury' })
    expect(await codeOf(budgets)).toBe('treasury/budgets')
    expect(await redirectOf('economy/budgets')).toBe(budgets)
    await maintain(budgets, { parent: null })
    expect(await codeOf(budgets)).toBe('budgets')
    expect(await redirectOf('treasury/budgets')).toBe(budgets)
    expect(await redirectOf('economy/budgets')).toBe(budgets)
    expect(await editions()).toEqual(before)
  })

  test('may take back a code it had: the redirect gives way', async () => {
    await maintain(budgets, { parent: economy })
    expect(await codeOf(budgets)).toBe('treasury/budgets')
    expect(await redirectOf('treasury/budgets')).toBeUndefined()
  })

  test('cannot lie below itself, nor beside one of the same code', async () => {
    await expect(maintain(economy, { parent: budgets })).rejects.toMatchObject({
      issues: [{ path: 'parent', code: 'cycle' }],
    })
    await expect(maintain(economy, { parent: economy })).rejects.toMatchObject({
      issues: [{ path: 'parent', code: 'cycle' }],
    })
    await expect(
      city.build('columns', { segment: 'budgets', name: '又一个', parent: economy }),
    ).rejects.toMatchObject({ issues: [{ path: 'segment', code: 'taken' }] })
  })

  test('needs a name and a well-formed code', async () => {
    await expect(city.build('columns', { segment: '预算 A' })).rejects.toMatchObject({
      issues: [
        { path: 'name', code: 'required' },
        { path: 'segment', code: 'malformed' },
      ],
    })
  })

  test('that is merged shows its items in the other without rewriting them', async () => {
    const from = await city.build('columns', { segment: unique('from'), name: '旧栏目' })
    const child = await city.build('columns', { segment: 'child', name: '下级', parent: from })
    const old = await codeOf(from)
    const item = await bringTo(city, 'published', { column: from })
    const before = await editions()
    await perform(city.payload, {
      act: 'mergeColumn',
      by: city.office,
      subjects: [from],
      input: { into: city.column },
    })
    expect(await editions()).toEqual(before)
    expect(await redirectOf(old ?? '')).toBe(city.column)
    expect(await codeOf(child)).toBe(`${await codeOf(city.column)}/child`)
    const { rows } = await city.owner.query(
      `select shown.code from published.items item
       join published.columns shown on shown.id = item.column_id where item.id = $1`,
      [item],
    )
    expect(rows).toEqual([{ code: await codeOf(city.column) }])
    const inOther = await city.owner.query(
      `select place.item from published.columns col
       join published.placements place on place.column_id = any (col.subtree)
       where col.id = $1 and place.item = $2`,
      [city.column, item],
    )
    expect(inOther.rows).toHaveLength(1)
  })

  test('cannot be merged into itself or something below it', async () => {
    for (const into of [economy, budgets]) {
      await expect(
        perform(city.payload, {
          act: 'mergeColumn',
          by: city.office,
          subjects: [economy],
          input: { into },
        }),
      ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    }
  })
})
