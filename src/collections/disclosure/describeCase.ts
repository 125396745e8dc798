import type { Payload } from 'payload'
import { readerOf, reasonsAgainstOn, verdictOn } from '../../actions/reasonsAgainst.ts'
import { withCompanions } from '../../actions/disclosure/cases/caseItems.ts'
import { caseIssues } from '../../actions/disclosure/cases/judge.ts'
import type { DisclosureSubject } from '../../actions/disclosure/cases/subject.ts'
import { doubtsOf } from '../../actions/screening/doubtsOf.ts'
import { unsettledAmong } from '../../actions/screening/unsettled.ts'
import { sayActor } from '../../domain/capacities.ts'
import { AMENDMENTS } from '../../domain/amendments.ts'
import {
  isPublicState,
  PUBLICATION_STATES,
  type PublicationState,
} from '../../domain/disclosure.ts'
import {
  ACTS,
  chainOf,
  opinionsNeeded,
  stageOf,
  stagesOf,
  type ActName,
  type ReviewStage,
} from '../../domain/review/index.ts'
import { actWord, roleWord } from '../../domain/ledgerWords.ts'
import type { Person, Role } from '../../domain/roles.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Verdict } from '../../policies/verdict.ts'
import { explainedBy, countCompanions, presentItem } from './itemsOfCase.ts'
import { readAlarms } from './readAlarms.ts'
import { readEditions } from './readEditions.ts'
import { readSeen } from './readSeen.ts'
import { readTranscript } from './readTranscript.ts'
import { shownActs } from './shownActs.ts'

/** All that the review bar shows of an item: where it stands, what is missing, who did what. */
export const describeCase = async (payload: Payload, id: string, person: Person) => {
  const query = readerOf(payload)
  const item = await readSeen(payload, id, person)
  const together = await withCompanions(query, item)
  const doubts = item.stage ? await doubtsOf(payload, query, together) : new Map()
  const companions = await countCompanions(query, item)
  const history = await readHistory(payload, item)
  return {
    id: item.id,
    indexNumber: item.indexNumber,
    revision: item.revision,
    stage: item.stage ?? null,
    stageName: item.chain && item.stage ? (stageOf(item.chain, item.stage)?.name ?? null) : null,
    publicationState: item.publicationState,
    publicationStateName: PUBLICATION_STATES[item.publicationState],
    acts: shownActs(item, person, companions === 0).map((act) => ({
      act,
      label: ACTS[act],
      for: onWhosePost(verdictOn(act, together, person)),
      reasonsAgainst: reasonsAgainstOn(
        payload,
        act,
        together,
        person,
        unsettledAmong(doubts, together, act),
      ),
    })),
    assignee: item.assignee?.name ?? null,
    amendment: item.amendment
      ? { ...item.amendment, kindName: AMENDMENTS[item.amendment.kind] }
      : null,
    editions: await readEditions(payload, item.id),
    transcript: item.publicationState === 'never' ? await readTranscript(query, item.id) : null,
    issues: item.stage ? caseIssues(payload, together, 'publish') : [],
    doubts: doubts.get(item.id) ?? [],
    mayAccept: 'as' in MAY.accept(person, item),
    chain: item.chain ?? null,
    chainName: item.chain ? chainOf(item.chain).name : null,
    way: item.chain ? wayOf(item) : [],
    plan: item.plan ?? null,
    schedule: item.schedule ?? null,
    alarms: await readAlarms(payload, item.id),
    case: item.case ?? null,
    together: together.map((each) => presentItem(payload, each)),
    companions,
    explainedBy: explainedBy(payload, item),
    returned: item.stage === 'drafting' ? lastReturn(history) : null,
    history,
  }
}

/** The name of whoever entrusted the post that it would be done on. */
const onWhosePost = (verdict: Verdict): string | null =>
  'as' in verdict ? (verdict.for?.name ?? null) : null

/** The stages that the case passes, in their order, and which opinions of each stand already. */
const wayOf = ({ chain, stage, conditions, opinions }: DisclosureSubject) =>
  chain
    ? stagesOf(chainOf(chain)).map(([name, each]) => ({
        stage: name,
        name: each.name,
        isCurrent: name === stage,
        opinions: opinionsNeeded(each, conditions).map(({ code, name: kindName }) => ({
          name: kindName,
          isGiven: opinions.some((given) => given.stage === name && given.kind === code),
        })),
      }))
    : []

interface HistoryRow {
  at: Date
  act: ActName
  by: string
  /** On whose post, when that was entrusted. */
  for: string | null
  role: Role
  why: string | null
  revision: number | null
  /** The names of the fields that it changed. */
  fields: readonly string[]
}

const readHistory = async (payload: Payload, item: DisclosureSubject) => {
  const rows = await readerOf(payload)<HistoryRow>(
    `select at, act, by_name as by, for_name as "for", as_role as role, why, revision, fields
     from editorial.ledger where subject = $1 and refused is null order by seq desc limit 200`,
    [item.id],
  )
  return rows.map(({ act, role, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    act,
    label: actWord(act),
    role: roleWord(role),
  }))
}

/**
 * What the drafter has to answer: the last return, or the withdrawal of what an amendment changes,
 * unless it was submitted again since.
 */
const lastReturn = (history: Awaited<ReturnType<typeof readHistory>>) => {
  const last = history.find(({ act }) => ENDING.has(act))
  return last?.act === 'return' || last?.act === 'withdraw'
    ? { act: last.act, reason: last.why, by: sayActor(last.by, last.for), at: last.at }
    : null
}

const ENDING = new Set<ActName>(['return', 'withdraw', 'submit', 'amend'])
