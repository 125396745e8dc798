import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { askPublic, askUntil, getPublic } from './askPublic.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm, type ItemForm } from './itemForm.ts'
import { steps } from './steps.ts'
import { openFromWorklist } from './worklist.ts'

/** All in one breath: the tests of this file are steps of one way, each beginning where the last ended. */
inBrowser('a water sample on its way from the first sentence to a county site', (browser) => {
  const step = steps()
  const title = `西峰区巴家咀水库水质监测信息 ${Date.now()}`
  const attachment = Buffer.from(`检测报告 ${title}\n`)
  const fileAddress = `/files/${createHash('sha256').update(attachment).digest('hex')}/report.txt`
  let editor: Desk
  let reviewer: Desk
  let releaser: Desk
  let form: ItemForm
  let address: string
  let indexNumber: string

  beforeAll(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
    releaser = await deskOf(browser(), 'releaser.environment')
  })
  afterAll(async () => {
    const faults = [editor, reviewer, releaser].flatMap((desk) => desk.faults)
    await Promise.all([editor, reviewer, releaser].map((desk) => desk.close()))
    expect(faults).toEqual([])
  })

  const expectNothingPublic = async () => {
    const { item, items, withdrawal } = await askPublic<Public>(WHAT_IS_PUBLIC, { indexNumber })
    expect(item).toBeNull()
    expect(withdrawal).toBeNull()
    expect(items.nodes.map((each) => each.title)).not.toContain(title)
    expect(await changesOf(indexNumber)).toEqual([])
    expect((await getPublic(`/items/${indexNumber}`)).status).toBe(404)
    expect((await getPublic(fileAddress)).status).toBe(404)
    expect((await getPublic('/')).text).not.toContain(title)
  }

  step('an editor begins a draft; it gets an index number and a list of what is missing', async () => {
    form = itemForm(editor.page)
    await editor.open('/admin')
    await editor.page.getByRole('region', { name: '起草' }).getByText('水质监测信息').click()
    await form.field('主栏目').getByText('环境卫生 / 水质监测').waitFor()
    await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
    await form.type('标题', title)
    await form.act('保存').click()
    await form.state.getByText('第 1 稿').waitFor()
    await form.checklist.first().waitFor()

    address = new URL(editor.page.url()).pathname
    indexNumber = await form.fact('索引号')
    expect(indexNumber).toMatch(/^\S+\/\d{4}-\d{5}$/)
    expect(await form.fact('办理环节')).toBe('起草')
    expect(await form.fact('公开状态')).toBe('未发布')
    const missing = await form.checklist.allTextContents()
    for (const label of ['采样点', '检测单位', '成文日期', '公开属性', '内容概述']) {
      expect(missing.filter((line) => line.includes(label))).toHaveLength(1)
    }
    await expectNothingPublic()
  })

  step('a line of the list leads to its field, and the list shrinks with every save', async () => {
    await form.checklist.filter({ hasText: '采样点' }).click()
    expect(await form.focusedField()).toBe('采样点')
    await editor.page.keyboard.type('巴家咀水库取水口')
    const before = await form.checklist.count()
    await form.type('水源或供水单位', '西峰区自来水公司')
    await form.type('成文日期', '2018.4.9')
    await form.act('保存').click()
    await form.state.getByText('第 2 稿').waitFor()
    await form.page.waitForFunction(
      (count) => document.querySelectorAll('.checklist li').length === count - 3,
      before,
    )
    expect(await form.field('成文日期').locator('input').first().inputValue()).toBe('2018年4月9日')
  })

  step('submitting says what is still missing, and keeps what was typed', async () => {
    await form.choose('监测类型', '水源地')
    await form.act('提交审核').click()
    await form.alert.filter({ hasText: /./ }).waitFor()
    expect(await form.fact('办理环节')).toBe('起草')
    expect(await form.field('监测类型').locator('select').inputValue()).toBe('source')
    expect(await form.remarks('检测单位')).not.toEqual([])
  })

  step('everything filled in, it is submitted together with text that was never saved', async () => {
    await form.type('内容概述', '2018年一季度西峰区巴家咀水库水源监测：各项指标达标。')
    await form.choose('公开属性', '主动公开')
    await form.type('县（区）', '621002')
    await form.type('采样日期', '2018-02-06')
    await form.type('报告期', '2018年第一季度')
    await form.type('执行标准', 'GB 3838-2002')
    await form.type('检测单位', '庆阳市环境监测站')
    await form.type('监测项目数', '29')
    await form.answer('是否达标', '是')
    await form.field('监测指标').getByRole('button', { name: '逐行填写' }).click()
    await form.typeCells('监测指标', [
      ['氨氮', 'mg/L', '≤1.0', '0.12', '是'],
      ['总磷', 'mg/L', '≤0.05', '0.02', '是'],
    ])
    await form
      .field('附件')
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: attachment })
    await form.field('附件').getByRole('link', { name: 'report' }).waitFor()
    await form.act('提交审核').click()
    await form.atStage('审核')
    await expectNothingPublic()
  })

  step('the editor is not offered to approve or publish, and reads why', async () => {
    await form.act('审核通过').waitFor()
    expect(await form.act('审核通过').getAttribute('aria-disabled')).toBe('true')
    expect(await form.act('发布').count()).toBe(0)
    const why = await form.state.locator('.state-panel__closed').innerText()
    expect(why).toMatch(/暂不能审核通过：.+/)
    await form.act('审核通过').click({ force: true })
    expect(await form.question.count()).toBe(0)
    expect(await form.field('采样点').locator('input').isDisabled()).toBe(true)
  })

  step('a reviewer finds it on their page and returns it; without a reason that is refused', async () => {
    await openFromWorklist(reviewer, '等待我审核', title)
    const desk = itemForm(reviewer.page)
    await desk.act('退回修改').click()
    await desk.question.getByRole('button', { name: '退回修改' }).click()
    expect(await desk.question.getByRole('alert').innerText()).toBe('请填写退回理由')
    await desk.question.getByRole('textbox').fill('请补充监测结论，并写明水质类别。')
    await desk.question.getByRole('button', { name: '退回修改' }).click()
    await desk.atStage('起草')
    await expectNothingPublic()
  })

  step('the editor reads the reason at the top, mends the text and submits again', async () => {
    await openFromWorklist(editor, '退回给我修改', title)
    form = itemForm(editor.page)
    const returned = form.state.getByRole('note')
    expect(await returned.innerText()).toMatch(/已退回修改：[\s\S]*请补充监测结论，并写明水质类别。/)
    expect(await returned.innerText()).toContain('江审文')
    await form.type('监测结论', '监测29项，均达到Ⅲ类标准。')
    await form.act('提交审核').click()
    await form.atStage('审核')
    expect(await form.state.getByRole('note').count()).toBe(0)
  })

  step('the reviewer approves; still nobody outside can see it', async () => {
    await openFromWorklist(reviewer, '等待我审核', title)
    const desk = itemForm(reviewer.page)
    await desk.act('审核通过').click()
    await desk.question.getByRole('textbox').fill('内容完整，同意。')
    await desk.question.getByRole('button', { name: '审核通过' }).click()
    await desk.atStage('待发布')
    await expectNothingPublic()
  })

  step('the editor has no way to publish it, by button or by request', async () => {
    await editor.open(address)
    await form.act('发布').waitFor()
    expect(await form.act('发布').getAttribute('aria-disabled')).toBe('true')
    expect(await form.state.locator('.state-panel__closed').innerText()).toMatch(/暂不能发布：.+/)
    const api = address.replace('/admin/collections', '/api')
    const { status, message } = await editor.page.evaluate(async (url) => {
      const answer = await fetch(url, { method: 'POST' })
      const { errors } = (await answer.json()) as { errors: { message: string }[] }
      return { status: answer.status, message: errors[0]?.message }
    }, `${api}/acts/publish`)
    expect(status).toBe(403)
    expect(message).toMatch(/\p{Script=Han}/u)
    await expectNothingPublic()
  })

  step('the releaser publishes it, and a county site reads it with readings, unit and column', async () => {
    await openFromWorklist(releaser, '等待我发布', title)
    const desk = itemForm(releaser.page)
    await desk.act('发布').click()
    await desk.question.getByRole('button', { name: '确认发布' }).click()
    await desk.published()
    const { item } = await askUntil<Public>(
      WHAT_IS_PUBLIC,
      { indexNumber },
      (seen) => seen.item !== null,
    )
    expect(item).toEqual({
      indexNumber,
      title,
      unit: { code: 'qingyang-ecology', name: '庆阳市生态环境局' },
      column: { code: 'environment/water-quality', name: '水质监测', path: ['环境卫生', '水质监测'] },
      sampledOn: '2018-02-06',
      samplingPoint: '巴家咀水库取水口',
      conclusion: '监测29项，均达到Ⅲ类标准。',
      readings: [
        { name: '氨氮', unit: 'mg/L', limit: { text: '≤1.0' }, value: { text: '0.12' }, met: true },
        { name: '总磷', unit: 'mg/L', limit: { text: '≤0.05' }, value: { text: '0.02' }, met: true },
      ],
      attachments: [{ name: 'report.txt' }],
    })
    expect((await getPublic(`/items/${indexNumber}`)).text).toContain(title)
    expect((await getPublic(fileAddress)).text).toBe(attachment.toString())
  })

  step('the releaser withdraws it with a reason; it is gone, and the changes say why', async () => {
    const desk = itemForm(releaser.page)
    await desk.act('撤回公开').click()
    await desk.question.getByRole('button', { name: '撤回公开' }).click()
    expect(await desk.question.getByRole('alert').innerText()).toBe('请填写撤回理由')
    await desk.question.getByRole('textbox').fill('检测数据有误，复测后重新公开。')
    await desk.question.getByRole('button', { name: '撤回公开' }).click()
    await desk.state.getByText('已撤回').waitFor()

    const { item, items, withdrawal } = await askUntil<Public>(
      WHAT_IS_PUBLIC,
      { indexNumber },
      (seen) => seen.withdrawal !== null,
    )
    expect(item).toBeNull()
    expect(items.nodes.map((each) => each.title)).not.toContain(title)
    expect(withdrawal?.reason).toBe('检测数据有误，复测后重新公开。')
    expect(await changesOf(indexNumber)).toEqual([
      { indexNumber, kind: 'PUBLISHED', reason: null },
      { indexNumber, kind: 'WITHDRAWN', reason: '检测数据有误，复测后重新公开。' },
    ])
    expect((await getPublic(`/items/${indexNumber}`)).text).not.toContain('巴家咀水库取水口')
    expect((await getPublic(fileAddress)).status).toBe(404)
  })

  step('its history names everybody who had it in hand, the last first', async () => {
    await editor.open(address)
    await form.history.first().waitFor()
    const acts = await form.history.locator('strong').allTextContents()
    expect(acts.slice(0, 7)).toEqual([
      ...['撤回公开', '发布', '审核通过', '提交审核', '保存', '退回修改', '提交审核'],
    ])
    expect(acts.at(-1)).toBe('起草')
    const words = await form.history.allTextContents()
    expect(words[0]).toMatch(/江发文.*检测数据有误/)
    expect(words[2]).toMatch(/江审文.*内容完整，同意。/)
  })
})

