import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { askPublic } from './askPublic.ts'
import { accountOf, deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { actOn, caseOf, draftDocument } from './policies.ts'
import { openFromWorklist } from './worklist.ts'

/** What a document may do without, by whose consent; and what of a plan is never lost. */
inBrowser('a document of the city', (browser) => {
  let desks: Desk[]
  let editor: Desk
  const at = async (who: string): Promise<Desk> => {
    const desk = await deskOf(browser(), who)
    desks.push(desk)
    return desk
  }
  beforeEach(async () => {
    desks = []
    editor = await at('editor.office')
  })
  afterEach(async () => {
    const faults = desks.flatMap((desk) => desk.faults)
    await Promise.all(desks.map((desk) => desk.close()))
    expect(faults).toEqual([])
  })

  test('is submitted without an interpretation once a second person agrees', async () => {
    const { address, title } = await draftDocument(editor, '做好值班工作', '免予解读')
    await editor.open(address)
    const form = itemForm(editor.page)
    const { plan, waive } = caseOf(form)
    await waive('事务性通知，不涉及公众的权利义务。')
    await plan.getByText('您不能同意').waitFor()
    await form.checklist.filter({ hasText: '还没有经另一人同意' }).waitFor()

    const reviewer = await at('reviewer.office')
    await reviewer.open(address)
    const theirs = caseOf(itemForm(reviewer.page))
    await theirs.plan.getByRole('button', { name: '同意免予解读' }).click()
    const { question, yes } = itemForm(reviewer.page)
    await yes('同意').click()
    expect(await question.getByRole('alert').innerText()).toBe('请填写同意的理由')
    await question.getByRole('textbox').fill('属于内部工作部署。')
    await yes('同意').click()
    await theirs.plan.getByText('陆审文 同意免予解读：属于内部工作部署。').waitFor()

    await editor.page.reload()
    await plan.getByText('陆审文 同意免予解读：属于内部工作部署。').waitFor()
    await form.act('提交审核').click()
    await form.atStage('部门审核')
    await openFromWorklist(reviewer, '等待我审核', title)
  })

  test('that is not for the public is settled, never published, and assessed anew', async () => {
    const { address, id, title } = await draftDocument(editor, '内部值班安排', '不公开办结')
    const [reviewer, secrecy, signer, releaser] = [
      await at('reviewer.office'),
      await at('secrecy'),
      await at('signer.office'),
      await at('releaser.office'),
    ]
    await actOn(id, [
      [editor, 'submit'],
      [reviewer, 'approve'],
      [secrecy, 'approve'],
      [signer, 'sign'],
    ])
    await releaser.open(address)
    const form = itemForm(releaser.page)
    await form.act('不公开办结').waitFor()
    expect(await form.act('发布').count()).toBe(0)
    await form.act('不公开办结').click()
    await form.yes('办结').click()
    await form.atPublication('不公开（已办结）')
    const { items } = await askPublic<{ items: { nodes: { title: string }[] } }>(DOCUMENTS)
    expect(items.nodes.length).toBeGreaterThan(0)
    expect(items.nodes.map((each) => each.title)).not.toContain(title)

    const office = await at('office')
    await office.open(address)
    const desk = itemForm(office.page)
    await desk.act('重新评估').click()
    await desk.question.getByLabel('重新办理').check()
    await desk.question.getByRole('textbox').fill('情况已经变化，可以公开。')
    await desk.yes('提交评估').click()
    await desk.atStage('起草')
  })

  test('keeps what was typed of its plan when the session has ended, and when the page was left', async () => {
    const { address } = await draftDocument(editor, '会话过期', '免予解读')
    await editor.open(address)
    const { plan, savePlan } = caseOf(itemForm(editor.page))
    await plan.getByLabel('解读提纲').fill('写到一半的提纲')
    await editor.context.clearCookies()
    await savePlan()
    await plan.getByRole('alert').filter({ hasText: '请先登录' }).waitFor()
    expect(await plan.getByLabel('解读提纲').inputValue()).toBe('写到一半的提纲')
    await editor.page.reload()
    await editor.page.waitForURL(/login/)
    const { email, password } = accountOf('editor.office')
    await editor.page.getByLabel('电子邮件').fill(email)
    await editor.page.getByLabel('密码').fill(password)
    await editor.page.getByRole('button', { name: '登录' }).click()
    await editor.page.waitForURL(new RegExp(address))
    await plan.getByRole('button', { name: '恢复填写的内容' }).click()
    expect(await plan.getByLabel('解读提纲').inputValue()).toBe('写到一半的提纲')
    await savePlan()
    await plan.getByText('陆拟文制定，第 1 稿').waitFor()
  })

  test('shows both plans when a colleague saved one first, and one chooses', async () => {
    const { address } = await draftDocument(editor, '并行制定方案', '免予解读')
    const colleague = await at('editor.office')
    const [mine, theirs] = [caseOf(itemForm(editor.page)), caseOf(itemForm(colleague.page))]
    await editor.open(address)
    await colleague.open(address)
    await theirs.plan.getByLabel('解读提纲').fill('同事的提纲')
    await theirs.plan.getByRole('textbox', { name: /^责任人/ }).fill('同事')
    await theirs.savePlan()
    await theirs.plan.getByText('第 1 稿').waitFor()
    await mine.plan.getByLabel('解读提纲').fill('我的提纲')
    await mine.savePlan()
    const { question, yes } = itemForm(editor.page)
    await question.waitFor()
    const both = await question.innerText()
    for (const words of ['解读提纲', '同事的提纲', '我的提纲', '责任人'])
      expect(both).toContain(words)
    await yes('按所选内容保存').click()
    await mine.plan.getByText('第 2 稿').waitFor()
    expect(await mine.plan.getByLabel('解读提纲').inputValue()).toBe('我的提纲')
    expect(await mine.plan.getByRole('textbox', { name: /^责任人/ }).inputValue()).toBe('同事')
  })
})

const DOCUMENTS = `{ items(column: "policy", first: 100) { nodes { title } } }`
