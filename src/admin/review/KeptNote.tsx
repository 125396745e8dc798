'use client'

import { sayMoment } from '../sayMoment.ts'

interface Props {
  at: string
  onTakeBack: () => void
  onDrop: () => void
}

/** What was typed the last time and never saved is still there. */
export const KeptNote = ({ at, onTakeBack, onDrop }: Props) => (
  <div className="state-panel__returned" role="status">
    您在 {sayMoment(at)} 填写的内容没有保存，还留在这个窗口里。
    <span className="state-panel__choices">
      <button type="button" className="plain-button" onClick={onTakeBack}>
        恢复填写的内容
      </button>
      <button type="button" className="plain-button" onClick={onDrop}>
        不要了
      </button>
    </span>
  </div>
)
