import type { ActName, ChainName, StageName } from '../domain/review.ts'
import { STAGE_NAMES, stageOf } from '../domain/review.ts'
import type { Person, Role } from '../domain/roles.ts'
import { asOneOf, type Verdict } from './verdict.ts'

/** An item of disclosure, as the question "may they?" needs it. */
export interface PolicySubject {
  unit: string
  stage?: StageName
  chain?: ChainName
  /** Everyone who wrote something that is not public yet. */
  authors: readonly string[]
  /** Present while a change of what was published is under way. */
  amendment?: unknown
}

/** Nobody judges or releases what they wrote (四眼原则, NORMS 7.1). */
const withOtherEyes = (person: Person, subject: PolicySubject, verdict: Verdict): Verdict =>
  'as' in verdict && subject.authors.includes(person.id)
    ? { not: '起草或修改过的人不能审核、发布同一份信息' }
    : verdict

const mayAmend = (person: Person, { unit }: PolicySubject): Verdict =>
  asOneOf(person, ['editor', 'office'], unit)

/** What the office may open an amendment of, it may write too. */
const mayWrite = (person: Person, subject: PolicySubject): Verdict =>
  subject.amendment ? mayAmend(person, subject) : asOneOf(person, ['editor'], subject.unit)

/** The role that the act belongs to: of the stage the case is in, or of the first that has the act. */
const roleFor = (act: ActName, { chain = 'standard', stage }: PolicySubject): Role | undefined => {
  const stages = [stage, ...STAGE_NAMES].flatMap((name) => (name && stageOf(chain, name)) || [])
  return stages.find(({ acts }) => acts.includes(act))?.waitsFor
}

const mayJudge =
  (act: ActName) =>
  (person: Person, subject: PolicySubject): Verdict => {
    const role = roleFor(act, subject)
    if (!role) return { not: '这条信息的审核流程没有这个环节' }
    return withOtherEyes(person, subject, asOneOf(person, [role], subject.unit))
  }

/** May the person do this to the item? One row an act. */
export const MAY: Readonly<Record<ActName, (person: Person, subject: PolicySubject) => Verdict>> = {
  draft: mayWrite,
  save: mayWrite,
  submit: mayWrite,
  approve: mayJudge('approve'),
  return: mayJudge('return'),
  publish: mayJudge('publish'),
  withdraw: (person, { unit }) => asOneOf(person, ['releaser', 'office'], unit),
  amend: mayAmend,
  restate: mayAmend,
  abandon: mayAmend,
  takeOver: (person, { unit }) => asOneOf(person, ['editor', 'office'], unit),
}
