import { expect, test } from '@jest/globals'
import { waterQuality } from '../../plugins/domains/water-quality/domain.ts'
import { AS_THEY_ARE } from '../../src/derive/spreadsheet/names.ts'
import { spreadsheetTemplate } from '../../src/derive/spreadsheet.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { seriousIn } from './axe.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { exampleIn } from './samples.ts'

inBrowser('a spreadsheet', (browser) => {
  test('is checked row by row, entered, goes its way as one case, and another is undone', async () => {
    const editor = await deskOf(browser(), 'editor.environment')
    const { page } = editor
    const example = await exampleIn(editor, '待审核')
    const name = `成批 ${Date.now()}`
    const records = (stem: string) =>
      ['一', '二', '三'].map((which) => ({
        ...example,
        ...{ title: `${stem} ${which}`, samplingPoint: `${stem} ${which}` },
      }))
    const outcome = (words: string) => page.getByRole('button', { name: words, exact: true })

    await editor.open('/admin/collections/water-quality')
    await page.getByRole('link', { name: '导入表格' }).last().click()
    await page.getByLabel('信息种类').waitFor()
    expect(await seriousIn(page)).toEqual([])
    const [one, two, three] = records(name)
    await page
      .getByLabel('要导入的文件')
      .setInputFiles(await filled([one ?? {}, two ?? {}, { ...three, title: '' }]))
    await outcome('新增 2').waitFor()
    await outcome('不导入 1').click()
    await page.getByText('请填写标题').waitFor()
    expect(await seriousIn(page)).toEqual([])

    // Without a mouse: another heading is matched with nothing, and everything is checked anew.
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    const column = page.getByLabel('检测单位', { exact: false }).first()
    await column.selectOption('')
    await page.getByRole('button', { name: '保存并重新检查' }).press('Enter')
    await outcome('不导入 3').waitFor()
    await column.selectOption({ label: '检测单位 *' })
    await page.getByRole('button', { name: '保存并重新检查' }).press('Enter')
    await outcome('新增 2').waitFor()
    await page.getByRole('button', { name: '开始导入 2 条' }).click()
    await page.getByRole('link', { name: '新增的一批（2 条）' }).click()
    const form = itemForm(page)
    await form.state.getByText('本批共 2 条').waitFor()
    await form.act('提交审核').click()
    await form.atStage('审核')
    expect(await stagesOf(editor, name)).toEqual(['review', 'review'])

    const other = `${name} 另一批`
    await editor.open('/admin/imports?domain=water-quality')
    await page.getByLabel('要导入的文件').setInputFiles(await filled(records(other)))
    await page.getByRole('button', { name: '开始导入 3 条' }).click()
    await page.getByRole('button', { name: '撤销导入' }).click()
    const dialog = page.getByRole('dialog')
    expect(await seriousIn(page)).toEqual([])
    await dialog.getByRole('button', { name: '撤销导入' }).click()
    await page.getByText('已撤销').waitFor()
    expect(await stagesOf(editor, other)).toEqual([])
    expect(editor.faults).toEqual([])
    await editor.close()
  })
})

const BY_ID = { organisation: AS_THEY_ARE, column: AS_THEY_ARE, item: AS_THEY_ARE }

const filled = async (items: readonly Values[]) => ({
  name: '水质监测信息填报模板.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await spreadsheetTemplate(waterQuality, BY_ID, items)),
})

/** The stages of the items that are named so, and not discarded. */
const stagesOf = async (desk: Desk, name: string) => {
  const where = `where[title][contains]=${encodeURIComponent(name)}`
  const { docs } = await desk.get<{ docs: { stage: string }[] }>(`/api/entries?depth=0&${where}`)
  return docs.map(({ stage }) => stage)
}
