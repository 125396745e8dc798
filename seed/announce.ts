import { say } from '../src/server/say.ts'

/** Says what is being made; nothing, when all of it is there. */
export const announce = (count: number, [zh, en]: readonly [zh: string, en: string]): void => {
  if (count > 0) say(`· ${zh} ${count}`, `${en}: ${count}`)
}
