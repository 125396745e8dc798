import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { accountOf, deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm, type ItemForm } from './itemForm.ts'

inBrowser('what somebody typed', (browser) => {
  let mine: Desk
  let theirs: Desk
  let address: string
  beforeEach(async () => {
    mine = await deskOf(browser(), 'editor.environment')
    theirs = await deskOf(browser(), 'editor.environment')
    address = await draft(mine)
  })
  afterEach(async () => {
    const faults = [...mine.faults, ...theirs.faults]
    await mine.close()
    await theirs.close()
    expect(faults).toEqual([])
  })

  const openBoth = async (): Promise<[ItemForm, ItemForm]> => {
    const forms = [itemForm(mine.page), itemForm(theirs.page)] as [ItemForm, ItemForm]
    await mine.open(address)
    await theirs.open(address)
    await Promise.all(forms.map((form) => form.atRevision(1)))
    return forms
  }

  test('is not overwritten by a colleague: both texts are shown, and one chooses', async () => {
    const [form, other] = await openBoth()
    await other.type('采样点', '取水口一')
    await other.type('检测单位', '庆阳市环境监测站')
    await other.act('保存').click()
    await other.atRevision(2)

    await form.type('采样点', '取水口二')
    await form.act('保存').click()
    await form.question.waitFor()
    const both = await form.question.innerText()
    for (const words of ['采样点', '取水口一', '取水口二', '庆阳市环境监测站']) {
      expect(both).toContain(words)
    }
    await form.yes('按所选内容保存').click()
    await form.atRevision(3)
    await form.reads('检测单位', '庆阳市环境监测站')
    await form.reads('采样点', '取水口二')
  })

  test('stays in the form when one would rather go on writing than choose', async () => {
    const [form, other] = await openBoth()
    await other.type('采样点', '取水口一')
    await other.act('保存').click()
    await other.atRevision(2)
    await form.type('采样点', '取水口二')
    await form.act('保存').click()
    await form.yes('继续编辑，暂不保存').click()
    expect(await form.value('采样点')).toBe('取水口二')
    await other.page.reload()
    await other.atRevision(2)
    await other.reads('采样点', '取水口一')
  })

  test('goes on while a save is under way', async () => {
    const [form] = await openBoth()
    await form.type('采样点', '取水口')
    await form.act('保存').click()
    await form.choose('监测类型', '水源地')
    await form.atRevision(2)
    expect(await form.value('监测类型')).toBe('source')
    await form.act('保存').click()
    await form.atRevision(3)
  })

  test('is still there when the session has ended, and is saved after signing in again', async () => {
    const [form] = await openBoth()
    await form.type('采样点', '取水口')
    await mine.context.clearCookies()
    await form.act('保存').click()
    await form.alert.filter({ hasText: '请先登录' }).waitFor()
    expect(await form.value('采样点')).toBe('取水口')
    await mine.signIn()
    await form.act('保存').click()
    await form.atRevision(2)
    expect(await form.value('采样点')).toBe('取水口')
  })

  test('is offered again when the page was left because the session ran out', async () => {
    const { page } = mine
    await page.clock.install()
    const [form] = await openBoth()
    await form.type('采样点', '取水口')
    await mine.context.clearCookies()
    await page.clock.runFor('08:01:00')
    await page.waitForURL(/login/)
    const { email, password } = accountOf('editor.environment')
    await page.getByLabel('电子邮件').fill(email)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(new RegExp(address))
    await page.getByRole('button', { name: '恢复填写的内容' }).click()
    await form.reads('采样点', '取水口')
    await form.act('保存').click()
    await form.atRevision(2)
  })
})

/** A draft of one's own, as the form makes it. */
const draft = async (desk: Desk): Promise<string> => {
  const form = itemForm(desk.page)
  await desk.open('/admin/collections/water-quality/create')
  await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
  await form.field('主栏目').getByText('水质监测').waitFor()
  await form.type('标题', `并行修改 ${Date.now()}`)
  await form.act('保存').click()
  await form.atRevision(1)
  return new URL(desk.page.url()).pathname
}
