import type { Browser } from 'playwright-core'
import { addDays, printDay, shanghaiDay } from '../../src/domain/time/day.ts'
import { deskOf, newWindow, openAt, type Desk } from '../../test/e2e/desk.ts'
import { itemForm } from '../../test/e2e/itemForm.ts'
import { sampleIn, submitTitled } from '../../test/e2e/samples.ts'
import { copyFromSpreadsheet } from '../../test/e2e/spreadsheet.ts'
import { asPerson } from './asPerson.ts'
import { openBrowser, SCREEN, take } from './camera.ts'
import { takePolicies } from './policyScenes.ts'
import { draftFromWord } from './wordScenes.ts'

/** Every picture of the guide, in its order. */
export const takeAll = async (): Promise<void> => {
  const browser = await openBrowser()
  try {
    await signIn(browser)
    await asPerson(browser, 'editor.environment', draft)
    await asPerson(browser, 'editor.environment', mend)
    await asPerson(browser, 'editor.office', draftFromWord)
    await asPerson(browser, 'reviewer.environment', chooseMany)
    await asPerson(browser, 'reviewer.environment', review)
    await compare(browser)
    await standIn(browser)
    await takePolicies(browser)
    await asPerson(browser, 'releaser.environment', release)
    await asPerson(browser, 'signer.office', lookAfter)
    await asPerson(browser, 'office', keepCatalogue)
  } finally {
    await browser.close()
  }
}

const signIn = async (browser: Browser) => {
  const context = await newWindow(browser)
  const page = await context.newPage()
  await page.setViewportSize(SCREEN)
  await openAt(page, '/admin/login')
  await take(page, 'login')
  await context.close()
}

const draft = async ({ page, open }: Desk) => {
  const form = itemForm(page)
  await open('/admin')
  await page.locator('.worklist[aria-busy=false]').waitFor()
  await take(page, 'worklist')
  await page.getByRole('region', { name: '起草' }).getByText('水质监测信息').click()
  await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
  await form.type('标题', TITLE)
  await take(page, 'draft')
  await form.act('保存').click()
  await form.atRevision(1)
  await form.checklist.filter({ hasText: '采样点' }).click()
  await form.type('采样点', '巴家咀水库取水口')
  await page.getByText('已保存').first().waitFor({ state: 'detached' })
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'checklist')
  await copyFromSpreadsheet(page, READINGS)
  await form.field('监测指标').getByRole('textbox').click()
  await page.keyboard.press('Control+V')
  await form
    .field('监测指标')
    .getByText(/^已粘贴/)
    .waitFor()
  await form.field('监测项目数').evaluate((field) => field.scrollIntoView())
  await page.mouse.wheel(0, -80)
  await take(page, 'paste')
  await form.field('监测指标').locator('.grid-status__issues button').click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('0.02')
  await page.keyboard.press('Enter')
  await form.act('提交审核').click()
  await form.alert.waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'submit')
}

const mend = async (desk: Desk) => {
  await desk.open(await sampleIn(desk, '已退回'))
  await desk.page.getByRole('note').waitFor()
  await take(desk.page, 'returned')
}

const chooseMany = async ({ page, open }: Desk) => {
  await open('/admin/worklist?heap=waiting')
  await page.getByLabel(/^选中已显示的/).check()
  await page.getByRole('region', { name: '批量办理' }).waitFor()
  await take(page, 'many')
}

const review = async (desk: Desk) => {
  const form = itemForm(desk.page)
  await desk.open(await sampleIn(desk, '待审核'))
  await form.history.first().waitFor()
  await take(desk.page, 'review')
  await form.act('退回修改').click()
  await form.question.getByLabel('退回原因').selectOption('内容不完整')
  await form.question.getByRole('textbox').fill('请在内容概述中写明监测结论。')
  await take(desk.page, 'return')
}

