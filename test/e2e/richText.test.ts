import { expect, test } from '@jest/globals'
import { deskOf } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { draftDocument } from './policies.ts'

inBrowser('a body that was typed and not saved', (browser) => {
  test('stands in the editor again when it is taken back, and is saved as it stands there', async () => {
    const editor = await deskOf(browser(), 'editor.office')
    const { page } = editor
    const { address } = await draftDocument(editor, '正文取回', '起草中')
    await editor.open(address)
    const form = itemForm(page)
    const body = page.locator('.ContentEditable__root')
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('最后补写的一句。')
    await page.waitForFunction(isKept, '最后补写的一句')
    await page.reload()
    await page.getByRole('button', { name: '恢复填写的内容' }).waitFor()
    expect(await body.innerText()).not.toContain('最后补写的一句')
    await page.getByRole('button', { name: '恢复填写的内容' }).click()
    await body.getByText('最后补写的一句。').waitFor()
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('又补一句。')
    await form.act('保存').click()
    await form.atRevision(2)
    await page.reload()
    await body.getByText('最后补写的一句。又补一句。').waitFor()
    expect(editor.faults).toEqual([])
    await editor.close()
  })
})

/** Whether this window keeps words that were typed. */
const isKept = (words: string): boolean =>
  Object.keys(sessionStorage).some((key) => sessionStorage.getItem(key)?.includes(words))
