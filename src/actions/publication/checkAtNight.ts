import type { Payload } from 'payload'
import { houseOf } from '../../house.ts'
import { noteLastCheck, readLastCheck } from '../../monitor/lastCheck.ts'
import { checkPublished } from '../../publication/check.ts'
import { readerOf } from '../reasonsAgainst.ts'

/**
 * Once a night compares what the public reads with what was published, and remembers what was found for
 * health and measures. It reads every edition and every file, so it does not do so by day.
 */
export const checkAtNight =
  (dataFolder: string) =>
  async (payload: Payload, now = new Date()): Promise<void> => {
    const last = readLastCheck(dataFolder)
    if (!isNight(now) || (last && now.getTime() - last.at.getTime() < A_NIGHT)) return
    const { length: found } = await checkPublished(
      readerOf(payload),
      houseOf(payload).stores.public,
    )
    noteLastCheck(dataFolder, { at: new Date(), found })
  }

/** From one to five o'clock in Beijing. */
const isNight = (moment: Date): boolean => {
  const hour = (moment.getUTCHours() + 8) % 24
  return hour >= 1 && hour < 5
}

/** Milliseconds: longer than the night, shorter than until the next. */
const A_NIGHT = 12 * 3600 * 1000
