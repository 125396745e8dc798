import type { Browser } from 'playwright-core'
import { itemForm } from '../../test/e2e/itemForm.ts'
import { caseOf, draftDocument } from '../../test/e2e/policies.ts'
import { sampleIn } from '../../test/e2e/samples.ts'
import type { Desk } from '../../test/e2e/desk.ts'
import { asPerson } from './asPerson.ts'
import { take } from './camera.ts'

/** A document on its way with its interpretation and its plan (三同步). */
export const takePolicies = async (browser: Browser): Promise<void> => {
  await asPerson(browser, 'editor.office', plan)
  await asPerson(browser, 'reviewer.office', waive)
  await asPerson(browser, 'reviewer.office', judgeTogether)
  await asPerson(browser, 'secrecy', examine)
  await asPerson(browser, 'signer.office', sign)
}

const plan = async (desk: Desk) => {
  const form = itemForm(desk.page)
  const { address } = await draftDocument(desk, '推进政务公开工作', '待签发', {
    title: '庆阳市人民政府办公室关于推进政务公开工作的通知',
    attribute: null,
  })
  await desk.open(address)
  await form.checklist.first().waitFor()
  await take(desk.page, 'policy-gates')
  const { plan: panel, writePlan } = caseOf(form)
  await form.checklist.filter({ hasText: '解读方案' }).click()
  await writePlan()
  await panel.evaluate((element) => element.scrollIntoView())
  await desk.page.mouse.wheel(0, -HEAD)
  await take(desk.page, 'policy-plan')
}

const waive = async (desk: Desk) => {
  const form = await openSample(desk, '待同意免予解读')
  await caseOf(form).plan.getByRole('button', { name: '同意免予解读' }).click()
  await form.question.getByRole('textbox').fill('属于内部工作部署，同意不作解读。')
  await take(desk.page, 'policy-waiver')
}

const judgeTogether = async (desk: Desk) => {
  await openSample(desk, '待部门审核')
  await take(desk.page, 'policy-together')
}

const examine = async (desk: Desk) => {
  await openSample(desk, '待保密审查、合法性审核')
  await take(desk.page, 'policy-examination')
}

const sign = async (desk: Desk) => {
  const form = await openSample(desk, '待签发')
  await form.act('签发').click()
  await form.question.waitFor()
  await take(desk.page, 'policy-signing')
}

const openSample = async (desk: Desk, state: string) => {
  const form = itemForm(desk.page)
  await desk.open(await sampleIn(desk, state, 'policy-document'))
  await form.history.first().waitFor()
  return form
}

/** What stays at the top of the page, in pixels. */
const HEAD = 120
