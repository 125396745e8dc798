'use client'

import { sayMoment } from '../sayMoment.ts'
import type { CaseState } from './CaseState.ts'

/** When the item is published by itself, and what is late about it or did not happen as planned. */
export const Clock = ({ state: { alarms = [], schedule } }: { state: CaseState }) => (
  <>
    {schedule && (
      <p className="state-panel__schedule" role="note">
        <strong>定于 {sayMoment(schedule.at)} 发布</strong>
        <span className="state-panel__by">{schedule.by}设定</span>
      </p>
    )}
    {alarms.length > 0 && (
      <ul className="state-panel__alarms" aria-label="提醒">
        {alarms.map(({ kind, kindName, words }) => (
          <li key={`${kind} ${words}`}>
            <strong>{kindName}：</strong>
            {words}
          </li>
        ))}
      </ul>
    )}
  </>
)
