import type { ServerResponse } from 'node:http'

/** How long an answer may take to be read, in milliseconds, and the slowest that is still read. */
export interface Patience {
  /** For every answer, its making included. */
  atLeast: number
  /** Bytes a second; a large file may take as long as it needs at this pace. */
  slowest: number
}

/** A watch over answers that are being read. */
export interface SlowReaders {
  watch: (response: ServerResponse) => void
  stop: () => void
}

/**
 * Ends the connection of whoever reads an answer so slowly that they only mean to keep it. Streams
 * of events have no end and are left alone.
 */
export const slowReaders = (patience: Patience = PATIENCE): SlowReaders => {
  const begun = new Map<ServerResponse, number>()
  const look = (): void => {
    const now = Date.now()
    for (const [response, since] of begun) {
      if (isStream(response) || now - since < allowedFor(response, patience)) continue
      response.destroy()
      begun.delete(response)
    }
  }
  const timer = setInterval(look, Math.min(LOOK, patience.atLeast)).unref()
  return {
    watch: (response) => {
      begun.set(response, Date.now())
      response.once('close', () => begun.delete(response))
    },
    stop: () => clearInterval(timer),
  }
}

const PATIENCE: Patience = { atLeast: 60_000, slowest: 8_000 }

/** Milliseconds between two looks. */
const LOOK = 5_000

const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type')).startsWith('text/event-stream')

const allowedFor = (response: ServerResponse, { atLeast, slowest }: Patience): number =>
  atLeast + (Number(response.getHeader('content-length') ?? 0) / slowest) * 1_000
