import { test } from '@jest/globals'

/** Tests that follow one another: after one that failed the others are not worth waiting for. */
export const steps = () => {
  let failed: string | undefined
  return (name: string, walk: () => Promise<void>): void =>
    test(name, async () => {
      if (failed) throw new Error(`not tried, because this step failed: ${failed}`)
      try {
        await walk()
      } catch (error) {
        failed = name
        throw error
      }
    })
}
