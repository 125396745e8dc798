import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core'
import { demonstrationAccounts } from '../../seed/accounts.ts'
import { adminUrl } from './house.ts'

/** Somebody of the demonstration at their desk: signed in, in a browser window of their own. */
export interface Desk {
  page: Page
  context: BrowserContext
  name: string
  /** What broke on the pages that were opened. */
  faults: string[]
  /** Signs in once more, as in another window. */
  signIn: () => Promise<void>
  /** Opens a page of the admin and waits until it stands still. */
  open: (path: string) => Promise<void>
  /** Asks the admin's REST as this person. */
  get: <T>(path: string) => Promise<T>
  post: <T>(path: string, body: unknown) => Promise<T>
  close: () => Promise<void>
}

/** @param who the part of the address before @, such as `editor.environment` */
export const deskOf = async (browser: Browser, who: string): Promise<Desk> => {
  const account = accountOf(who)
  const context = await newWindow(browser)
  const { email, password, name } = account
  const signIn = async () => {
    const answer = await context.request.post(`${adminUrl}/api/people/login`, {
      data: { email, password },
      headers: ORIGIN,
    })
    if (!answer.ok()) throw new Error(`${who} cannot sign in: ${await answer.text()}`)
  }
  await signIn()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  return {
    page,
    context,
    name,
    faults,
    signIn,
    open: (path) => openAt(page, path),
    get: (path) => answerOf(context.request.get(`${adminUrl}${path}`, { headers: ORIGIN })),
    post: (path, data) =>
      answerOf(context.request.post(`${adminUrl}${path}`, { headers: ORIGIN, data })),
    close: () => context.close(),
  }
}

const answerOf = async <T>(asked: Promise<APIResponse>): Promise<T> => {
  const answer = await asked
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A window as the office has them, which may use the clipboard. */
export const newWindow = async (browser: Browser): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(PATIENCE_MS)
  return context
}

export const openAt = async (page: Page, path: string): Promise<void> => {
  await page.goto(path.startsWith('http') ? path : `${adminUrl}${path}`)
  await page.waitForLoadState('networkidle')
}

export const accountOf = (who: string) => {
  const account = demonstrationAccounts.find(({ email }) => email.startsWith(`${who}@`))
  if (!account) throw new Error(`the demonstration has no ${who}`)
  return account
}

/** A session counts only for requests from the admin's own pages. */
const ORIGIN = { origin: adminUrl }

/** How long the driver waits for what will come: machines may be slow and busy. */
export const PATIENCE_MS = Number(process.env.E2E_PATIENCE_MS ?? 30_000)
