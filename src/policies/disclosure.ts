import type {
  ActName,
  ChainName,
  Condition,
  OpinionKind,
  StageName,
} from '../domain/review/index.ts'
import { opinionsNeeded, rolesFor, stageOf } from '../domain/review/index.ts'
import { opinionsMissing, opinionsOpenTo, type GivenOpinion } from '../domain/review/opinions.ts'
import { handsOf, principalOf } from '../domain/capacities.ts'
import { holds, type Person, type Role } from '../domain/roles.ts'
import { asOneOf, inOneCapacity, type Verdict } from './verdict.ts'

/** An item of disclosure, as the question "may they?" needs it. */
export interface PolicySubject {
  unit: string
  stage?: StageName
  chain?: ChainName
  conditions?: readonly Condition[]
  opinions?: readonly GivenOpinion[]
  /** Everyone who wrote something that is not public yet, and everyone for whom it was written. */
  authors: readonly string[]
  /** The same of everything that was ever written of it. */
  writers?: readonly string[]
  /** Present while a change of what was published is under way. */
  amendment?: unknown
}

type Question = (person: Person, subject: PolicySubject) => Verdict

/**
 * Nobody judges or releases what they wrote, nor what those wrote for whom they act: a delegation
 * launders nothing (四眼原则, NORMS 7.1).
 */
const withOtherEyes = (person: Person, { authors }: PolicySubject, verdict: Verdict): Verdict => {
  if ('not' in verdict || !isAmong(authors, person)) return verdict
  return authors.includes(person.id)
    ? { not: '起草或修改过的人不能审核、发布同一份信息' }
    : { not: `${principalOf(person)?.name}起草或修改过这条信息，受其委托也不能审核、发布` }
}

const isAmong = (authors: readonly string[], person: Person): boolean =>
  handsOf(person).some((id) => authors.includes(id))

const mayAmend: Question = (person, { unit }) => asOneOf(person, ['editor', 'office'], unit)

/** What the office may open an amendment of, it may write too. */
const mayWrite: Question = (person, subject) =>
  subject.amendment ? mayAmend(person, subject) : asOneOf(person, ['editor'], subject.unit)

const noSuchAct: Verdict = { not: '这条信息的审核流程没有这个环节' }

/** The act of a stage, as the table of chains gives it out. */
const mayAtStage =
  (act: ActName): Question =>
  (person, { chain = 'standard', stage, unit }) => {
    const roles = rolesFor(act, chain, stage)
    return roles.length > 0 ? asOneOf(person, roles, unit) : noSuchAct
  }

/** An act of those who look at what others wrote. */
const mayJudge =
  (act: ActName): Question =>
  (person, subject) =>
    withOtherEyes(person, subject, asJudge(act, person, subject))

const asJudge = (act: ActName, person: Person, subject: PolicySubject): Verdict => {
  const roles = rolesFor(act, subject.chain ?? 'standard', subject.stage).filter(isNeeded(subject))
  return roles.length > 0 ? asOneOf(person, roles, subject.unit) : noSuchAct
}

/** A stage has no part for those whose opinion this case does not need. */
const isNeeded =
  ({ chain = 'standard', stage, conditions = [] }: PolicySubject) =>
  (role: Role): boolean => {
    const here = stage && stageOf(chain, stage)
    if (!here?.opinions?.some((opinion) => opinion.role === role)) return true
    return opinionsNeeded(here, conditions).some((opinion) => opinion.role === role)
  }

/** An opinion is given once, and one by each person; the others of a stage are waited for. */
const mayGiveOpinion =
  (act: ActName): Question =>
  (person, subject) => {
    const verdict = mayJudge(act)(person, subject)
    if ('not' in verdict || !subject.stage) return verdict
    const { chain, stage, conditions = [], opinions = [], unit } = subject
    const judged = [{ chain, conditions, opinions }]
    const missing = opinionsMissing(judged, stage)
    if (missing.length === 0) return verdict
    const theirs = ofTheirRoles(missing, person, unit)
    if (theirs.length === 0) return { not: `您的意见已经给出，正在等待${sayKinds(missing)}` }
    const [open] = ofTheirRoles(opinionsOpenTo(handsOf(person), judged, stage), person, unit)
    return open ? asOneOf(person, [open.role], unit) : { not: sayOnceAlready(person, theirs) }
  }

