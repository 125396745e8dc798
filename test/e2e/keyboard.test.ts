import { afterAll, beforeAll } from '@jest/globals'
import { accountOf, deskOf, newWindow, openAt, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { cellReads, itemForm, type ItemForm } from './itemForm.ts'
import { tabTo } from './keyboard.ts'
import { submitSample } from './samples.ts'
import { copyFromSpreadsheet } from './spreadsheet.ts'
import { steps } from './steps.ts'

/** Nothing here is clicked. */
inBrowser('with the keyboard alone', (browser) => {
  const step = steps()
  let form: ItemForm
  let editor: Desk
  let reviewer: Desk
  const page = () => form.page
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page().keyboard.press(key)), Promise.resolve())

  beforeAll(async () => {
    form = itemForm(await (await newWindow(browser())).newPage())
    editor = await deskOf(browser(), 'editor.environment')
    reviewer = await deskOf(browser(), 'reviewer.environment')
  })
  afterAll(() => Promise.all([page().context().close(), editor.close(), reviewer.close()]))

  step('an editor signs in and begins a draft', async () => {
    const { email, password } = accountOf('editor.environment')
    await openAt(page(), '/admin/login')
    await tabTo(page(), '电子邮件')
    await page().keyboard.type(email)
    await tabTo(page(), '密码')
    await page().keyboard.type(password)
    await press('Enter')
    await page().getByRole('heading', { name: '起草' }).waitFor()
    await tabTo(page(), '水质监测信息')
    await press('Enter')
    await form.field('公开责任单位').getByText('庆阳市生态环境局').waitFor()
  })

  step('fills in the title and saves with Ctrl+S', async () => {
    await tabTo(page(), '标题')
    await page().keyboard.type(`只用键盘 ${Date.now()}`)
    await press('Control+s')
    await form.atRevision(1)
  })

  step('follows the checklist to a field and back', async () => {
    await form.checklist.first().waitFor()
    await tabTo(page(), '采样点')
    await press('Enter')
    await form.hasFocus('采样点')
    await page().keyboard.type('巴家咀水库取水口')
    await press('Control+s')
    await form.atRevision(2)
    await form.reads('采样点', '巴家咀水库取水口')
  })

  step('pastes a table, corrects a cell and leaves the table again', async () => {
    await copyFromSpreadsheet(page(), [
      ['氨氮', 'mg/L', '≤1.0', '0.12', '是'],
      ['总磷', 'mg/L', '≤0.05', '0.02', '是'],
    ])
    await tabTo(page(), '监测指标：在此粘贴')
    await press('Control+v')
    const table = form.field('监测指标')
    await table.getByText('已粘贴 2 行').waitFor()
    await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await page().keyboard.type('0.03')
    await press('Enter', 'Escape', 'Escape')
    await cellReads(table, 1, 3, '0.03')
    await tabTo(page(), '监测结论')
    await page().keyboard.type('达到Ⅲ类标准。')
    await press('Control+s')
    await form.atRevision(3)
  })

  step('a reviewer returns an item with a reason, and Esc closes a question', async () => {
    const { address } = await submitSample(editor, '请用键盘退回')
    await reviewer.open(address)
    const item = itemForm(reviewer.page)
    const { keyboard } = reviewer.page
    await item.atStage('审核')
    await tabTo(reviewer.page, '退回修改')
    await keyboard.press('Enter')
    await item.question.waitFor()
    await keyboard.press('Escape')
    await item.question.waitFor({ state: 'detached' })
    await keyboard.press('Enter')
    await item.question.getByLabel('退回原因').waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await keyboard.type('请补充监测结论。')
    await tabTo(reviewer.page, '退回修改')
    await keyboard.press('Enter')
    await item.atStage('起草')
  })
})
