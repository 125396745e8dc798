'use client'

import { sayMoment } from '../sayMoment.ts'
import { useKeptTyping } from './useKeptTyping.ts'

/** At the head of the form: what was typed the last time and never saved is still there. */
export const KeptTypingNote = () => {
  const { found, takeBack, drop } = useKeptTyping()
  if (!found) return null
  return (
    <div className="state-panel__returned" role="status">
      您在 {sayMoment(found.at)} 填写的内容没有保存，还留在这个窗口里。
      <span className="state-panel__choices">
        <button type="button" className="plain-button" onClick={takeBack}>
          恢复填写的内容
        </button>
        <button type="button" className="plain-button" onClick={drop}>
          不要了
        </button>
      </span>
    </div>
  )
}
