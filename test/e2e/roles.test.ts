import { afterEach, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { domains } from '../../plugins/domains/index.ts'
import { accountOf, deskOf, newWindow, openAt, type Desk } from './desk.ts'
import { inBrowser } from './inBrowser.ts'
import { itemForm } from './itemForm.ts'
import { sampleIn } from './samples.ts'
import { until } from './until.ts'

/** One of every role in the review, and the three administrators. */
const AT_WORK = [
  ...['editor.environment', 'reviewer.environment', 'releaser.environment', 'office'],
  ...['editor.office', 'secrecy', 'legality', 'signer.office'],
]
const ADMINISTRATORS = ['administrator', 'security', 'auditor']
const PEOPLE = [...AT_WORK, ...ADMINISTRATORS]

inBrowser('everybody of the city', (browser) => {
  let desk: Desk | undefined
  afterEach(async () => {
    const faults = desk?.faults ?? []
    await desk?.close()
    desk = undefined
    expect(faults).toEqual([])
  })

  test('is let in with their own password and nobody without', async () => {
    const context = await newWindow(browser())
    const page = await context.newPage()
    await openAt(page, '/admin')
    const { email, password, name } = accountOf('editor.environment')
    await signIn(page, email, 'wrong')
    await page.getByText('账号或密码不正确').waitFor()
    await signIn(page, email, password)
    await page.getByRole('heading', { name: `${name}，您好` }).waitFor()
    await context.close()
  })

  for (const who of ADMINISTRATORS) {
    test(`is told what they are here for, and finds the way: ${who}`, async () => {
      desk = await deskOf(browser(), who)
      await desk.open('/admin')
      await desk.page.getByRole('heading', { name: `${desk.name}，您好` }).waitFor()
      expect(await desk.page.locator('.worklist').count()).toBe(0)
      const addresses = await addressesOf(desk.page.getByRole('main').getByRole('link'))
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) {
        await desk.open(address)
        await desk.page.locator('h1').first().waitFor()
      }
    })
  }

  for (const who of PEOPLE) {
    test(`sees counts that each open exactly that list, and finds no way around the review: ${who}`, async () => {
      desk = await deskOf(browser(), who)
      const { page } = desk
      await desk.open('/admin')
      await page.getByRole('heading', { name: `${desk.name}，您好` }).waitFor()
      const menu = await addressesOf(page.locator('nav a[href*="/collections/"]'))
      const counts = AT_WORK.includes(who) ? await countsOf(page) : []
      for (const [count, address] of counts) {
        await page.goto(address)
        expect([address, await listedIn(page)]).toEqual([address, count])
      }
      expect(menu.length).toBeGreaterThan(1)
      for (const address of who === PEOPLE[0] ? menu : withOneDomain(menu)) {
        await page.goto(address)
        await page.locator('h1').first().waitFor()
        expect([address, await waysAround(page)]).toEqual([address, []])
        expect([address, await englishHeadings(page)]).toEqual([address, []])
      }
    })
  }

  test('a reviewer reads on a closed button why it is closed', async () => {
    desk = await deskOf(browser(), 'reviewer.environment')
    const form = await openSample(desk, '待发布')
    expect(await form.act('发布').getAttribute('aria-disabled')).toBe('true')
    expect(await form.act('发布').getAttribute('title')).toContain('“发布”人员办理')
    await form.state.getByText(/暂不能发布：.*“发布”人员办理/).waitFor()
    await form.act('发布').click({ force: true })
    expect(await form.question.count()).toBe(0)
  })

  test('an item shows nothing of what Payload would let people do with it', async () => {
    desk = await deskOf(browser(), 'editor.environment')
    for (const state of ['起草中', '待审核', '已公开', '已撤回']) {
      await openSample(desk, state)
      expect([state, await waysAround(desk.page)]).toEqual([state, []])
    }
  })
})

/** Domains differ in their fields, not in what may be done with them: one stands for all. */
const withOneDomain = (menu: readonly string[]): string[] =>
  menu.filter(
    (page) => page.endsWith('/water-quality') || !domains.some(({ slug }) => page.endsWith(slug)),
  )

/** Where the numbers of the first page lead: what there is of work, and what went wrong. */
const LISTS = {
  work: { more: '再看一页', status: '.work__status', lines: '.work__table tbody tr' },
  problems: {
    more: '更多问题',
    status: '.problems__tools [role=status]',
    lines: '.problems__line',
  },
}

/** How many lines a list has, over all its pages. */
const listedIn = async (page: Page): Promise<number> => {
  const list = LISTS[page.url().includes('/problems') ? 'problems' : 'work']
  const more = page.getByRole('button', { name: list.more })
  const status = page.locator(list.status)
  for (;;) {
    await status.filter({ hasText: '项' }).waitFor()
    if ((await more.count()) === 0) break
    const before = await status.innerText()
    await more.click()
    await until(async () => ((await status.innerText()) === before ? before : undefined))
  }
  return page.locator(list.lines).count()
}

const signIn = async (page: Page, email: string, password: string) => {
  await page.getByLabel('电子邮件').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** Every number on the first page, and where it leads. */
const countsOf = async (page: Page): Promise<[number, string][]> => {
  await page.locator('.worklist[aria-busy=false]').waitFor()
  const links = page.locator('.worklist__group a')
  return links.evaluateAll((all) =>
    all.map((link): [number, string] => [
      Number(link.querySelector('strong')?.textContent),
      (link as HTMLAnchorElement).href,
    ]),
  )
}

const addressesOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))

const openSample = async (desk: Desk, state: string) => {
  await desk.open(await sampleIn(desk, state))
  const form = itemForm(desk.page)
  await form.history.first().waitFor()
  return form
}

/** What heads the columns of a list in English, as a field does that was given no name. */
const englishHeadings = async (page: Page): Promise<string[]> => {
  const headings = await page.locator('thead th').allInnerTexts()
  return headings.filter((words) => /[a-z]{2}/i.test(words))
}

/** What is to be seen of Payload's own ways to change many items, or to copy, delete and restore them. */
const waysAround = (page: Page): Promise<string[]> =>
  page
    .locator('button:visible, a:visible, input[type=checkbox]:visible')
    .evaluateAll((all) =>
      all
        .map((each) => each.textContent?.trim() || each.getAttribute('aria-label') || each.id)
        .filter((words) =>
          /复制|删除|批量|恢复|版本|全选|select|duplicate|delete|restore|version/i.test(words),
        ),
    )
