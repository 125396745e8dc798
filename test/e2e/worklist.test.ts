import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousIn } from './axe.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { tabTo } from './keyboard.ts'
import { submitSample, type Sample } from './samples.ts'
import { steps } from './steps.ts'
import { until } from './until.ts'

inBrowser('a worklist', (browser) => {
  let editor: Desk
  let reviewer: Desk
  beforeAll(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
    await reviewer.page.setViewportSize({ width: 1366, height: 768 })
  })
  afterAll(async () => {
    expect([editor.faults, reviewer.faults]).toEqual([[], []])
    await Promise.all([editor.close(), reviewer.close()])
  })

  const submitMany = async (name: string, count: number): Promise<Sample[]> => {
    const samples: Sample[] = []
    while (samples.length < count) samples.push(await submitSample(editor, name))
    return samples
  }

  const step = steps()
  let samples: Sample[]

  step('is opened by its number, looked through, and worked off without a mouse', async () => {
    samples = await submitMany('成批审核', 3)
    const [changed] = samples.slice(-1)
    const { page } = reviewer
    await reviewer.open('/admin')
    await tabToCount(page, '等待我审核')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/worklist\?heap=waiting/)
    await page.getByLabel('信息种类').selectOption({ label: '水质监测信息' })
    await tabTo(page, '查询')
    await page.keyboard.press('Enter')
    await page.waitForURL(/domain=water-quality/)
    for (const { title } of samples) {
      await page.getByLabel(`选择《${title}》`).waitFor()
      await tabTo(page, `选择《${title}》`.slice(0, 40))
      await page.keyboard.press('Space')
    }
    expect(await seriousIn(page)).toEqual([])
    // Its drafter takes one back meanwhile, words it anew and brings it again.
    await rewrite(editor, changed!)
    await tabTo(page, '审核通过（3）')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '审核通过：3 项' }).waitFor()
    await page.keyboard.type('同意发布')
    await tabTo(page, '审核通过')
    await page.keyboard.press('Enter')
  })

  step('says of each what became of it, and keeps ticked what was not done', async () => {
    const [first, second, changed] = samples
    const { page } = reviewer
    const report = page.getByRole('region', { name: '审核通过：办成 2 项，没有办成 1 项' })
    await report.getByText('内容在您打开之后又有修改').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('run-title')
    await page
      .getByRole('status', { name: '批量办理进展' })
      .getByText('办成 2 项，没有办成 1 项')
      .waitFor({ state: 'attached' })
    await report.getByText('已办成的 2 项').click()
    for (const { title } of [first!, second!, changed!]) {
      await report.getByRole('link', { name: title }).waitFor()
    }
    await page.getByText('已选 1 项').waitFor()
    expect(await page.getByLabel(`选择《${changed!.title}》`).isChecked()).toBe(true)
    expect(await page.getByLabel(`选择《${first!.title}》`).count()).toBe(0)
    expect(await seriousIn(page)).toEqual([])
  })

  step('gives the rest back with a reason, on a phone too', async () => {
    const { page } = reviewer
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: '退回修改（1）' }).click()
    const question = page.getByRole('dialog')
    await question.getByRole('button', { name: '退回修改' }).click()
    await question.getByText('请选择退回原因').waitFor()
    await question.getByLabel('退回原因').selectOption({ label: '内容不完整' })
    await question.getByLabel(/退回理由/).fill('缺少采样记录')
    await question.getByRole('button', { name: '退回修改' }).click()
    await page.getByRole('region', { name: '退回修改：办成 1 项' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await seriousIn(page)).toEqual([])
  })

  test('is stopped in the middle: what was not begun stays ticked', async () => {
    const many = await submitMany('成批停止', 7)
    const { page } = reviewer
    await page.setViewportSize({ width: 1366, height: 768 })
    await reviewer.open('/admin/worklist?heap=waiting&domain=water-quality')
    for (const { title } of many) await page.getByLabel(`选择《${title}》`).check()
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/api/worklist/acts/approve', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: '审核通过（7）' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click()
    await page.getByRole('button', { name: '停止' }).click()
    goOn()
    await page.getByRole('heading', { name: '审核通过：办成 5 项，没有办理 2 项' }).waitFor()
    await page.getByText('已选 2 项').waitFor()
    for (const { title } of many.slice(5)) {
      expect(await page.getByLabel(`选择《${title}》`).isChecked()).toBe(true)
    }
  })
})

/** A number on the first page stands before its words. */
const tabToCount = async (page: Page, words: string): Promise<void> => {
  const link = page.getByRole('region', { name: '待我办理' }).getByRole('link', { name: words })
  await until(async () => ((await link.count()) === 1 ? undefined : `there is no “${words}”`))
  await tabTo(page, (await link.innerText()).replace(/\s+/g, ''))
}

const rewrite = async (desk: Desk, { id, title }: Sample): Promise<void> => {
  const acts = `/api/water-quality/${id}/acts`
  await desk.post(`${acts}/recall`, {})
  await desk.post(`${acts}/submit`, { values: { title, summary: '重新核对后的监测结果。' } })
}
