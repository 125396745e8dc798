import type { Work } from '../../database/transaction.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Person, Role } from '../../domain/roles.ts'
import { nameOf } from '../../domain/screening/groups.ts'
import { Refusal } from '../../errors.ts'
import { domainOf } from '../../house.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { demandCleanReason } from '../screening/cleanReason.ts'
import { doubtsOf, type ItemDoubt } from '../screening/doubtsOf.ts'
import { ledgerLines } from './cases/ledgerLines.ts'
import { signed } from './cases/signed.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'

export interface AcceptInput {
  /** The doubt, by its key. */
  key: string
  reason: string
}

/**
 * 认可疑点: a second person has looked at what raised a doubt and answers for it. It holds for those
 * words in that place, and lapses by itself when they change.
 */
export const accept: Act<DisclosureSubject, AcceptInput, { key: string }> = {
  lock: lockItems,
  may: (person, subject) => MAY.accept(person, subject),
  state: STATE_AGAINST.accept,
  change: async ({ work, subjects, by, input }) => {
    const [item, ...others] = subjects
    if (!item || others.length > 0) throw new Refusal('WRONG_STATE', '请逐条认可')
    const reason = demandCleanReason(input.reason, '记入办理记录')
    const doubt = await standingDoubt(work, item, input.key)
    await keepAcceptance(work, item, { doubt, reason, by })
    const why = `${named(work, item, doubt)}：${reason}`
    return { result: { key: doubt.key }, ledger: ledgerLines([item], why).map(aboutField(doubt)) }
  },
}

const standingDoubt = async (
  { payload, query }: Work,
  item: DisclosureSubject,
  key: string,
): Promise<ItemDoubt> => {
  const doubts = (await doubtsOf(payload, query, [item])).get(item.id) ?? []
  const doubt = doubts.find((each) => each.key === key)
  if (!doubt) throw new Refusal('CONFLICT', '这处内容在您打开之后又有修改，请刷新后再看')
  if (doubt.accepted) throw new Refusal('WRONG_STATE', `${doubt.accepted.by}已经认可这处疑点`)
  if (doubt.gravity === 'suggest') throw new Refusal('WRONG_STATE', '修改建议不需要认可')
  return doubt
}

interface Accepted {
  doubt: ItemDoubt
  reason: string
  by: Person
}

const keepAcceptance = (
  { query }: Work,
  item: DisclosureSubject,
  { doubt, reason, by }: Accepted,
): Promise<unknown> =>
  query(
    `insert into editorial.acceptances
       (entry, key, code, place, revision, reason, as_role, by_id, by_name, for_id, for_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[item.id, doubt.key, doubt.code, doubt.place, item.revision],
      ...[reason, roleOf(by, item), ...signed(by)],
    ],
  )

/** Asked before the act came here: one of the roles is held. */
const roleOf = (by: Person, item: DisclosureSubject): Role => {
  const verdict = MAY.accept(by, item)
  if ('as' in verdict) return verdict.as
  throw new Error('an acceptance by somebody who may not')
}

/** What was accepted and in which field, never a value: 手机号码（正文）. */
const named = ({ payload }: Work, { domain }: DisclosureSubject, { code, path }: ItemDoubt) => {
  const field = fieldsOf(domainOf(payload, domain))[fieldIn(path)]
  return `${nameOf(code)}（${field?.label ?? '公开说明'}）`
}

const aboutField =
  ({ path }: ItemDoubt) =>
  <Line extends object>(line: Line) => ({ ...line, fields: [fieldIn(path)] })

const fieldIn = (path: string): string => path.split('.')[0] ?? path
