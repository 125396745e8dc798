import { afterAll, beforeAll, expect } from '@jest/globals'
import { accountOf, deskOf, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { tabTo } from './keyboard.ts'
import { steps } from './steps.ts'
import { until } from './until.ts'

const WHO = 'editor.huanxian'

/** Nothing here is clicked. */
inBrowser('the security administrator gives and takes posts with the keyboard', (browser) => {
  const step = steps()
  let security: Desk
  let id: string
  let before: readonly Post[]
  beforeAll(async () => {
    security = await deskOf(browser(), 'security')
    const { email } = accountOf(WHO)
    const { docs } = await security.get<{ docs: { id: string }[] }>(
      `/api/people?where[email][equals]=${email}&depth=0`,
    )
    id = docs[0]?.id ?? ''
    before = await postsKept()
  })
  afterAll(async () => {
    const { faults } = security
    await security.close()
    expect(faults).toEqual([])
  })

  const press = (key: string) => security.page.keyboard.press(key)
  const type = (text: string) => security.page.keyboard.type(text)
  const rows = () => security.page.getByRole('group', { name: /项任职$/ })
  const postsKept = async () => {
    const { posts } = await security.get<{ posts: Post[] }>(`/api/people/${id}?depth=0`)
    return posts
  }
  const save = async (count: number) => {
    await tabTo(security.page, '保存')
    await press('Enter')
    await until(async () => {
      const kept = await postsKept()
      return kept.length === count ? undefined : `${kept.length} posts are kept, not ${count}`
    })
  }

  step('appoints somebody for a unit and a time', async () => {
    await security.open(`/admin/collections/people/${id}`)
    await tabTo(security.page, '添加任职')
    await press('Enter')
    await rows().nth(before.length).waitFor()
    // Past 编辑 to 审核.
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab']) await press(key)
    await type('环县人民政府')
    await rows().getByRole('option', { name: '环县人民政府' }).first().waitFor()
    await press('Enter')
    await rows().nth(before.length).getByText('环县人民政府').waitFor()
    await tabTo(security.page, '自')
    await type('2017.1.1')
    await tabTo(security.page, '至')
    await type('2017年12月31日')
    await save(before.length + 1)
    expect((await postsKept()).at(-1)).toMatchObject({
      role: 'reviewer',
      from: '2017-01-01',
      to: '2017-12-31',
    })
  })

  step('reads at the field that a day does not exist', async () => {
    await security.page.reload()
    const end = rows().nth(before.length).getByLabel('至', { exact: true })
    await end.focus()
    await press('Control+a')
    await type('2017年2月30日')
    await tabTo(security.page, '保存')
    await press('Enter')
    await rows()
      .nth(before.length)
      .getByText(/日期|2017年2月30日/)
      .first()
      .waitFor()
  })

  step('takes the post back, and the cursor stays at the list', async () => {
    await security.open(`/admin/collections/people/${id}`)
    await tabTo(security.page, `删除第 ${before.length + 1} 项任职`)
    await press('Enter')
    await rows().nth(before.length).waitFor({ state: 'detached' })
    await save(before.length)
    expect((await postsKept()).map(({ role }) => role)).toEqual(before.map(({ role }) => role))
  })
})

interface Post {
  role: string
  from: string | null
  to: string | null
}
