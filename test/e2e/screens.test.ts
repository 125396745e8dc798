import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { sampleIn, submitSample } from './samples.ts'
import { until } from './until.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

for (const size of SIZES) {
  inBrowser(`on a screen ${size.width} wide`, (browser) => {
    let editor: Desk
    let reviewer: Desk
    let office: Desk
    beforeAll(async () => {
      editor = await deskOf(browser(), 'editor.environment')
      reviewer = await deskOf(browser(), 'reviewer.environment')
      office = await deskOf(browser(), 'office')
      for (const { page } of [editor, reviewer, office]) await page.setViewportSize(size)
    })
    afterAll(() => Promise.all([editor.close(), reviewer.close(), office.close()]))

    test('no page is wider than the screen', async () => {
      const item = await sampleIn(office, '起草中')
      const document = await sampleIn(office, '待签发', 'policy-document')
      for (const path of ['/admin', '/admin/collections/water-quality', item, document, COLUMNS]) {
        await office.open(path)
        expect([path, await widthOf(office.page)]).toEqual([path, size.width])
      }
    })

    test('an editor finds work, fields and buttons, and saves', async () => {
      const form = itemForm(editor.page)
      await editor.open('/admin/collections/water-quality/create')
      await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
      await form.type('标题', `小屏幕 ${Date.now()}`)
      await form.field('采样点').scrollIntoViewIfNeeded()
      await isInSight(form.act('保存'))
      await form.act('保存').click()
      await form.atRevision(1)
      await form.checklist.filter({ hasText: '采样点' }).click()
      await isInSight(form.field('采样点').locator('input'))
    })

    test('a reviewer reads and decides', async () => {
      const { address } = await submitSample(editor, '小屏幕审核')
      await reviewer.open(address)
      const form = itemForm(reviewer.page)
      await form.act('审核通过').click()
      await isInSight(form.yes('审核通过'))
      await form.yes('审核通过').click()
      await form.atStage('待发布')
    })

    test('the office reaches every button of a column', async () => {
      await office.open(COLUMNS)
      const row = office.page.getByRole('row', { name: /政府信息公开指南/ })
      await row.hover()
      await row.getByRole('button', { name: /^并入…/ }).click()
      await office.page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    })
  })
}

const COLUMNS = '/admin/collections/columns'

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Waits until all of it lies on the screen, without scrolling. */
const isInSight = (part: Locator): Promise<void> =>
  until(async () => {
    const box = await part.boundingBox()
    const screen = part.page().viewportSize()
    if (!box || !screen) return `${String(part)} has no place on the page`
    const { x, y, width, height } = box
    const isInside = x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height
    return isInside ? undefined : `${String(part)} is not in sight: ${JSON.stringify(box)}`
  })
