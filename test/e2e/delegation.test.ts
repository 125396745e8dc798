import { afterAll, beforeAll, expect } from '@jest/globals'
import { seriousIn } from './axe.ts'
import { deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { submitSample, type Sample } from './samples.ts'
import { steps } from './steps.ts'

/** Steps of one way: the reviewer of the environment entrusts their post to the one of the finances. */
inBrowser('a reviewer who is away', (browser) => {
  const step = steps()
  const desks: Desk[] = []
  const at = async (who: string): Promise<Desk> => {
    const desk = await deskOf(browser(), who)
    desks.push(desk)
    return desk
  }
  let reviewer: Desk
  let entrusted: Desk
  let office: Desk
  let sample: Sample
  const reason = `外出培训 ${Date.now()}`

  beforeAll(async () => {
    reviewer = await at('reviewer.environment')
    entrusted = await at('reviewer.finance')
    office = await at('office')
    sample = await submitSample(await at('editor.environment'), '委托办理的监测结果')
  })
  afterAll(async () => {
    const faults = desks.flatMap((desk) => desk.faults)
    await Promise.all(desks.map((desk) => desk.close()))
    expect(faults).toEqual([])
  })

  const page = ({ page: seen }: Desk) => ({
    form: seen.getByRole('region', { name: /委托他人|代为委托/ }),
    given: seen.getByRole('region', { name: '我委托的' }),
    received: seen.getByRole('region', { name: '委托给我的' }),
  })

  step(
    'finds the page from the first one and in the menu, and is told what is missing',
    async () => {
      await reviewer.open('/admin')
      await reviewer.page.getByRole('button', { name: /菜单/ }).first().click()
      await reviewer.page.getByRole('link', { name: '委托', exact: true }).waitFor()
      await reviewer.page.getByRole('link', { name: '委托他人办理' }).click()
      await reviewer.page.getByRole('heading', { name: '委托', exact: true }).waitFor()
      await page(reviewer).form.getByRole('button', { name: '委托' }).click()
      await page(reviewer).form.getByRole('alert').getByText('请选择受托人').waitFor()
    },
  )

  step('entrusts their post by the keyboard alone', async () => {
    const { form, given } = page(reviewer)
    const keyboard = reviewer.page.keyboard
    const people = form.getByLabel('受托人')
    await people.focus()
    while (!(await people.locator('option:checked').innerText()).includes(entrusted.name)) {
      await keyboard.press('ArrowDown')
    }
    await form.getByLabel('理由（必填，记入办理记录）').focus()
    await keyboard.type(reason)
    await keyboard.press('Enter')
    const line = given.getByRole('listitem').filter({ hasText: reason })
    await line.getByText('正在生效').waitFor()
    expect(await line.innerText()).toContain(`委托给${entrusted.name}`)
    expect(await seriousIn(reviewer.page)).toEqual([])
  })

  step('cannot entrust it to a second person meanwhile', async () => {
    const { form } = page(reviewer)
    await form.getByLabel('受托人').selectOption({ index: 1 })
    await form.getByLabel('理由（必填，记入办理记录）').fill('再次委托')
    await form.getByRole('button', { name: '委托' }).click()
    await form.getByRole('alert').getByText(`已经委托给${entrusted.name}`).waitFor()
    expect(await form.getByLabel('理由（必填，记入办理记录）').inputValue()).toBe('再次委托')
  })

  step('the office puts the case into the hands of the one who acts for them', async () => {
    await office.open(sample.address)
    const form = itemForm(office.page)
    await form.act('改派').click()
    await form.question.getByText(`代${reviewer.name}审核`).waitFor()
    expect(await seriousIn(office.page)).toEqual([])
    await form.question.getByLabel(entrusted.name).check()
    await form.question.getByRole('textbox').fill('江审文外出培训')
    await form.yes('改派').click()
    await form.state.getByText('指派给').waitFor()
    expect(await form.fact('指派给')).toBe(entrusted.name)
    expect(await form.history.first().innerText()).toContain(`指派给${entrusted.name}`)
  })

  step('who is told for whom they act, approves, and the record says so', async () => {
    await entrusted.open('/admin/delegations')
    const received = page(entrusted).received.getByRole('listitem').filter({ hasText: reason })
    await received.getByText(`受${reviewer.name}委托`).waitFor()
    await entrusted.open(sample.address)
    const form = itemForm(entrusted.page)
    await form.state.getByText(`您正以${reviewer.name}的委托办理`).waitFor()
    expect(await seriousIn(entrusted.page)).toEqual([])
    await form.act('审核通过').click()
    expect(await form.question.innerText()).toContain(`您正以${reviewer.name}的委托办理`)
    await form.yes('审核通过').click()
    await form.atStage('待发布')
    const last = await form.history.first().innerText()
    expect(last).toContain(`${entrusted.name}（代 ${reviewer.name}）`)
    expect(await form.state.getByText('指派给').count()).toBe(0)
  })

  step('back at work, the reviewer ends it, and nothing is entrusted any more', async () => {
    const { given } = page(reviewer)
    const line = given.getByRole('listitem').filter({ hasText: reason })
    await line.getByRole('button', { name: /^结束委托/ }).click()
    await reviewer.page.getByRole('dialog').getByRole('textbox').fill('培训结束')
    await reviewer.page.getByRole('dialog').getByRole('button', { name: '结束委托' }).click()
    await line.getByText('已结束').waitFor()
    await expect(entrusted.get(`/api/water-quality/${sample.id}/case`)).rejects.toThrow('404')
  })

  step('on a phone nothing of the page is cut off', async () => {
    await reviewer.page.setViewportSize({ width: 390, height: 844 })
    await reviewer.open('/admin/delegations')
    await page(reviewer).form.waitFor()
    const wider = await reviewer.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
    expect(await seriousIn(reviewer.page)).toEqual([])
  })
})
