import { expect, test } from '@jest/globals'
import { waterQuality } from '../../plugins/domains/water-quality/domain.ts'
import { AS_THEY_ARE } from '../../src/derive/spreadsheet/names.ts'
import { spreadsheetTemplate } from '../../src/derive/spreadsheet.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { exampleIn } from './samples.ts'

inBrowser('a batch from a filled-in template', (browser) => {
  test('is entered once every row is right, and goes its way as one case', async () => {
    const editor = await deskOf(browser(), 'editor.environment')
    const { page } = editor
    const example = await exampleIn(editor, '待审核')
    const name = `成批 ${Date.now()}`
    const rows = ['一', '二', '三'].map((which) => ({
      ...example,
      ...{ title: `${name} ${which}`, samplingPoint: `${name} ${which}` },
    }))
    await editor.open('/admin/collections/water-quality')
    await page.getByRole('button', { name: '录入填好的模板' }).click()
    const dialog = page.getByRole('dialog')
    const enter = async (items: readonly Values[]) => {
      await dialog.getByLabel('填好的模板').setInputFiles(await filled(items))
      await dialog.getByRole('button', { name: '检查并录入' }).click()
    }
    await enter([...rows.slice(0, 2), { ...rows[2], title: '' }])
    await dialog.getByText('第 5 行：请填写标题').waitFor()
    expect(await stagesOf(editor, name)).toEqual([])

    await enter(rows)
    await page.waitForURL(/water-quality\/[0-9a-f-]{36}/)
    const form = itemForm(page)
    await form.state.getByText('本批共 3 条').waitFor()
    await form.act('提交审核').click()
    await form.atStage('审核')
    expect(await stagesOf(editor, name)).toEqual(['review', 'review', 'review'])

    await form.state.getByRole('link', { name: '查看本批' }).click()
    for (const { title } of rows) await page.getByRole('link', { name: title }).waitFor()
    expect(await page.locator('table tbody tr').count()).toBe(3)
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

/** The stages of the items that are named so. */
const stagesOf = async (desk: Desk, name: string) => {
  const where = `where[title][contains]=${encodeURIComponent(name)}`
  const { docs } = await desk.get<{ docs: { stage: string }[] }>(`/api/entries?depth=0&${where}`)
  return docs.map(({ stage }) => stage)
}
