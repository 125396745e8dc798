import { afterAll, beforeAll, expect } from '@jest/globals'
import { askPublic, askUntil } from './askPublic.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm, type ItemForm } from './itemForm.ts'
import { caseOf, draftDocument, OUTLINE } from './policies.ts'
import type { Sample } from './samples.ts'
import { steps } from './steps.ts'
import { openFromWorklist } from './worklist.ts'

/** Steps of one way: each begins where the last ended. Six people, and nobody twice. */
inBrowser('a policy on its way with its interpretation and its plan', (browser) => {
  const step = steps()
  const desks: Desk[] = []
  const at = async (who: string): Promise<Desk> => {
    const desk = await deskOf(browser(), who)
    desks.push(desk)
    return desk
  }
  let editor: Desk
  let form: ItemForm
  let document: Sample
  const told = `一图读懂信息公开工作方案 ${Date.now()}`

  beforeAll(async () => {
    editor = await at('editor.office')
    form = itemForm(editor.page)
    document = await draftDocument(editor, '推进政务公开工作', '待签发', { attribute: null })
  })
  afterAll(async () => {
    const faults = desks.flatMap((desk) => desk.faults)
    await Promise.all(desks.map((desk) => desk.close()))
    expect(faults).toEqual([])
  })

  step('the three gates are named from the first save on, each by its rule', async () => {
    await editor.open(document.address)
    await form.checklist.first().waitFor()
    const lines = (await form.checklist.allInnerTexts()).join('\n')
    expect(lines).toContain('请填写公开属性')
    expect(lines).toMatch(/还没有解读方案，也没有说明免予解读的理由\s+国办发〔2016〕80号/)
    expect(lines).toMatch(/解读材料还没有在同一事项中起草\s+国办发〔2016〕80号/)
    await caseOf(form).isAt('起草')
    expect(await form.act('提交审核').getAttribute('aria-disabled')).toBe('true')
  })

  step('the first is passed by choosing the attribute', async () => {
    await form.checklist.filter({ hasText: '公开属性' }).click()
    await form.choose('公开属性', '主动公开')
    await form.act('保存').click()
    await form.checklist.filter({ hasText: '公开属性' }).waitFor({ state: 'detached' })
  })

  step(
    'the second by the plan: the list leads to its first field and then to what lacks',
    async () => {
      const { plan, savePlan, writePlan } = caseOf(form)
      await form.checklist.filter({ hasText: '解读方案' }).click()
      expect(await plan.locator(':focus').getAttribute('type')).toBe('radio')
      await plan.getByLabel('解读提纲').fill('先写提纲。')
      await savePlan()
      await form.checklist.filter({ hasText: '责任人' }).click()
      expect(await plan.getByRole('textbox', { name: /^责任人/ }).evaluate(hasFocus)).toBe(true)
      await writePlan()
      await savePlan()
      await form.checklist.filter({ hasText: '责任人' }).waitFor({ state: 'detached' })
      await plan.getByText('第 2 稿').waitFor()
    },
  )

  step('the third by an interpretation that knows its document and unit', async () => {
    const { items } = caseOf(form)
    await form.checklist.filter({ hasText: '解读材料' }).click()
    expect(await items.getByRole('link', { name: '起草解读材料' }).evaluate(hasFocus)).toBe(true)
    await editor.page.keyboard.press('Enter')
    await form.state.getByText(document.title).waitFor()
    await form.field('公开责任单位').getByText('庆阳市人民政府办公室').waitFor()
    await form.field('解读的文件').getByText(document.title).waitFor()
    await form.type('标题', told)
    await form.act('保存').click()
    await form.atRevision(1)
    await items.getByRole('link', { name: document.title }).waitFor()
  })

  step(
    'what the interpretation lacks stands on the page of the document, and leads there',
    async () => {
      const { items, linesOfOthers } = caseOf(form)
      await items.getByRole('link', { name: document.title }).click()
      await editor.page.waitForURL(new RegExp(document.id))
      await linesOfOthers.filter({ hasText: '解读方式' }).click()
      await editor.page.waitForURL(/interpretation/)
      await form.field('解读方式').locator('select:focus').waitFor()
      await form.choose('解读方式', '图解政策')
      await form.type('内容概述', '用一张图介绍方案的主要内容。')
      await form.type('成文日期', '2018.3.13')
      await form.choose('公开属性', '主动公开')
      await form.type('文件公开日期', '2018.3.13')
      await form.choose('解读主体', '起草部门承办机构')
      await form.type('图解、音视频地址', 'https://www.qingyang.example/picture/plan')
    },
  )

  step('submitted from the one, both go to the department together', async () => {
    await form.act('提交审核').click()
    await form.atStage('部门审核')
    await editor.open(document.address)
    await caseOf(form).isAt('部门审核')
    expect(await form.checklist.count()).toBe(0)
  })

  step('the department reads plan and interpretation beside the text, and approves', async () => {
    const reviewer = await at('reviewer.office')
    await openFromWorklist(reviewer, '等待我审核', document.title)
    const desk = itemForm(reviewer.page)
    const { items, plan, isAt } = caseOf(desk)
    await plan.getByText(OUTLINE).waitFor()
    expect(await items.getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining(document.title),
        expect.stringContaining(told),
      ]),
    )
    await desk.act('审核通过').click()
    await desk.yes('审核通过').click()
    await isAt('保密审查、合法性审核')
  })

  step(
    'legality returns it for a coded reason, which stands at the top of the next edit',
    async () => {
      const legality = await at('legality')
      await openFromWorklist(legality, '等待我合法性审核', document.title)
      const desk = itemForm(legality.page)
      await desk.act('退回修改').click()
      await desk.question.getByLabel('退回原因').selectOption('合法性存在问题')
      await desk.question.getByRole('textbox').fill('第三条的时限没有上位法依据。')
      await desk.yes('退回修改').click()
      await desk.atStage('起草')
      await editor.page.reload()
      const returned = form.state.getByRole('note').filter({ hasText: '已退回修改' })
      expect(await returned.innerText()).toContain('合法性存在问题：第三条的时限没有上位法依据。')
      await form.type('内容概述', '明确政务公开的范围、内容和时限，时限按条例执行。')
      await form.act('提交审核').click()
      await form.atStage('部门审核')
      const reviewer = desks.find(({ name }) => name === '陆审文') as Desk
      const again = itemForm(reviewer.page)
      await reviewer.open(document.address)
      await again.act('审核通过').click()
      await again.yes('审核通过').click()
      await caseOf(again).isAt('保密审查、合法性审核')
    },
  )

  step('secrecy and legality are judged side by side, in any order', async () => {
    const secrecy = await at('secrecy')
    await openFromWorklist(secrecy, '等待我保密审查', document.title)
    const desk = itemForm(secrecy.page)
    await desk.act('审核通过').click()
    await desk.yes('审核通过').click()
    await desk.state.getByText('保密审查已给出').waitFor()
    expect(await caseOf(desk).under('保密审查、合法性审核')).toMatch(/合法性审核待/)
    const legality = itemForm((desks.find(({ name }) => name === '法正平') as Desk).page)
    await legality.page.reload()
    await legality.act('审核通过').click()
    await legality.yes('审核通过').click()
    await caseOf(legality).isAt('签发')
  })

  step('the signer signs, the releaser publishes, and the public reads both', async () => {
    const signer = await at('signer.office')
    await openFromWorklist(signer, '等待我签发', document.title)
    const desk = itemForm(signer.page)
    await desk.act('签发').click()
    await desk.yes('签发').click()
    await caseOf(desk).isAt('待发布')
    const releaser = await at('releaser.office')
    await openFromWorklist(releaser, '等待我发布', document.title)
    const last = itemForm(releaser.page)
    const indexNumber = await last.fact('索引号')
    expect((await askPublic<PublicPolicy>(POLICY, { indexNumber })).item).toBeNull()
    await last.act('发布').click()
    await last.yes('确认发布').click()
    await last.atPublication('已公开')
    const { item } = await askUntil<PublicPolicy>(POLICY, { indexNumber }, (seen) => !!seen.item)
    expect(item).toMatchObject({ title: document.title })
    const { items } = await askPublic<PublicPolicy>(POLICY, { indexNumber })
    expect(items.nodes.map(({ title }) => title)).toContain(told)
    expect(new Set(desks.map(({ name }) => name)).size).toBe(6)
  })
})

const hasFocus = (element: Element): boolean => element === element.ownerDocument.activeElement

interface PublicPolicy {
  item: { title: string } | null
  items: { nodes: { title: string }[] }
}

const POLICY = `query($indexNumber: String!) {
  item(indexNumber: $indexNumber) { title }
  items(column: "interpretations", first: 20) { nodes { title } }
}`
