'use client'

import type { CaseState } from './CaseState.ts'

/** That a change of what is public is under way, and what the public will be told of it. */
export const Amendment = ({ state: { amendment, publicationState, editions } }: Props) => {
  if (!amendment) return null
  const next = (editions[0]?.no ?? 0) + 1
  return (
    <div className="state-panel__amendment" role="note">
      <strong>
        正在{amendment.kindName}，发布后为第 {next} 版。
        {publicationState === 'live'
          ? '在那之前，公众看到的内容不变。'
          : '目前公众看不到这条信息。'}
      </strong>
      <p>公开说明：{amendment.note}</p>
    </div>
  )
}

interface Props {
  state: CaseState
}
