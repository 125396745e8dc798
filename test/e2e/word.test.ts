import { AlignmentType, Document, Packer, Paragraph } from 'docx'
import { expect, test } from '@jest/globals'
import { seriousIn } from './axe.ts'
import { deskOf } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'

inBrowser('a document that was written in Word', (browser) => {
  test('becomes a draft whose elements lead to their fields, and takes what is pasted cleanly', async () => {
    const editor = await deskOf(browser(), 'editor.office')
    const { page } = editor
    await editor.open('/admin/collections/policy-document')
    await page.getByRole('button', { name: '从 Word 起草' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/Word 文件/).setInputFiles(await notice())
    await dialog.getByRole('button', { name: '识别并起草' }).click()
    await page.waitForURL(/policy-document\/[0-9a-f-]{36}/)
    await page.getByText('Word 识别结果：防汛通知.docx').waitFor()
    expect(await page.getByLabel(/^标题/).inputValue()).toBe(TITLE)
    await page.getByRole('row', { name: /发文字号.*第 2 行.*确定/ }).waitFor()
    await page.getByText('特急').waitFor()
    await page.getByRole('button', { name: '发文字号', exact: true }).click()
    expect(await page.evaluate(valueInFocus)).toBe('庆政办发〔2018〕18号')
    expect(await seriousIn(page)).toEqual([])

    const body = page.locator('.ContentEditable__root').first()
    await body.getByText('加强值守。').click()
    await page.keyboard.press('Control+End')
    await body.evaluate(pasteHtml, PASTED)
    await body.locator('table').getByText('22.5').waitFor()
    const form = itemForm(page)
    await form.act('保存').click()
    await form.atRevision(2)
    await page.reload()
    await body.locator('table').getByText('22.5').waitFor()
    expect(await body.locator('p').getByText('加强值守。').count()).toBe(1)
    expect(editor.faults).toEqual([])
    await editor.close()
  })
})

const TITLE = `庆阳市人民政府办公室关于做好${Date.now()}防汛工作的通知`

const notice = async () => ({
  name: '防汛通知.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('特急'),
            new Paragraph({ text: '庆政办发[2018]18号', alignment: AlignmentType.CENTER }),
            new Paragraph({ text: TITLE, alignment: AlignmentType.CENTER }),
            new Paragraph('各县（区）人民政府：'),
            new Paragraph('加强值守。'),
            new Paragraph({ text: '2018年5月8日', alignment: AlignmentType.RIGHT }),
          ],
        },
      ],
    }),
  ),
})

/** As Word puts it on the clipboard. */
const PASTED = `<html><body><!--StartFragment--><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid style='border-collapse:collapse'><tr><td style='width:100pt'><p class=MsoNormal><b>站点</b></p></td>
<td><p class=MsoNormal><b>水位</b></p></td></tr><tr><td><p>西峰</p></td><td><p>22.5</p></td></tr></table><!--EndFragment--></body></html>`

const pasteHtml = (element: Element, html: string): void => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', '站点 水位')
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

const valueInFocus = (): string => (document.activeElement as HTMLInputElement | null)?.value ?? ''
