import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { isDay } from '../../domain/time/day.ts'
import { Refusal } from '../../errors.ts'
import type { LedgerFilter } from '../../ledger/LedgerFilter.ts'
import { subjectsNamed, UUID } from '../../ledger/named.ts'

/**
 * The filter in an address: `from`, `to`, `person`, `unit`, `act`, `number` and `refused=1`.
 * @throws Refusal WRONG_STATE when it cannot be read: an auditor must not take all for some
 */
export const readFilter = async (req: PayloadRequest): Promise<LedgerFilter> => {
  const asked = (name: string): string => String(req.query[name] ?? '').trim()
  const [from, to] = [dayIn(asked('from')), dayIn(asked('to'))]
  const [person, unit] = [idIn(asked('person')), idIn(asked('unit'))]
  const [act, number] = [asked('act'), asked('number')]
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(person && { people: [person] }),
    ...(unit && { unit }),
    ...(act && { act }),
    ...(number && { subjects: await subjectsNamed(readerOf(req.payload), number) }),
    ...(asked('refused') === '1' && { refusedOnly: true }),
  }
}

const dayIn = (text: string): string => {
  if (text && !isDay(text)) throw new Refusal('WRONG_STATE', '日期无法识别，请写作 2018年5月8日')
  return text
}

const idIn = (text: string): string => {
  if (text && !UUID.test(text)) throw new Refusal('WRONG_STATE', '编号无法识别')
  return text
}
