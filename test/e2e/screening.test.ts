import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { richTextOf } from '../../src/domain/kinds/index.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { draftSample } from './samples.ts'

const MOBILE = '13893412345'

const doubtsOn = (page: Page): Locator => page.locator('.doubts')

inBrowser('what raises a doubt', (browser) => {
  let editor: Desk
  let reviewer: Desk
  beforeEach(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
  })
  afterEach(async () => {
    const faults = [...editor.faults, ...reviewer.faults]
    await editor.close()
    await reviewer.close()
    expect(faults).toEqual([])
  })

  test('holds a text with somebody’s number until a colleague answers for it', async () => {
    const { address } = await draftSample(editor, '疑点')
    const form = itemForm(editor.page)
    await editor.open(address)
    await form.type('超标项目及倍数', `请拨打${MOBILE}，其它事项见附件`)
    await form.act('保存').click()
    await form.atRevision(2)
    const mine = doubtsOn(editor.page)
    await mine.getByText('2 处疑点').waitFor()
    expect(await mine.innerText()).not.toContain(MOBILE)
    await mine
      .getByRole('button', { name: /138\*\*\*\*2345/ })
      .first()
      .click()
    await form.field('超标项目及倍数').locator(':focus').waitFor()
    expect(await mine.getByRole('button', { name: /^认可/ }).count()).toBe(0)

    await form.act('提交审核').click({ force: true })
    expect(await form.state.innerText()).toContain('暂不能提交审核')

    const theirs = itemForm(reviewer.page)
    await reviewer.open(address)
    const shown = doubtsOn(reviewer.page)
    await shown.getByRole('button', { name: /^认可/ }).click()
    await theirs.yes('认可').click()
    await theirs.question.getByRole('alert').getByText('请填写认可的理由').waitFor()
    await theirs.question.getByRole('textbox').fill('值班电话，已对外公布')
    await theirs.yes('认可').click()
    await shown.getByText('值班电话，已对外公布').waitFor()
    await theirs.history.filter({ hasText: '认可疑点' }).waitFor()

    await editor.page.reload()
    await doubtsOn(editor.page).getByText('值班电话，已对外公布').waitFor()
    await form.act('提交审核').click()
    await form.atStage('审核')
  })

  test('is mended with one click where the list says how', async () => {
    const { address } = await draftSample(editor, '替换')
    const form = itemForm(editor.page)
    await editor.open(address)
    await form.type('超标项目及倍数', '其它项目达标')
    await form.act('保存').click()
    await form.atRevision(2)
    await doubtsOn(editor.page)
      .getByRole('button', { name: /替换为“其他”/ })
      .click()
    expect(await form.value('超标项目及倍数')).toBe('其他项目达标')
    await form.act('保存').click()
    await form.atRevision(3)
    await doubtsOn(editor.page).waitFor({ state: 'detached' })
  })

  test('is mended in a running text, whose look stays', async () => {
    const { docs } = await editor.get<{ docs: Record<string, unknown>[] }>(
      '/api/columns?limit=1&depth=0',
    )
    const { docs: units } = await editor.get<{ docs: { id: string; name: string }[] }>(
      `/api/organisations?limit=1&depth=0&where[name][equals]=${encodeURIComponent('庆阳市生态环境局')}`,
    )
    const { doc } = await editor.post<{ doc: { id: string } }>('/api/inspection-news', {
      values: {
        title: `正文替换 ${Date.now()}`,
        column: docs[0]?.id,
        responsibleUnit: units[0]?.id,
        body: richTextOf('开设专用帐户。\n其余从略。'),
      },
    })
    await editor.open(`/admin/collections/inspection-news/${doc.id}`)
    await doubtsOn(editor.page)
      .getByRole('button', { name: /替换为“账户”/ })
      .click()
    await editor.page.locator('[contenteditable=true]', { hasText: '开设专用账户。' }).waitFor()
    const form = itemForm(editor.page)
    await form.act('保存').click()
    await form.atRevision(2)
    const kept = await editor.get<{ body: unknown }>(`/api/inspection-news/${doc.id}?depth=0`)
    expect(JSON.stringify(kept.body)).toContain('开设专用账户')
    expect(JSON.stringify(kept.body)).toContain('其余从略')
  })
})

inBrowser('the office keeps the list of words', (browser) => {
  test('and what it adds holds for the next text', async () => {
    const office = await deskOf(browser(), 'office')
    const words = `示例错词${Date.now()}`
    const form = itemForm(office.page)
    await office.open('/admin/collections/wordings/create')
    await form.type('用语', words)
    await form.choose('处理', '须改正')
    await form.type('应当写作', '示例正词')
    await office.page.getByRole('button', { name: '保存', exact: true }).click()
    await office.page.waitForURL(/wordings\/[0-9a-f-]{36}/)
    const editor = await deskOf(browser(), 'editor.environment')
    const { id } = await draftSample(editor, '用语')
    await editor
      .post(`/api/water-quality/${id}/acts/submit`, { values: { exceedances: words } })
      .then(
        () => expect('submitted').toBe('held'),
        (error: Error) => expect(error.message).toContain(words),
      )
    await office.close()
    await editor.close()
  })
})
