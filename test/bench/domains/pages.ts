import { performance } from 'node:perf_hooks'
import { demonstrationAccounts } from '../../../seed/accounts.ts'
import { openHouse } from '../../e2e/openHouse.mjs'
import { median } from '../report/quantile.ts'

const TIMES = 15

/** How long pages of the admin take in a whole city with every domain, in times of its sign-in page. */
export const measurePages = async (): Promise<Readonly<Record<string, number>>> => {
  const house = await openHouse()
  try {
    const session = await signIn(house.adminUrl)
    const taken = new Map<string, number[]>(PAGES.map((path) => [path, []]))
    for (let time = 0; time <= TIMES; time++) {
      for (const path of PAGES) {
        const milliseconds = await timeOf(`${house.adminUrl}${path}`, session)
        if (time > 0) taken.get(path)?.push(milliseconds)
      }
    }
    const [least = 1, ...others] = [...taken.values()].map(median)
    return Object.fromEntries(others.map((time, at) => [PAGES[at + 1], time / least]))
  } finally {
    await house.close()
  }
}

/** The first is what the others are measured by. */
const PAGES: readonly string[] = [
  '/admin/login',
  '/admin',
  '/admin/collections/entries',
  '/admin/collections/water-quality',
  '/admin/collections/water-quality/create',
]

const timeOf = async (url: string, session: string): Promise<number> => {
  const begin = performance.now()
  const answer = await fetch(url, {
    headers: url.endsWith('/login') ? {} : { cookie: session },
    redirect: 'error',
  })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
  return performance.now() - begin
}

const signIn = async (adminUrl: string): Promise<string> => {
  const account = demonstrationAccounts.find(({ email }) => email.startsWith('editor.environment@'))
  const answer = await fetch(`${adminUrl}/api/people/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: adminUrl },
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  })
  if (!answer.ok) throw new Error(`nobody could sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
