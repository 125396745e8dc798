import type { PayloadRequest } from 'payload'
import { readOnce } from '../../attachments/readings.ts'

/**
 * Looks into a file that has just come, so that its checks are there when the item is looked at next.
 * Whoever uploads waits a moment for it, not for ever; what is not read now, the worker reads.
 */
export const readNewFile =
  (store: string) =>
  async ({ payload }: PayloadRequest, { sha256 }: Readonly<Record<string, unknown>>) => {
    if (typeof sha256 !== 'string') return
    const reading = readOnce({ payload, store }, sha256).catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'a file was not read', sha256 }),
    )
    await Promise.race([
      reading,
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref()),
    ])
  }

const PATIENCE_MS = 10_000
