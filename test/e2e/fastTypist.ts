import type { Page } from 'playwright-core'

/**
 * Somebody who is fast, at a machine that is slow: every key comes before the page has shown what
 * the one before it did.
 */
export const fastTypist = async (page: Page) => {
  const machine = await page.context().newCDPSession(page)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return {
    /** Names of keys, such as Enter or Control+v; anything else is typed letter by letter. */
    press: (...keys: readonly string[]) =>
      Promise.all(keys.flatMap(strokes).map(([way, key]) => page.keyboard[way](key))),
    goHome: () => machine.detach(),
  }
}

/** How many times slower the machine is made. */
const SLOWER = 6

const strokes = (key: string): Stroke[] => {
  const [held, pressed] = key.split('+')
  if (held && pressed) return [['down', held], ...strokes(pressed), ['up', held]]
  const keys = NAMED.test(key) || key.length === 1 ? [key] : [...key]
  return keys.flatMap((each): Stroke[] => [
    ['down', each],
    ['up', each],
  ])
}

type Stroke = ['down' | 'up', string]

const NAMED = /^(Arrow\w+|Enter|Escape|Tab|Delete)$/
