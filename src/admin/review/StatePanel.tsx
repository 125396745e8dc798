'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { PUBLICATION_STATES } from '../../domain/disclosure.ts'
import { sayMoment } from '../sayMoment.ts'
import { BEHALF_ID } from './ActBar.tsx'
import { Amendment } from './Amendment.tsx'
import { Accompanied } from './case/Accompanied.tsx'
import { CaseHead } from './case/CaseHead.tsx'
import { Clock } from './Clock.tsx'
import type { CaseState, Returned as ReturnedText } from './CaseState.ts'
import { KeptTypingNote } from './KeptTypingNote.tsx'
import { useReview } from './ReviewContext.ts'
import { useGoingOn } from './useGoingOn.ts'
import { useOfferedActs } from './useOfferedActs.ts'

/** At the head of the form: where the item stands, why it came back, and what cannot be done yet. */
export const StatePanel = () => {
  const { state, problem, notice, id } = useReview()
  const { data } = useDocumentInfo()
  const { readAnew } = useGoingOn()
  const indexNumber = state?.indexNumber ?? (data?.indexNumber as string | undefined)
  return (
    <section className="state-panel" aria-label="办理状态">
      <KeptTypingNote />
      {state?.returned && <Returned returned={state.returned} />}
      {state?.amendment && <Amendment state={state} />}
      {state && <Clock state={state} />}
      {notice && (
        <p className="state-panel__notice" role="alert">
          {notice.message}
          {notice.isOutdated && (
            <button type="button" className="plain-button" onClick={() => void readAnew()}>
              重新读取
            </button>
          )}
        </p>
      )}
      {problem && (
        <p className="state-panel__notice" role="alert">
          没有读到办理状态：{problem}
        </p>
      )}
      <Facts state={state} isNew={!id} indexNumber={indexNumber} />
      {!id && <Accompanied />}
      <CaseHead />
      <OnBehalf />
      <ClosedActs />
    </section>
  )
}

const Returned = ({ returned }: { returned: ReturnedText }) => (
  <div className="state-panel__returned" role="note">
    <strong>{returned.act === 'withdraw' ? '公开的版本已撤回：' : '已退回修改：'}</strong>
    {returned.reason}
    <span className="state-panel__by">
      {returned.by}，{sayMoment(returned.at)}
    </span>
  </div>
)

interface FactsProps {
  state?: CaseState
  isNew: boolean
  indexNumber?: string
}

const Facts = ({ state, isNew, indexNumber }: FactsProps) => {
  if (isNew) return <p className="state-panel__new">新起草的信息。首次保存后取得索引号。</p>
  const facts = [
    ['办理环节', state ? (state.stageName ?? '没有正在办理的事项') : '…'],
    ['公开状态', state ? PUBLICATION_STATES[state.publicationState] : '…'],
    ['索引号', indexNumber ?? '…'],
    ['文稿', state ? `第 ${state.revision} 稿` : '…'],
    ...(state?.assignee ? [['指派给', state.assignee]] : []),
  ]
  return (
    <dl className="state-panel__facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** For whom the person would act, where a post was entrusted to them; tied to the buttons. */
const OnBehalf = () => {
  const acts = useOfferedActs().filter((act) => act.for && act.reasonsAgainst.length === 0)
  const principals = [...new Set(acts.map((act) => act.for))]
  if (principals.length === 0) return null
  return (
    <div className="state-panel__behalf" id={BEHALF_ID} role="note">
      {principals.map((principal) => (
        <p key={principal}>
          您正以<strong>{principal}</strong>的委托办理：
          {acts.flatMap((act) => (act.for === principal ? act.label : [])).join('、')}
        </p>
      ))}
    </div>
  )
}

/** Why a button is closed, in sight and tied to the button. */
const ClosedActs = () => {
  const closed = useOfferedActs().filter(({ reasonsAgainst }) => reasonsAgainst.length > 0)
  if (closed.length === 0) return null
  return (
    <ul className="state-panel__closed">
      {closed.map(({ act, label, reasonsAgainst }) => (
        <li key={act} id={`act-${act}-reasons`}>
          <strong>暂不能{label}：</strong>
          {reasonsAgainst.join('；')}
        </li>
      ))}
    </ul>
  )
}
