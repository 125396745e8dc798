/** Whether a stream ended because the reader went away, or was too slow. */
export const isGivenUp = (error: unknown): boolean =>
  CODES.has(String((error as { code?: unknown } | null)?.code))

const CODES = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'ECONNRESET', 'EPIPE'])
