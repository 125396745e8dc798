import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { printMoment } from '../../src/domain/time/moment.ts'
import { seriousIn } from './axe.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { tabTo } from './keyboard.ts'
import { submitSample } from './samples.ts'
import { steps } from './steps.ts'

const HOUR_MS = 60 * 60 * 1000
const inHours = (hours: number) => printMoment(new Date(Date.now() + hours * HOUR_MS))

/** Where the item is that is published by itself, while the tests between look at something else. */
let address = ''
const step = steps()

inBrowser('a publication that is set for a time', (browser) => {
  let releaser: Desk
  beforeAll(async () => {
    const [editor, reviewer] = [
      await deskOf(browser(), 'editor.environment'),
      await deskOf(browser(), 'reviewer.environment'),
    ]
    const sample = await submitSample(editor, '定时发布')
    await reviewer.post(`/api/water-quality/${sample.id}/acts/approve`, {})
    await Promise.all([editor.close(), reviewer.close()])
    releaser = await deskOf(browser(), 'releaser.environment')
    address = sample.address
  })
  afterAll(() => releaser.close())

  step('is set with the keyboard; a time that is past is refused in words', async () => {
    const { page } = releaser
    const form = itemForm(page)
    await releaser.open(address)
    await form.atStage('待发布')
    await tabTo(page, '定时发布')
    await page.keyboard.press('Enter')
    await form.question.waitFor()
    const time = form.question.getByRole('textbox')
    await form.yes('设定时间').click()
    await form.question.getByText('请填写发布的日期和时间').waitFor()
    await time.fill(inHours(-1))
    await form.yes('设定时间').click()
    await form.question.getByText('发布时间已经过去').waitFor()
    const at = inHours(24)
    await time.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(at)
    await form.question.getByText(`将于 ${at} 发布`).waitFor()
    expect(await seriousIn(page)).toEqual([])
    await tabTo(page, '设定时间')
    await page.keyboard.press('Enter')
    await form.state.getByText(`定于 ${at} 发布`).waitFor()
    await form.history.filter({ hasText: `定于 ${at} 发布` }).waitFor()
    await form.question.waitFor({ state: 'detached' })
  })

  step('is given up again, and nothing else has changed', async () => {
    const form = itemForm(releaser.page)
    await form.act('取消定时发布').click()
    await form.yes('取消定时').click()
    await form.question.waitFor({ state: 'detached' })
    await form.state.getByText(/^定于/).waitFor({ state: 'detached' })
    await form.atStage('待发布')
    await form.act('取消定时发布').waitFor({ state: 'detached' })
  })

  step('is set once more, for the next minute', async () => {
    const form = itemForm(releaser.page)
    await form.act('定时发布').click()
    await form.question.getByRole('textbox').fill(nextMinute())
    await form.yes('设定时间').click()
    await form.state.getByText(/^定于/).waitFor()
    expect(releaser.faults).toEqual([])
  })
})

/** A minute that begins late enough to be set before it comes. */
const nextMinute = () => printMoment(new Date(Date.now() + 90_000))

inBrowser('what has to be looked after', (browser) => {
  let office: Desk
  beforeAll(async () => {
    office = await deskOf(browser(), 'office')
  })
  afterAll(() => office.close())

  test('is counted on the first page, and each line goes to the case', async () => {
    const { page } = office
    await office.open('/admin')
    const heap = page
      .getByRole('region', { name: '需要处理的问题' })
      .getByRole('link', { name: '超期未公开' })
    const count = Number(await heap.getByRole('strong').innerText())
    await heap.click()
    await page.getByRole('heading', { name: '问题清单', level: 1 }).waitFor()
    const kind = page.getByRole('navigation', { name: '问题种类' }).locator('[aria-current]')
    expect(await kind.innerText()).toBe(`超期未公开 ${count}`)
    const line = page.getByRole('list', { name: '问题' }).getByRole('listitem').first()
    expect(await line.innerText()).toMatch(/应在 \d+年\d+月\d+日 前公开/)
    const title = await line.getByRole('link').innerText()
    await line.getByRole('link').click()
    const form = itemForm(page)
    await form.reads('标题', title)
    await form.state.getByRole('list', { name: '提醒' }).getByText('前公开').waitFor()
    expect(office.faults).toEqual([])
  })

  test('is not shown to those who look after nothing', async () => {
    const editor = await deskOf(browser(), 'editor.environment')
    await editor.open('/admin')
    expect(await editor.page.getByRole('link', { name: '问题清单', exact: true }).count()).toBe(0)
    await editor.open('/admin/problems')
    await editor.page.getByText('由政府信息公开科、签发人、审核人和系统管理员查看').waitFor()
    await editor.close()
  })

  test('is told: the bell counts what was not read, until it is', async () => {
    const { page } = office
    await office.open('/admin')
    await page.getByRole('link', { name: /^提醒，.*条未读$/ }).click()
    await page.getByRole('heading', { name: '提醒', level: 1 }).waitFor()
    const lines = page.getByRole('list', { name: '提醒' }).getByRole('listitem')
    await lines.getByText(/^未读/).first().waitFor()
    await lines.first().getByRole('button', { name: '标为已读' }).click()
    await lines.first().getByRole('button').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '全部标为已读' }).click()
    await page.getByText('没有未读的提醒').waitFor()
    await page.getByRole('link', { name: '提醒，没有未读' }).waitFor()
    await page.reload()
    await page.getByText('没有未读的提醒').waitFor()
  })

  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    for (const path of ['/admin', '/admin/problems', '/admin/notices']) {
      test(`fits a screen ${size.width} wide and keeps nobody out: ${path}`, async () => {
        await office.page.setViewportSize(size)
        await office.open(path)
        expect(await office.page.evaluate(() => document.documentElement.scrollWidth)).toBe(
          size.width,
        )
        expect(await seriousIn(office.page)).toEqual([])
      })
    }
  }
})

inBrowser('a publication whose time has come', (browser) => {
  step('has happened by itself, in the name of whoever set it', async () => {
    const releaser = await deskOf(browser(), 'releaser.environment')
    const form = itemForm(releaser.page)
    for (let left = 30; left > 0; left--) {
      await releaser.open(address)
      if ((await form.fact('公开状态')) === '已公开') break
      await new Promise((resolve) => setTimeout(resolve, 5000))
    }
    await form.atPublication('已公开')
    await form.history.filter({ hasText: '定时发布，原定' }).waitFor()
    expect(releaser.faults).toEqual([])
    await releaser.close()
  })
})
