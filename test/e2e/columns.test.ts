import { afterAll, beforeAll, expect } from '@jest/globals'
import { askUntil } from './askPublic.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { steps } from './steps.ts'

inBrowser('the office keeps the catalogue', (browser) => {
  const step = steps()
  const now = Date.now()
  const segment = `trial${now}`
  const name = `试点栏目${now}`
  const child = `试点子目${now}`
  const renamed = `试点专栏${now}`
  let office: Desk
  beforeAll(async () => {
    office = await deskOf(browser(), 'office')
  })
  afterAll(async () => {
    const { faults } = office
    await office.close()
    expect(faults).toEqual([])
  })

  const rowOf = (words: string) => office.page.getByRole('row').filter({ hasText: words })
  /** The buttons of a row show where one points. */
  const pointAt = async (column: string) => {
    const row = rowOf(column).first()
    await row.hover()
    return row
  }
  const fill = (label: string, text: string) =>
    office.page
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(text)
  const save = async () => {
    await office.page.getByRole('button', { name: '保存', exact: true }).click()
    await office.page.getByText('已保存').first().waitFor()
  }
  const openTree = () => office.open('/admin/collections/columns')

  const ask = async (act: string, column: string, target: string) => {
    await (await pointAt(column)).getByRole('button', { name: `${act}：${column}` }).click()
    const dialog = office.page.getByRole('dialog')
    await dialog.getByRole('combobox').fill(target)
    await dialog.getByRole('option', { name: target }).first().click()
    return dialog
  }

  step('makes a column under another, and one below it', async () => {
    await openTree()
    await (await pointAt('政府信息公开制度')).getByRole('link', { name: /^新建下级/ }).click()
    await office.page.getByText('政府信息公开制度').first().waitFor()
    await fill('名称', name)
    await fill('代码', segment)
    await office.page.getByText(`rules/${segment}`).waitFor()
    await save()
    await openTree()
    await (await pointAt(name)).getByRole('link', { name: /^新建下级/ }).click()
    await fill('名称', child)
    await fill('代码', 'below')
    await office.page.getByText(`rules/${segment}/below`).waitFor()
    await save()
  })

  step('cannot put it under its own child, and reads why', async () => {
    await openTree()
    await (await pointAt(name)).getByRole('button', { name: `移动到…：${name}` }).click()
    const dialog = office.page.getByRole('dialog')
    await dialog.getByRole('combobox').fill(child)
    const option = dialog.getByRole('option', { name: child })
    await option.getByText('不能移到自己或自己的下级').waitFor()
    expect(await option.getAttribute('aria-disabled')).toBe('true')
    await dialog.getByRole('button', { name: '取消' }).click()
  })

  step('is refused in words when the form is used for it', async () => {
    await office.page.getByRole('link', { name, exact: true }).click()
    const parent = office.page.locator('[data-field=parent]')
    await parent.getByRole('combobox').fill(child)
    await parent.getByRole('option', { name: child }).click()
    await office.page.getByRole('button', { name: '保存', exact: true }).click()
    await office.page
      .getByText(/自己|下级/)
      .filter({ hasText: /不能/ })
      .first()
      .waitFor()
  })

  step('moves it elsewhere: its code follows, and what is below comes along', async () => {
    await openTree()
    const dialog = await ask('移动到…', name, '政策解读')
    await dialog.getByText(`interpretations/${segment}`).waitFor()
    await dialog.getByRole('button', { name: '移动', exact: true }).click()
    await office.page.getByText(`“${name}”已移到“政策解读”下`).first().waitFor()
    await office.page.getByRole('button', { name: '全部展开' }).click()
    await rowOf(`interpretations/${segment}/below`).waitFor()
  })

  step('renames it, and the public sees the new name under the new code', async () => {
    await office.page.getByRole('link', { name, exact: true }).click()
    await fill('名称', renamed)
    await save()
    await askUntil<{ column: { name: string } | null }>(
      'query($code: String!) { column(code: $code) { name } }',
      { code: `interpretations/${segment}` },
      ({ column }) => column?.name === renamed,
    )
  })

  step(
    'merges it into another after being told what that means; its old codes lead on',
    async () => {
      await openTree()
      const dialog = await ask('并入…', renamed, '图解政策')
      await dialog.getByText('并入后不能撤销').waitFor()
      expect(await rowOf(renamed).count()).toBe(1)
      await dialog.getByRole('button', { name: '并入', exact: true }).click()
      await office.page.getByText(`“${renamed}”已并入“图解政策”`).first().waitFor()
      await rowOf(renamed).waitFor({ state: 'detached' })
      for (const code of [`rules/${segment}`, `interpretations/${segment}`]) {
        await askUntil<{ column: { name: string } | null }>(
          'query($code: String!) { column(code: $code) { name } }',
          { code },
          ({ column }) => column?.name === '图解政策',
        )
      }
    },
  )
})
