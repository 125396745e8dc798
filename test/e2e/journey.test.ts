import { afterAll, beforeAll, expect } from '@jest/globals'
import { askPublic, askUntil, getPublic } from './askPublic.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { cellOf, itemForm, type ItemForm } from './itemForm.ts'
import { changesOf, PUBLIC_VIEW, type PublicView } from './publicView.ts'
import { BAD_ROW, HEADING, READINGS, VALUE_COLUMN } from './readings.ts'
import { copyFromSpreadsheet } from './spreadsheet.ts'
import { steps } from './steps.ts'
import { openFromWorklist } from './worklist.ts'

/** Steps of one way: each begins where the last ended. */
inBrowser('a water sample on its way from the first sentence to a county site', (browser) => {
  const step = steps()
  const title = `西峰区巴家咀水库水质监测信息 ${Date.now()}`
  let editor: Desk
  let reviewer: Desk
  let releaser: Desk
  let form: ItemForm
  let indexNumber: string

  beforeAll(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
    releaser = await deskOf(browser(), 'releaser.environment')
    form = itemForm(editor.page)
  })
  afterAll(async () => {
    const faults = [editor, reviewer, releaser].flatMap((desk) => desk.faults)
    await Promise.all([editor, reviewer, releaser].map((desk) => desk.close()))
    expect(faults).toEqual([])
  })

  const expectNothingPublic = async () => {
    const { item, items, withdrawal } = await askPublic<PublicView>(PUBLIC_VIEW, { indexNumber })
    expect([item, withdrawal]).toEqual([null, null])
    expect(items.nodes.map((each) => each.title)).not.toContain(title)
    expect(await changesOf(indexNumber)).toEqual([])
    expect((await getPublic(`/items/${indexNumber}`)).status).toBe(404)
  }

  step('an editor begins a draft: it has a number, and a list of what is missing', async () => {
    await editor.open('/admin')
    await editor.page.getByRole('region', { name: '起草' }).getByText('水质监测信息').click()
    await form.field('主栏目').getByText('环境卫生 / 水质监测').waitFor()
    await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
    await form.type('标题', title)
    await form.act('保存').click()
    await form.atRevision(1)
    indexNumber = await form.fact('索引号')
    expect(indexNumber).toMatch(/^\S+\/\d{4}-\d{5}$/)
    await form.checklist.first().waitFor()
    await expectNothingPublic()
  })

  step('each line of the list leads to its field', async () => {
    const lines = await form.checklist.allInnerTexts()
    expect(lines.length).toBeGreaterThan(8)
    for (const [index, line] of lines.entries()) {
      await form.checklist.nth(index).click()
      await form.hasFocus(line)
    }
  })

  step('filled in, a field leaves the list at the next save', async () => {
    await form.checklist.filter({ hasText: '采样点' }).click()
    await editor.page.keyboard.type('巴家咀水库取水口')
    await form.act('保存').click()
    await form.atRevision(2)
    await form.checklist.filter({ hasText: '采样点' }).waitFor({ state: 'detached' })
  })

  step(
    '200 rows come in from a spreadsheet, and the bad cell among them is pointed out',
    async () => {
      await copyFromSpreadsheet(editor.page, [HEADING, ...READINGS])
      await form.field('监测指标').getByRole('textbox').click()
      await editor.page.keyboard.press('Control+V')
      await form.field('监测指标').getByText('已粘贴 200 行；首行是表头，没有填入').waitFor()
      const wrong = form.field('监测指标').locator('.grid-status__issues button')
      await wrong.filter({ hasText: /^第 137 行：检测值/ }).waitFor()
      expect(await wrong.count()).toBe(1)
    },
  )

  step('it is corrected with the keyboard', async () => {
    const readings = form.field('监测指标')
    const wrong = readings.locator('.grid-status__issues button')
    await wrong.focus()
    await editor.page.keyboard.press('Enter')
    await cellOf(readings, BAD_ROW, VALUE_COLUMN).waitFor()
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.type('0.137')
    await editor.page.keyboard.press('Enter')
    await wrong.waitFor({ state: 'detached' })
  })

  step('what is still missing is said when it is submitted; nothing typed is lost', async () => {
    await form.choose('监测类型', '水源地')
    await form.act('提交审核').click()
    await form.alert.waitFor()
    expect(await form.fact('办理环节')).toBe('起草')
    expect(await form.field('监测类型').locator('select').inputValue()).toBe('source')
    expect(await form.remarks('检测单位')).not.toEqual([])
  })

  step('complete, it is submitted together with text that was never saved', async () => {
    await form.type('内容概述', '2018年一季度西峰区巴家咀水库水源监测：各项指标达标。')
    await form.type('成文日期', '2018.4.9')
    await form.choose('公开属性', '主动公开')
    await form.type('水源或供水单位', '西峰区自来水公司')
    await form.type('县（区）', '621002')
    await form.type('采样日期', '2018-02-06')
    await form.type('报告期', '2018年第一季度')
    await form.choose('水源类型', '地表水')
    await form.choose('执行标准', 'GB 3838-2002')
    await form.type('检测单位', '庆阳市环境监测站')
    await form.type('监测项目数', '200')
    await form.answer('是否达标', '是')
    await form.act('提交审核').click()
    await form.atStage('审核')
    indexNumber = await form.fact('索引号')
    expect(indexNumber).toMatch(/\/2018-\d{5}$/)
    await expectNothingPublic()
  })

  step('a reviewer finds it on their page and returns it, which needs a reason', async () => {
    await openFromWorklist(reviewer, '等待我审核', title)
    const desk = itemForm(reviewer.page)
    await desk.act('退回修改').click()
    await desk.yes('退回修改').click()
    expect(await desk.question.getByRole('alert').innerText()).toBe('请选择退回原因')
    await desk.question.getByLabel('退回原因').selectOption('内容不完整')
    await desk.yes('退回修改').click()
    expect(await desk.question.getByRole('alert').innerText()).toBe('请填写退回理由')
    await desk.question.getByRole('textbox').fill('请补充监测结论，并写明水质类别。')
    await desk.yes('退回修改').click()
    await desk.atStage('起草')
  })

  step('the editor reads the reason at the top, mends the text and submits again', async () => {
    await openFromWorklist(editor, '退回给我修改', title)
    const returned = await form.state.getByRole('note').innerText()
    expect(returned).toMatch(
      /已退回修改：[\s\S]*内容不完整：请补充监测结论，并写明水质类别。[\s\S]*江审文/,
    )
    await form.type('监测结论', '监测200项，均达到Ⅲ类标准。')
    await form.act('提交审核').click()
    await form.atStage('审核')
    expect(await form.state.getByRole('note').count()).toBe(0)
  })

  step('the reviewer approves; still nobody outside can see it', async () => {
    await openFromWorklist(reviewer, '等待我审核', title)
    const desk = itemForm(reviewer.page)
    await desk.act('审核通过').click()
    await desk.question.getByRole('textbox').fill('内容完整，同意。')
    await desk.yes('审核通过').click()
    await desk.atStage('待发布')
    await expectNothingPublic()
  })

  step('the releaser publishes it, and a county site reads all 200 rows', async () => {
    await openFromWorklist(releaser, '等待我发布', title)
    const desk = itemForm(releaser.page)
    await desk.act('发布').click()
    await desk.yes('确认发布').click()
    await desk.atPublication('已公开')
    const { item } = await askUntil<PublicView>(PUBLIC_VIEW, { indexNumber }, ({ item }) => !!item)
    expect(item).toMatchObject({
      title,
      unit: { name: '庆阳市生态环境局' },
      column: { code: 'environment/water-quality' },
    })
    const read = item?.readings.map(({ name, value }) => [name, value.text])
    expect(read).toEqual(READINGS.map(([name, , , value]) => [name, value.replace('o', '0')]))
  })

  step('the releaser withdraws it: it is gone, and a tombstone says why', async () => {
    const desk = itemForm(releaser.page)
    await desk.act('撤回公开').click()
    await desk.question.getByRole('textbox').fill(WHY)
    await desk.yes('撤回公开').click()
    await desk.atPublication('已撤回')
    const seen = await askUntil<PublicView>(PUBLIC_VIEW, { indexNumber }, (now) => !!now.withdrawal)
    expect(seen).toMatchObject({ item: null, withdrawal: { reason: WHY } })
    expect(seen.items.nodes.map((each) => each.title)).not.toContain(title)
    expect((await changesOf(indexNumber)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['PUBLISHED', null],
      ['WITHDRAWN', WHY],
    ])
    const page = await getPublic(`/items/${indexNumber}`)
    expect(page.text).toContain(WHY)
    expect(page.text).not.toContain('巴家咀水库取水口')
  })

  step('its history names everybody who had it in hand, the last first', async () => {
    const desk = itemForm(releaser.page)
    await desk.history.filter({ hasText: '撤回公开' }).waitFor()
    const acts = await desk.history.locator('strong').allInnerTexts()
    expect(acts.slice(0, 3)).toEqual(['撤回公开', '发布', '审核通过'])
    expect(acts.at(-1)).toBe('起草')
  })
})

const WHY = '检测数据有误，复测后重新公开。'
