import { afterEach, describe, expect, test } from '@jest/globals'
import type { Listener } from '../../../src/delivery/answer/listen.ts'
import type { Standing } from '../../../src/delivery/answer/standing.ts'
import { watchChanges, type Watch } from '../../../src/delivery/answer/watchChanges.ts'

let watch: Watch
afterEach(() => watch.close())

/** A database that answers are read from, and the news from the one where they are made. */
const buildWatch = () => {
  const database: { standing: Standing | undefined } = {
    standing: { position: 1n, catalogue: 'a' },
  }
  let tell: Listener = () => {}
  watch = watchChanges({
    readStanding: async () => {
      if (!database.standing) throw new Error('gone')
      return database.standing
    },
    listen: (listener) => {
      tell = listener
      return { close: async () => {} }
    },
  })
  const hear = (position: bigint, isAnew = false) => tell({ position, isAnew })
  return { database, hear, freshness: watch.freshness }
}

/** Until the watch has looked again by itself. */
const untilKnown = async (wanted = true): Promise<void> => {
  while (watch.freshness.isKnown !== wanted) await new Promise((resolve) => setImmediate(resolve))
}

describe('what is known of the database', () => {
  test('is nothing before the first look', async () => {
    const { freshness } = buildWatch()
    expect(freshness.isKnown).toBe(false)
    await watch.look()
    expect(freshness.isKnown).toBe(true)
  })

  test('stays what it is while nothing changes', async () => {
    const { freshness } = buildWatch()
    await watch.look()
    const { age } = freshness
    await watch.look()
    expect(freshness).toEqual({ age, isKnown: true })
  })

  test('is out of date at once when news comes', async () => {
    const { freshness, hear, database } = buildWatch()
    await watch.look()
    const { age } = freshness
    database.standing = { position: 2n, catalogue: 'a' }
    hear(2n)
    expect(freshness.isKnown).toBe(false)
    expect(freshness.age).toBeGreaterThan(age)
    await untilKnown()
  })

  test('stays unknown until a lagging replica has what was heard of', async () => {
    const { freshness, hear, database } = buildWatch()
    await watch.look()
    hear(5n)
    for (let look = 0; look < 3; look++) await watch.look()
    expect(freshness.isKnown).toBe(false)
    database.standing = { position: 5n, catalogue: 'a' }
    await untilKnown()
  })

  test('is seen to change without news, in the feed and in the catalogue', async () => {
    const { freshness, database } = buildWatch()
    await watch.look()
    let { age } = freshness
    for (const standing of [
      { position: 2n, catalogue: 'a' },
      { position: 2n, catalogue: 'b' },
    ]) {
      database.standing = standing
      await watch.look()
      expect(freshness.age).toBeGreaterThan(age)
      expect(freshness.isKnown).toBe(true)
      age = freshness.age
    }
  })

  test('is nothing while the database is gone, and known again when it is back', async () => {
    const { freshness, database } = buildWatch()
    await watch.look()
    database.standing = undefined
    await watch.look()
    expect(freshness.isKnown).toBe(false)
    database.standing = { position: 1n, catalogue: 'a' }
    await untilKnown()
  })

  test('follows a database that was set back, once the news comes from it anew', async () => {
    const { freshness, hear, database } = buildWatch()
    hear(9n)
    await watch.look()
    expect(freshness.isKnown).toBe(false)
    database.standing = { position: 3n, catalogue: 'a' }
    hear(3n, true)
    await untilKnown()
  })
})
