import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { seriousIn } from './axe.ts'
import { deskOf, newWindow, openAt, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { sampleIn } from './samples.ts'

const PAGES = [
  ...['/admin', '/admin/worklist?heap=under-way', '/admin/collections/entries'],
  '/admin/collections/water-quality',
  ...['/admin/collections/columns', '/admin/collections/columns/create'],
  '/admin/account',
]

inBrowser('axe finds nothing serious', (browser) => {
  let editor: Desk
  let office: Desk
  beforeAll(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    office = await deskOf(browser(), 'office')
  })
  afterAll(() => Promise.all([editor.close(), office.close()]))

  test('on the page to sign in', async () => {
    const context = await newWindow(browser())
    const page = await context.newPage()
    await openAt(page, '/admin/login')
    expect(await seriousIn(page)).toEqual([])
    await context.close()
  })

  for (const path of PAGES) {
    test(`on ${path}`, async () => {
      await office.open(path)
      expect(await seriousIn(office.page)).toEqual([])
    })
  }

  test('on a new item, on one in work with its checklist, and on one that may not be changed', async () => {
    const begun = [await sampleIn(editor, '起草中'), await sampleIn(editor, '待审核')]
    for (const path of ['/admin/collections/policy-document/create', ...begun]) {
      await editor.open(path)
      expect([path, await seriousIn(editor.page)]).toEqual([path, []])
    }
  })

  test('on the posts of a colleague, which one gives and takes', async () => {
    const security = await deskOf(browser(), 'security')
    const { docs } = await security.get<{ docs: { id: string }[] }>('/api/people?limit=1&depth=0')
    await security.open(`/admin/collections/people/${docs[0]?.id}`)
    await security.page.getByRole('button', { name: '添加任职' }).click()
    expect(await seriousIn(security.page)).toEqual([])
    await security.close()
  })

  test('on a document with its way and its plan, being written and being read', async () => {
    const states = ['起草中', '待同意免予解读', '待签发']
    for (const who of ['editor.office', 'reviewer.office']) {
      const desk = await deskOf(browser(), who)
      for (const state of states) {
        await desk.open(await sampleIn(desk, state, 'policy-document'))
        expect([who, state, await seriousIn(desk.page)]).toEqual([who, state, []])
      }
      await desk.close()
    }
  })

  test('on a question that an act asks', async () => {
    const reviewer = await deskOf(browser(), 'reviewer.environment')
    await reviewer.open(await sampleIn(reviewer, '待审核'))
    const form = itemForm(reviewer.page)
    await form.act('退回修改').click()
    await form.yes('退回修改').click()
    expect(await seriousIn(reviewer.page)).toEqual([])
    await reviewer.close()
  })

  test('in the catalogue, while a column is moved', async () => {
    await office.open('/admin/collections/columns')
    await office.page
      .getByRole('button', { name: /^移动到…/ })
      .first()
      .click()
    await office.page.getByRole('combobox').press('ArrowDown')
    expect(await seriousIn(office.page)).toEqual([])
  })
})
