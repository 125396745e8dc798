import type { Payload } from 'payload'
import { poolOf } from '../../database/adapter.ts'
import type { Person } from '../../domain/roles.ts'
import type { Refusal } from '../../errors.ts'
import { HOUSE_ITSELF, readPerson } from '../people/readPerson.ts'
import { perform } from '../perform.ts'
import { readerOf } from '../reasonsAgainst.ts'

/**
 * Goes on with the imports that are being checked or entered, a page of each in turn, as the person who
 * brought the file may act today. Cut off anywhere, the next run goes on.
 */
export const carryOnImports = async (payload: Payload): Promise<void> => {
  for (;;) {
    const underWay = await readerOf(payload)<UnderWay>(
      `select id, state, by_id as by from editorial.imports
       where state in ('checking', 'running') order by changed_at limit 1`,
    )
    const [next] = underWay
    if (!next) return
    await carryOn(payload, next)
  }
}

interface UnderWay extends Record<string, unknown> {
  id: string
  state: 'checking' | 'running'
  by: string
}

const carryOn = async (payload: Payload, { id, state, by: whose }: UnderWay): Promise<void> => {
  try {
    const one = { by: await personToday(payload, whose), subjects: [id], input: {} }
    if (state === 'running') await perform(payload, { ...one, act: 'enterRows' })
    else await perform(payload, { ...one, act: 'checkRows' })
  } catch (error) {
    const { name, code } = error as Refusal
    const isRefusal = name === 'Refusal' || name === 'IssuesFound'
    // Somebody else is at its items at this moment, or the database is away: it goes on by itself.
    if (isRefusal && (code === 'CONFLICT' || code === 'UNAVAILABLE')) throw error
    if (!isRefusal) payload.logger.error({ err: error, msg: 'an import was stopped', import: id })
    await stop(payload, id, isRefusal ? (error as Refusal).message : FAULT)
  }
}

const FAULT = '系统出现故障，可以继续导入；再次出现的，请联系系统管理员'

const personToday = async (payload: Payload, id: string): Promise<Person> => {
  const pool = poolOf(payload)
  const person = await readPerson((text, values = []) => pool.query(text, values), id)
  return person ?? { id, name: '', posts: [] }
}

/** It goes on when the person has put right what is in the way. */
const stop = async (payload: Payload, id: string, why: string) => {
  await perform(payload, { act: 'stopImport', by: HOUSE_ITSELF, subjects: [id], input: { why } })
}
