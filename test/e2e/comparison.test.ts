import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { seriousIn } from './axe.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { submitSample, type Sample } from './samples.ts'

inBrowser('what changed', (browser) => {
  let editor: Desk
  let reviewer: Desk
  let releaser: Desk
  let sample: Sample
  beforeAll(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
    releaser = await deskOf(browser(), 'releaser.environment')
    sample = await submitSample(editor, '修改对照')
  })
  afterAll(async () => {
    const faults = [editor, reviewer, releaser].flatMap((desk) => desk.faults)
    await Promise.all([editor.close(), reviewer.close(), releaser.close()])
    expect(faults).toEqual([])
  })

  const act = (desk: Desk, name: string, body: object = {}) =>
    desk.post(`/api/water-quality/${sample.id}/acts/${name}`, body)

  /** Changes a measured value and a sentence, and submits them. */
  const mend = async (value: string, summary: string) => {
    const { readings } = await editor.get<{ readings: { name: string }[] }>(
      `/api/water-quality/${sample.id}?depth=0`,
    )
    const mended = readings.map((row) => (row.name === '氟化物' ? { ...row, value } : row))
    await act(editor, 'submit', { values: { summary, readings: mended } })
  }

  const open = async (desk: Desk) => {
    await desk.open(sample.address)
    await itemForm(desk.page).history.first().waitFor()
    return comparisonOn(desk.page)
  }

  test('is not offered of a text that came for the first time', async () => {
    expect(await (await open(reviewer)).region.count()).toBe(0)
  })

  test('since my opinion is open before me: the value and the sentence, and nothing else', async () => {
    await act(reviewer, 'return', { code: 'wrong', reason: '请核对检测值和概述' })
    await mend('0.81', FIRST)
    await act(reviewer, 'return', { code: 'wrong', reason: '请再核对' })
    await mend('0.80', SECOND)
    const { region, field } = await open(reviewer)
    await region.getByText('第 3 稿与您上次审过的第 2 稿相比，2 栏不同').waitFor()
    expect(await region.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '内容概述',
      '监测指标',
    ])
    expect(await changesIn(field('内容概述'))).toEqual(['-20', '+7'])
    expect(await field('内容概述').getByText('水质达到标准。').count()).toBe(1)
    expect(await changesIn(field('监测指标'))).toEqual(['-0.81', '+0.80'])
  })

  test('folds what has not changed, unfolds it and keeps the place of the keyboard', async () => {
    const { field } = comparisonOn(reviewer.page)
    const rows = field('监测指标').locator('tbody tr')
    const folded = await rows.count()
    const unfold = field('监测指标')
      .getByRole('button', { name: /未改动的 \d+ 行$/ })
      .first()
    await unfold.focus()
    await reviewer.page.keyboard.press('Enter')
    await unfold.filter({ hasText: '收起' }).waitFor()
    expect(await rows.count()).toBeGreaterThan(folded)
    await reviewer.page.keyboard.press('Enter')
    await unfold.filter({ hasText: '展开' }).waitFor()
    expect(await rows.count()).toBe(folded)
  })

  test('can be asked of any two texts, and leads to the field in the form', async () => {
    const { region, field } = comparisonOn(reviewer.page)
    await region.getByLabel('原来的').selectOption('revision:1')
    await region.getByText('第 3 稿与第 1 稿相比').waitFor()
    await region.getByLabel('现在的').selectOption('revision:1')
    await region.getByText('第 1 稿与第 1 稿相比，是同一份内容').waitFor()
    await region.getByLabel('现在的').selectOption('revision:2')
    await region.getByText('第 2 稿与第 1 稿相比').waitFor()
    await field('内容概述').getByRole('button', { name: '到表单中的“内容概述”' }).click()
    expect(await isOnScreen(itemForm(reviewer.page).field('内容概述'))).toBe(true)
  })

  test('is one step from each line of the history', async () => {
    const { page } = reviewer
    await page
      .getByRole('region', { name: '办理记录' })
      .getByRole('button', { name: '第 2 稿，与第 1 稿对照' })
      .first()
      .click()
    const { region, heading } = comparisonOn(page)
    await region.getByText('第 2 稿与第 1 稿相比').waitFor()
    expect(await isOnScreen(heading)).toBe(true)
    expect(await heading.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('is told in the history by whom, as what, when and why', async () => {
    const [returned] = await itemForm(reviewer.page)
      .history.filter({ hasText: '退回修改' })
      .allInnerTexts()
    expect(returned?.replace(/\s+/g, ' ')).toMatch(
      new RegExp(
        `^\\d{4}年\\d{1,2}月\\d{1,2}日 \\d\\d:\\d\\d ${reviewer.name}（审核） 退回修改 ?第 2 稿 退回理由：.*请再核对$`,
      ),
    )
  })

  test('of what is public is what changed since the last edition', async () => {
    await act(reviewer, 'approve')
    await act(releaser, 'publish')
    await act(editor, 'amend', { kind: 'update', note: '更新检测值' })
    await mend('0.79', SECOND)
    const { region, field } = await open(reviewer)
    await region
      .getByText(/^第 4 稿与第 1 版（\d{4}年\d{1,2}月\d{1,2}日公开）相比，1 栏不同$/)
      .waitFor()
    expect(await changesIn(field('监测指标'))).toEqual(['-0.80', '+0.79'])
  })

  test('is closed before whoever writes, until it is asked for, by keyboard too', async () => {
    const { region, heading, field } = await open(editor)
    expect(await heading.getAttribute('aria-expanded')).toBe('false')
    expect(await region.getByRole('article').count()).toBe(0)
    await heading.focus()
    await editor.page.keyboard.press('Enter')
    await field('监测指标').waitFor()
    await editor.page.keyboard.press('Enter')
    await field('监测指标').waitFor({ state: 'detached' })
  })

  for (const width of [1366, 390]) {
    test(`keeps within a screen ${width} wide, and axe finds nothing serious`, async () => {
      const { page } = reviewer
      await page.setViewportSize({ width, height: 768 })
      const { field } = await open(reviewer)
      await field('监测指标').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await seriousIn(page)).toEqual([])
    })
  }
})

const FIRST = '水质达到标准。各项信息自监测之日起20个工作日内公开。'
const SECOND = '水质达到标准。各项信息自监测之日起7个工作日内公开。'

/** The comparison on the page of an item. */
const comparisonOn = (page: Page) => {
  const region = page.getByRole('region', { name: '修改对照' })
  return {
    region,
    heading: region.getByRole('button', { name: '修改对照' }),
    field: (label: string) => region.getByRole('article', { name: label, exact: true }),
  }
}

/** What was deleted and inserted, as it is seen. */
const changesIn = (part: Locator): Promise<string[]> =>
  part
    .locator('del, ins')
    .evaluateAll((all) =>
      all.map((each) => (each.tagName === 'DEL' ? '-' : '+') + each.lastChild?.textContent),
    )

const isOnScreen = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
