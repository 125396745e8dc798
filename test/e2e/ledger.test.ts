import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { deskOf } from './desk.ts'
import { inBrowser } from './inBrowser.ts'

/** What a checker of accessibility finds wrong on the page. */
const barriersOn = async (page: Page): Promise<string[]> => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await page.addScriptTag({ content: readFileSync(path, 'utf8') })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (where: string) => Promise<{ violations: { id: string; help: string }[] }> }
    }
    const { violations } = await axe.run('main.ledger')
    return violations.map(({ id, help }) => `${id}: ${help}`)
  })
}

inBrowser('办理记录', (browser) => {
  test('an auditor reads the latest lines, and nothing stands in the way of anybody', async () => {
    const desk = await deskOf(browser(), 'auditor')
    const { page } = desk
    await desk.open('/admin')
    await page.getByRole('listitem').getByRole('link', { name: '办理记录' }).click()
    await page.getByRole('heading', { name: '办理记录', level: 1 }).waitFor()
    const rows = page.locator('.ledger__table tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(50)
    expect(await barriersOn(page)).toEqual([])
    expect(desk.faults).toEqual([])
    await desk.close()
  })

  test('nobody else has the page, or a way to it', async () => {
    for (const who of ['administrator', 'security', 'office']) {
      const desk = await deskOf(browser(), who)
      await desk.open('/admin')
      expect(await desk.page.getByRole('link', { name: '办理记录' }).count()).toBe(0)
      await desk.open('/admin/ledger')
      await desk.page.getByText('由审计管理员查阅办理记录').waitFor()
      await desk.close()
    }
  })
})
