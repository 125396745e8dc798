import { richTextOf } from '../../src/domain/kinds/index.ts'
import type { Desk } from './desk.ts'
import type { ItemForm } from './itemForm.ts'
import { exampleIn, type Sample } from './samples.ts'

/** A document like one of the demonstration's, drafted without the form; title and number are new. */
export const draftDocument = async (
  desk: Desk,
  name: string,
  like: string,
  overrides: Record<string, unknown> = {},
): Promise<Sample> => {
  const { id: _, ...values } = await exampleIn(desk, like, 'policy-document')
  const serial = Date.now() % 1_000_000
  const title = `庆阳市人民政府办公室关于${name}的通知${serial}`
  const { doc } = await desk.post<{ doc: { id: string } }>('/api/policy-document', {
    values: {
      ...{ ...values, title, documentNumber: `庆政办发〔2018〕${serial}号` },
      ...{ body: bodyLikeNoOther(name, serial), ...overrides },
    },
  })
  return { id: doc.id, title, address: `/admin/collections/policy-document/${doc.id}` }
}

/** A body that is no copy of what is public, which would be doubted. */
const bodyLikeNoOther = (name: string, serial: number) =>
  richTextOf(
    Array.from(
      { length: 20 },
      (_, at) => `${name}第${at + 1}项：${(serial * (at + 7)) % 999_983}。`,
    ).join('\n'),
  )

/** Does acts without the form, each as the person whose turn it is. */
export const actOn = async (
  id: string,
  acts: readonly (readonly [desk: Desk, act: string, input?: object])[],
): Promise<void> => {
  for (const [desk, act, input = {}] of acts) {
    await desk.post(`/api/policy-document/${id}/acts/${act}`, input)
  }
}

/** The case around an item, as a person works it. */
export const caseOf = ({ page }: ItemForm) => {
  const plan = page.getByRole('region', { name: '解读方案' })
  const items = page.getByRole('navigation', { name: '本事项' })
  return {
    plan,
    items,
    /** Lines of the checklist about another item of the case. */
    linesOfOthers: page.locator('.checklist li a'),
    /** Waits until a stage is the one that the case is in, and says so to those who listen. */
    isAt: (stage: string) =>
      page
        .getByRole('list', { name: '办理流程' })
        .locator('[aria-current=step]')
        .getByText(stage, { exact: true })
        .waitFor(),
    /** What stands under a stage of the way. */
    under: (stage: string) =>
      page
        .getByRole('list', { name: '办理流程' })
        .getByRole('listitem')
        .filter({ hasText: stage })
        .first()
        .innerText(),
    waive: async (why: string) => {
      await plan.getByLabel('免予解读', { exact: true }).check()
      await plan.getByRole('textbox').fill(why)
      await plan.getByRole('button', { name: '提出免予解读' }).click()
      await plan.getByText('待另一人同意').waitFor()
    },
    writePlan: async () => {
      await plan.getByLabel('解读提纲').fill(OUTLINE)
      await plan.getByLabel('责任人解读').check()
      await plan.getByLabel('政府网站', { exact: true }).check()
      await plan.getByRole('textbox', { name: /^解读时间/ }).fill('2018.3.13')
      await plan.getByRole('textbox', { name: /^责任人/ }).fill('市政府办公室政府信息科')
    },
    savePlan: () => plan.getByRole('button', { name: '保存解读方案' }).click(),
  }
}

export const OUTLINE = '为什么发文、要求做什么、群众到哪里查询。'
