import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { seriousIn } from './axe.ts'
import { publicUrl } from './house.ts'
import { inBrowser } from './inBrowser.ts'

const TITLE = '国务院关于印发个人所得税专项附加扣除暂行办法的通知'

inBrowser('the search box of the public house', (browser) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser().newContext({ locale: 'zh-CN' })
    page = await context.newPage()
  })
  afterAll(() => context.close())

  const box = () => page.getByRole('combobox', { name: '检索' })
  const options = () => page.getByRole('option')

  test('suggests while somebody types, by keyboard and for screen readers', async () => {
    await page.goto(publicUrl)
    await box().fill('个人所得税专项')
    await page.getByRole('option', { name: TITLE }).waitFor()
    expect(await box().getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('form [role=status]').textContent()).toMatch(/^有 \d+ 条建议$/)
    expect(await seriousIn(page)).toEqual([])
    await box().press('ArrowDown')
    const active = await box().getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await box().press('Escape')
    expect(await box().getAttribute('aria-expanded')).toBe('false')
    expect(await options().count()).toBe(0)
    expect(await box().inputValue()).toBe('个人所得税专项')
  })

  test('searches for what is chosen', async () => {
    await box().fill('国发[2018]41')
    const number = page.getByRole('option', { name: '国发〔2018〕41号' })
    await number.waitFor()
    await box().press('ArrowUp')
    await box().press('Enter')
    await page.waitForURL(/\/search\?q=/)
    expect(await box().inputValue()).toBe('国发〔2018〕41号')
    await page.getByRole('link', { name: TITLE }).waitFor()
    expect(await seriousIn(page)).toEqual([])
  })

  test('is a plain form without scripts', async () => {
    const bare = await browser().newContext({ javaScriptEnabled: false })
    const plain = await bare.newPage()
    await plain.goto(publicUrl)
    await plain.getByRole('searchbox', { name: '检索' }).fill('个人所得税')
    await plain.getByRole('button', { name: '检索' }).click()
    await plain.getByRole('link', { name: TITLE }).waitFor()
    await bare.close()
  })
})