/** What anybody outside can learn of an item. */
interface Public {
  item: { title: string } | null
  items: { nodes: { title: string }[] }
  withdrawal: { reason: string } | null
}

const WHAT_IS_PUBLIC = `query($indexNumber: String!) {
  item(indexNumber: $indexNumber) {
    indexNumber title
    unit { code name }
    column { code name path }
    attachments { name }
    ... on WaterQuality {
      sampledOn samplingPoint conclusion
      readings { name unit limit { text } value { text } met }
    }
  }
  items(column: "environment", first: 100) { nodes { title } }
  withdrawal(indexNumber: $indexNumber) { reason }
}`

/** What the feed says of an item, read from the first change to the last. */
const changesOf = async (indexNumber: string, after = 0): Promise<readonly Change[]> => {
  const { changes } = await askPublic<{ changes: ChangeList }>(
    `query($after: Int!) { changes(after: $after) { next hasMore nodes { indexNumber kind reason } } }`,
    { after },
  )
  const own = changes.nodes.filter((change) => change.indexNumber === indexNumber)
  return changes.hasMore ? [...own, ...(await changesOf(indexNumber, changes.next))] : own
}

interface Change {
  indexNumber: string
  kind: string
  reason: string | null
}

interface ChangeList {
  next: number
  hasMore: boolean
  nodes: Change[]
}
