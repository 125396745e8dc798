import type { Browser } from 'playwright-core'
import { deskOf, type Desk } from '../../test/e2e/desk.ts'
import { SCREEN } from './camera.ts'

/** Somebody's work, on the screen that most offices have. */
export const asPerson = async (
  browser: Browser,
  who: string,
  scene: (desk: Desk) => Promise<void>,
): Promise<void> => {
  const desk = await deskOf(browser, who)
  await desk.page.setViewportSize(SCREEN)
  await scene(desk)
  await desk.close()
}
