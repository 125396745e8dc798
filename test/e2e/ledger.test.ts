import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { shanghaiDay } from '../../src/domain/time/day.ts'
import { deskOf } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { ledgerOf } from './ledgerPage.ts'
import { submitSample } from './samples.ts'

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

  test('an auditor looks through them by act, person, day and number', async () => {
    const editor = await deskOf(browser(), 'editor.environment')
    const { id } = await submitSample(editor, '办理记录筛选')
    const { indexNumber } = await editor.get<{ indexNumber: string }>(`/api/water-quality/${id}`)
    await editor.close()
    const desk = await deskOf(browser(), 'auditor')
    await desk.open('/admin/ledger')
    const ledger = ledgerOf(desk.page)
    await ledger.says(/还有更早的/)

    await ledger.choose('办理', '提交审核')
    await ledger.showsOnly((line) => line.act === '提交审核')
    await ledger.choose('办理人', editor.name)
    await ledger.showsOnly((line) => line.act === '提交审核' && line.by.startsWith(editor.name))
    await ledger.type('索引号或名称', indexNumber)
    await ledger.showsOnly((line) => line.act === '提交审核' && line.by.startsWith(editor.name), 1)

    const today = shanghaiDay(new Date())
    await ledger.type('自', today)
    await ledger.showsOnly((line) => line.at.startsWith(today), 1)
    await ledger.type('自', '')
    await ledger.type('至', '2018-01-01')
    await desk.page.getByText('没有符合条件的记录，请放宽筛选条件。').waitFor()

    await desk.page.getByRole('button', { name: '清除' }).click()
    await ledger.says(/还有更早的/)
    expect(desk.faults).toEqual([])
    await desk.close()
  })

  test('an auditor finds who tried what they may not', async () => {
    const office = await deskOf(browser(), 'office')
    const { name } = office
    await expect(office.get('/api/ledger')).rejects.toThrow('403')
    await office.close()
    const desk = await deskOf(browser(), 'auditor')
    await desk.open('/admin/ledger')
    const ledger = ledgerOf(desk.page)
    await ledger.choose('办理', '查阅办理记录')
    await desk.page.getByLabel('只看未获准的').check()
    await ledger.ask()
    await ledger.showsOnly(({ act }) => act.startsWith('查阅办理记录') && /未获准：/.test(act))
    await ledger.choose('办理人', name)
    await ledger.showsOnly(({ by, act }) => by.startsWith(name) && /未获准：无权办理/.test(act))
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