const ofTheirRoles = (kinds: readonly OpinionKind[], person: Person, unit: string) =>
  kinds.filter(({ role }) => holds(person, [role], unit))

/** 同一环节的几项意见由不同的人给出: also when one of them is given on an entrusted post. */
const sayOnceAlready = (person: Person, kinds: readonly OpinionKind[]): string => {
  const principal = principalOf(person)
  const who = principal ? `您或者委托人${principal.name}` : '您'
  return `${who}在这个环节已经给出意见，${sayKinds(kinds)}应当由另一人给出（受托办理的，也算同一人）`
}

const sayKinds = (kinds: readonly OpinionKind[]): string =>
  kinds.map(({ name }) => `“${name}”`).join('、')

/** What is under review may be taken out by its judges; before, by those who write it. */
const mayTakeOut: Question = (person, subject) =>
  subject.stage === 'drafting'
    ? mayAtStage('takeOut')(person, subject)
    : mayJudge('takeOut')(person, subject)

/** Whose hands a case is put in is decided before they are at work, and not by those whom they judge. */
const mayReassign: Question = (person, subject) =>
  subject.stage === 'drafting'
    ? mayAtStage('reassign')(person, subject)
    : mayJudge('reassign')(person, subject)

/** What is public is marked, or taken back, by those who release. */
const mayMark: Question = (person, { unit }) => asOneOf(person, ['releaser', 'office'], unit)

/** A doubt is answered for by somebody who looks at what others wrote, and never wrote any of it. */
const mayAccept: Question = (person, { unit, authors, writers = [] }) => {
  const theirs = [...authors, ...writers]
  if (!isAmong(theirs, person)) return asOneOf(person, JUDGES, unit)
  return theirs.includes(person.id)
    ? { not: '起草或修改过这条信息的人不能认可其中的疑点' }
    : { not: `${principalOf(person)?.name}起草或修改过这条信息，受其委托也不能认可其中的疑点` }
}

const JUDGES: readonly Role[] = [
  ...(['reviewer', 'secrecy', 'legality', 'signer', 'releaser', 'dutyLeader', 'office'] as const),
]

/** What each act asks of somebody in one of their capacities. One row an act. */
const QUESTIONS: Readonly<Record<ActName, Question>> = {
  draft: mayWrite,
  save: mayWrite,
  plan: mayWrite,
  acceptWaiver: mayJudge('acceptWaiver'),
  accept: mayAccept,
  submit: mayWrite,
  recall: mayWrite,
  approve: mayGiveOpinion('approve'),
  sign: mayGiveOpinion('sign'),
  return: mayJudge('return'),
  takeOut: mayTakeOut,
  publish: mayJudge('publish'),
  schedule: mayJudge('schedule'),
  unschedule: mayAtStage('unschedule'),
  settle: mayJudge('settle'),
  reassign: mayReassign,
  reassess: (person, { unit }) => asOneOf(person, ['office', 'reviewer'], unit),
  publishUrgently: (person, subject) =>
    withOtherEyes(person, subject, asOneOf(person, ['dutyLeader'], subject.unit)),
  withdraw: mayMark,
  lapse: mayMark,
  repeal: mayMark,
  restore: mayMark,
  amend: mayAmend,
  restate: mayAmend,
  abandon: mayAmend,
  takeOver: (person, { unit }) => asOneOf(person, ['editor', 'office'], unit),
}

/** May the person do this to the item, on posts of their own or on those entrusted to them? */
export const MAY = Object.fromEntries(
  Object.entries(QUESTIONS).map(([act, question]): [string, Question] => [
    act,
    (person, subject) => {
      const { verdict } = inOneCapacity(person, (by) => [question(by, subject)])
      return verdict ?? noSuchAct
    },
  ]),
) as Readonly<Record<ActName, Question>>
