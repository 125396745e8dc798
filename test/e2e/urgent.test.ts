import { expect, test } from '@jest/globals'
import { deskOf } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { draftSample } from './samples.ts'

inBrowser('应急公开', (browser) => {
  test('the duty leader says within how many days the review follows', async () => {
    const editor = await deskOf(browser(), 'editor.environment')
    const { id, address } = await draftSample(editor, '应急公开')
    await editor.close()
    const leader = await deskOf(browser(), 'duty')
    await leader.open(address)
    const form = itemForm(leader.page)
    await form.act('应急公开').click()
    const limit = form.question.getByLabel('补办审核的期限')
    expect(await limit.locator('option:checked').innerText()).toBe('3 个工作日')
    await limit.selectOption({ label: '1 个工作日' })
    await form.question.getByRole('textbox').fill('水源受到污染，群众须立即知道。')
    const asked = leader.page.waitForRequest(/acts\/publishUrgently$/)
    await form.yes('立即公开').click()
    expect((await asked).postDataJSON()).toMatchObject({ reviewWithin: 1 })
    await form.atPublication('已公开')
    const { publicationState } = await leader.get<{ publicationState: string }>(
      `/api/water-quality/${id}/case`,
    )
    expect([publicationState, leader.faults]).toEqual(['live', []])
    await leader.close()
  })
})
