'use client'

import type { StageOnTheWay } from '../CaseState.ts'

/** The stages that the case passes, and which opinions it has on the way. */
export const Way = ({ way }: { way: readonly StageOnTheWay[] }) => {
  const current = way.findIndex(({ isCurrent }) => isCurrent)
  return (
    <ol className="way" aria-label="办理流程">
      {way.map(({ stage, name, isCurrent, opinions }, at) => (
        <li
          key={stage}
          className={at < current ? 'way__stage way__stage--passed' : 'way__stage'}
          aria-current={isCurrent ? 'step' : undefined}
        >
          <strong>{name}</strong>
          {at < current && <span className="for-readers">（已过）</span>}
          {opinions.map((opinion) => (
            <span key={opinion.name} className={opinion.isGiven ? 'way__given' : 'way__open'}>
              {opinions.length > 1 && opinion.name.replace(/意见$/, '')}
              {opinion.isGiven ? '已给出' : '待'}
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
