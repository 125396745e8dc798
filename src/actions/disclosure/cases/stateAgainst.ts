import { saysNothingNew } from '../../../domain/amendments.ts'
import { isPublicState } from '../../../domain/disclosure.ts'
import { ACTS, stageOf, type ActName } from '../../../domain/review/index.ts'
import type { DisclosureSubject } from './subject.ts'

type State = (subject: DisclosureSubject) => string | undefined

/** Why the act does not fit the stage that the case is in. */
const notItsStage =
  (act: ActName): State =>
  ({ chain, stage }) => {
    if (!chain || !stage) return '这条信息没有正在办理的事项'
    const current = stageOf(chain, stage)
    if (current?.acts[act]) return undefined
    return `当前环节是“${current?.name ?? stage}”，不能${ACTS[act]}`
  }

const notAmending: State = ({ amendment }) =>
  amendment ? undefined : '这条信息没有正在办理的更正、补充或更新'

/** An edition that says nothing new would tell readers of a change that there is not. */
const nothingNew: State = ({ amendment, edition, hash, publicationState }) =>
  amendment && isPublicState(publicationState) && saysNothingNew(amendment, hash === edition?.hash)
    ? '内容与现行版本相同，没有需要审核的修改'
    : undefined

/** A drafter takes back what nobody has judged. */
const notJudged: State = ({ stage, opinions }) =>
  opinions.some((given) => given.stage === stage)
    ? '已经有人给出意见，不能撤回；需要修改的，请审核人退回'
    : undefined

const waiverAsked: State = ({ plan }) => {
  if (!plan?.waiver) return '没有需要同意的免予解读'
  return plan.accepted ? '免予解读已经同意' : undefined
}

/** What is proactively disclosed goes through the door, and nothing else is settled without it. */
const notForThePublic: State = ({ values, publicationState }) => {
  if (values.attribute === 'proactive') return '主动公开的信息应当发布'
  return isPublicState(publicationState) ? '公众还看得到这条信息，请先撤回公开' : undefined
}

const notInForce: State = ({ publicationState }) =>
  publicationState === 'live' ? undefined : '只有已公开而且有效的信息才能标注'

/** What was never public and is on its way; a change of what is public can wait for its review. */
const notUrgent: State = ({ stage, amendment, publicationState, values }) => {
  if (!stage) return '这条信息没有正在办理的事项'
  if (amendment || publicationState !== 'never') return '已经公开过的信息不能应急公开'
  return values.attribute === 'proactive' ? undefined : '只有主动公开的信息才能发布'
}

const isNew: State = () => undefined

/**
 * Why an act cannot be done with the item as it is now, in words for the person; undefined when it
 * can. One row an act, asked by `perform` and beforehand alike.
 */
export const STATE_AGAINST: Readonly<Record<ActName, State>> = {
  draft: isNew,
  takeOver: isNew,
  save: notItsStage('save'),
  submit: (subject) => notItsStage('submit')(subject) ?? nothingNew(subject),
  plan: notItsStage('plan'),
  acceptWaiver: (subject) => notItsStage('acceptWaiver')(subject) ?? waiverAsked(subject),
  accept: ({ stage }) => (stage ? undefined : '这条信息没有正在办理的事项'),
  recall: (subject) => notItsStage('recall')(subject) ?? notJudged(subject),
  approve: notItsStage('approve'),
  sign: notItsStage('sign'),
  return: notItsStage('return'),
  takeOut: notItsStage('takeOut'),
  reassign: notItsStage('reassign'),
  publish: notItsStage('publish'),
  schedule: notItsStage('schedule'),
  unschedule: (subject) =>
    notItsStage('unschedule')(subject) ?? (subject.schedule ? undefined : '没有设定发布时间'),
  settle: (subject) => notItsStage('settle')(subject) ?? notForThePublic(subject),
  reassess: ({ publicationState }) =>
    publicationState === 'settled' ? undefined : '只有不公开办结的信息才需要重新评估',
  publishUrgently: notUrgent,
  withdraw: ({ publicationState }) =>
    isPublicState(publicationState) ? undefined : '只有已公开的信息才能撤回',
  lapse: notInForce,
  repeal: notInForce,
  restore: ({ publicationState }) =>
    publicationState === 'lapsed' || publicationState === 'repealed'
      ? undefined
      : '只有已失效或者已废止的信息才能恢复',
  amend: ({ amendment, edition, publicationState, stage }) => {
    if (amendment) return '已经有人在更正、补充或更新这条信息'
    if (stage) return '这条信息正在办理，直接修改即可'
    const wasPublic = isPublicState(publicationState) || publicationState === 'withdrawn'
    return edition && wasPublic ? undefined : '只有已公开或者已撤回的信息才能更正、补充或更新'
  },
  restate: (subject) =>
    notAmending(subject) ??
    (subject.stage === 'drafting' ? undefined : '已经提交审核，退回后才能修改公开说明'),
  abandon: notAmending,
}
