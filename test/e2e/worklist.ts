import type { Desk } from './desk.ts'

/** From the first page: the heap of work that is named so, and in it the item with this title. */
export const openFromWorklist = async (desk: Desk, heap: string, title: string): Promise<void> => {
  const { page } = desk
  await desk.open('/admin')
  await page.getByRole('region', { name: '待我办理' }).getByRole('link', { name: heap }).click()
  await page.waitForURL(/\/admin\/worklist/)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByLabel('办理状态').getByText('索引号').waitFor()
  await page.waitForLoadState('networkidle')
}
