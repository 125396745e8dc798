import { executeAuthStrategies, type CollectionAfterErrorHook, type PayloadRequest } from 'payload'
import { poolOf } from '../database/adapter.ts'
import { isLostConnection, unavailable } from '../database/lostConnection.ts'
import type { Refusal } from '../errors.ts'

type Declining = Omit<Parameters<CollectionAfterErrorHook>[0], 'collection'>

/** Whatever Payload makes of a database that went away: the person reads that, and may try again. */
export const sayOutage = async ({ req, error }: Declining) => {
  if (!isAway(error) && !(await wasCutShort(req))) return undefined
  const { code, message, status } = awayForNow()
  return { status, response: { errors: [{ name: code, message, extensions: { code } }] } }
}

const isAway = (error: unknown): boolean =>
  isLostConnection(error) || (error as Partial<Refusal>).code === 'UNAVAILABLE'

export const awayForNow = () => unavailable('数据库暂时无法连接，请稍后再试')

/**
 * Whether a request came without a person only because the database was lost while it was asked who
 * this is: Payload keeps silent about that, and goes on as with a stranger.
 */
export const wasCutShort = async (req: PayloadRequest): Promise<boolean> => {
  if (req.user || !showsPass(req)) return false
  try {
    const { user } = await executeAuthStrategies({ headers: req.headers, payload: req.payload })
    if (user) return true
    await poolOf(req.payload).query('select')
    return false
  } catch (error) {
    if (isLostConnection(error)) return true
    throw error
  }
}

const showsPass = ({ headers, payload }: PayloadRequest): boolean =>
  headers.has('authorization') ||
  headers.get('cookie')?.includes(`${payload.config.cookiePrefix}-token=`) === true