/** A sample that was returned, mended and submitted again, as its reviewer finds it. */
const compare = async (browser: Browser) => {
  const [editor, reviewer] = [
    await deskOf(browser, 'editor.environment'),
    await deskOf(browser, 'reviewer.environment'),
  ]
  const { id, address } = await submitTitled(editor, TITLE)
  const acts = `/api/water-quality/${id}/acts`
  await reviewer.post(`${acts}/return`, { code: 'wrong', reason: '请核对氟化物的检测值。' })
  const { readings, summary } = await editor.get<{ readings: { name: string }[]; summary: string }>(
    `/api/water-quality/${id}?depth=0`,
  )
  const mended = readings.map((row) => (row.name === '氟化物' ? { ...row, value: '0.86' } : row))
  await editor.post(`${acts}/submit`, {
    values: {
      summary: `${summary}检测结果已经复核。`,
      readings: mended,
    },
  })
  await editor.close()
  await reviewer.page.setViewportSize(SCREEN)
  await reviewer.open(address)
  await reviewer.page.getByRole('article', { name: '监测指标' }).waitFor()
  await take(reviewer.page, 'compare')
  await reviewer.close()
}

/** A reviewer who is away, the one who acts for them, and a case that is put into those hands. */
export const standIn = async (browser: Browser) => {
  const [editor, reviewer, office] = [
    await deskOf(browser, 'editor.environment'),
    await deskOf(browser, 'reviewer.environment'),
    await deskOf(browser, 'office'),
  ]
  const { page } = reviewer
  const { address } = await submitTitled(editor, TITLE)
  await page.setViewportSize(SCREEN)
  await reviewer.open('/admin/delegations')
  const form = page.getByRole('region', { name: '委托他人' })
  const entrusted = await form.locator('option', { hasText: '钱审文' }).first().innerText()
  await form.getByLabel('受托人').selectOption({ label: entrusted })
  await form.getByRole('textbox', { name: /^理由/ }).fill('外出培训')
  await form.getByRole('button', { name: '委托' }).click()
  const end = page.getByRole('button', { name: /^结束委托：/ })
  await end.waitFor()
  await page.getByText('已委托').first().waitFor({ state: 'detached' })
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'delegations')
  await office.page.setViewportSize(SCREEN)
  await office.open(address)
  const item = itemForm(office.page)
  await item.act('改派').click()
  await item.question.getByLabel('钱审文').check()
  await item.question.getByRole('textbox').fill('江审文外出培训')
  await take(office.page, 'reassign')
  await end.click()
  await page.getByRole('dialog').getByRole('button', { name: '结束委托' }).click()
  await end.waitFor({ state: 'detached' })
  await Promise.all([editor, reviewer, office].map((desk) => desk.close()))
}

const release = async (desk: Desk) => {
  const form = itemForm(desk.page)
  await desk.open(await sampleIn(desk, '待发布'))
  await form.act('发布').click()
  await take(desk.page, 'publish')
  await form.yes('取消').click()
  await form.act('定时发布').click()
  await form.question.getByRole('textbox').fill(tomorrowAtNine())
  await take(desk.page, 'schedule')
  await desk.open(await sampleIn(desk, '已公开'))
  await form.act('撤回公开').click()
  await form.question.getByRole('textbox').fill('检测数据有误，复测后重新公开。')
  await take(desk.page, 'withdraw')
}

const tomorrowAtNine = (): string =>
  `${printDay(addDays(shanghaiDay(new Date()), 1))} 09:00`

const lookAfter = async ({ page, open }: Desk) => {
  await open('/admin/notices')
  await page.getByRole('list', { name: '提醒' }).getByRole('listitem').first().waitFor()
  await take(page, 'notices')
  await open('/admin/problems')
  await page.getByRole('list', { name: '问题' }).getByRole('listitem').first().waitFor()
  await take(page, 'problems')
}

const keepCatalogue = async ({ page, open }: Desk) => {
  await open('/admin/collections/columns')
  await page
    .getByRole('row', { name: /政策文件/ })
    .first()
    .hover()
  await take(page, 'columns')
  await page.getByRole('row', { name: /图解政策/ }).hover()
  await page.getByRole('button', { name: '移动到…：图解政策' }).click()
  await page.getByRole('combobox').fill('政府信息公开制度')
  await page.getByRole('option', { name: '政府信息公开制度' }).first().click()
  await take(page, 'move')
}

const TITLE = '西峰区巴家咀水库2018年一季度水质监测信息'

const READINGS = [
  ['指标', '单位', '限值', '检测值', '达标'],
  ['pH', '', '6～9', '7.9', '是'],
  ['氨氮', 'mg/L', '≤1.0', '0.12', '是'],
  ['总磷', 'mg/L', '≤0.05', 'o.02', '是'],
  ['高锰酸盐指数', 'mg/L', '≤6', '2.4', '是'],
  ['氟化物', 'mg/L', '≤1.0', '0.62', '是'],
]
