import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import { readCatalogue } from '../../src/collections/columns/readCatalogue.ts'
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

const place = (id: string, parent: string | null, before: string | null = null) =>
  perform(city.payload, {
    act: 'placeColumn',
    by: city.office,
    subjects: [id],
    input: { parent, before },
  })
const merge = (id: string, into: string) =>
  perform(city.payload, { act: 'mergeColumn', by: city.office, subjects: [id], input: { into } })

/** A column of its own with children of these segments. */
const buildBranch = async (...segments: string[]) => {
  const top = await city.build('columns', { segment: unique('branch'), name: '分支' })
  const children: string[] = []
  for (const segment of segments) {
    children.push(await city.build('columns', { segment, name: segment, parent: top }))
  }
  return [top, ...children] as [string, ...string[]]
}
const under = async (parent: string) =>
  (await readCatalogue(city.payload)).filter((line) => line.parent === parent).map(({ id }) => id)
const positionsUnder = async (parent: string) => {
  const { rows } = await city.owner.query(
    'select position from published.columns where parent = $1 order by position',
    [parent],
  )
  return rows.map(({ position }) => position as number)
}

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
      await expect(merge(economy, into)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    }
  })

  test('cannot be merged where a column below it would meet one of the same code', async () => {
    const [from] = await buildBranch('plans')
    const [into] = await buildBranch('plans')
    await expect(merge(from, into)).rejects.toMatchObject({
      code: 'WRONG_STATE',
      message: expect.stringContaining('“plans”'),
    })
  })
})

describe('the order of the catalogue', () => {
  test('has a new column last among its siblings', async () => {
    const [top, ...children] = await buildBranch('b', 'c', 'a')
    expect(await under(top)).toEqual(children)
  })

  test('has a column that comes under another parent last there', async () => {
    const [top, a, b] = await buildBranch('a', 'b')
    const [other, c] = await buildBranch('c')
    await maintain(c ?? '', { parent: top })
    expect(await under(top)).toEqual([a, b, c])
    expect(await under(other)).toEqual([])
  })

  test('puts a column before the sibling that is named, or last', async () => {
    const [top, a = '', b = '', c = ''] = await buildBranch('a', 'b', 'c')
    await place(c, top, a)
    expect(await under(top)).toEqual([c, a, b])
    await place(c, top)
    expect(await under(top)).toEqual([a, b, c])
    expect(await positionsUnder(top)).toEqual([1, 2, 3])
  })

  test('comes right where positions were the same or missing', async () => {
    const [top, a = '', b = '', c = ''] = await buildBranch('a', 'b', 'c')
    for (const [id, position] of [
      [a, 7],
      [b, 7],
      [c, null],
    ] as const) {
      await maintain(id, { position })
    }
    expect(await under(top)).toEqual([c, a, b])
    await place(b, top, a)
    expect(await under(top)).toEqual([c, b, a])
    expect(await positionsUnder(top)).toEqual([1, 2, 3])
  })

  test('moves a column under another parent: its items stay, its old codes lead to it', async () => {
    const [top, child = ''] = await buildBranch('child')
    const below = await city.build('columns', { segment: 'below', name: '再下级', parent: child })
    const [other, first = ''] = await buildBranch('first')
    const old = [await codeOf(child), await codeOf(below)]
    const before = await editions()
    const { code } = await place(child, other, first)
    expect(code).toBe(`${await codeOf(other)}/child`)
    expect(await codeOf(below)).toBe(`${code}/below`)
    expect(await under(other)).toEqual([child, first])
    expect(await under(top)).toEqual([])
    expect(await Promise.all(old.map((each) => redirectOf(each ?? '')))).toEqual([child, below])
    expect(await editions()).toEqual(before)
  })

  test('refuses a place below the column itself, beside its own code, or that is not there', async () => {
    const [top, a = ''] = await buildBranch('a')
    const [other, twin = ''] = await buildBranch('a')
    await expect(place(top, a)).rejects.toMatchObject({ issues: [{ code: 'cycle' }] })
    await expect(place(twin, top)).rejects.toMatchObject({ issues: [{ code: 'taken' }] })
    await expect(place(a, top, twin)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(place(a, unique('nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await under(other)).toEqual([twin])
  })

  test('lets two moves at once never put two columns below one another', async () => {
    const [one, belowOne = ''] = await buildBranch('x')
    const [two, belowTwo = ''] = await buildBranch('y')
    const moves = await Promise.allSettled([place(one, belowTwo), place(two, belowOne)])
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await codeOf(one)).toBeDefined()
    expect(await codeOf(two)).toBeDefined()
  })

  test('is changed by the disclosure office and the administrator alone', async () => {
    const [top, a = ''] = await buildBranch('a')
    await expect(
      perform(city.payload, {
        act: 'placeColumn',
        by: city.editor,
        subjects: [a],
        input: { parent: null, before: null },
      }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await under(top)).toEqual([a])
  })

  test('counts the items that are public, also those of a merged column', async () => {
    const [from] = await buildBranch()
    const [into] = await buildBranch()
    await bringTo(city, 'published', { column: from })
    await bringTo(city, 'drafted', { column: into })
    await merge(from, into)
    const lines = await readCatalogue(city.payload)
    expect(lines.find(({ id }) => id === into)?.items).toBe(1)
    expect(lines.some(({ id }) => id === from)).toBe(false)
  })
})
