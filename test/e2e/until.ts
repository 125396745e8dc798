import { PATIENCE_MS } from './desk.ts'

/** Looks again until nothing is wrong any more; says at last what still was. */
export const until = async (look: () => Promise<string | undefined>): Promise<void> => {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const wrong = await look()
    if (wrong === undefined) return
    if (Date.now() > end) throw new Error(wrong)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
