'use client'

import { stageName, STAGE_NAMES } from '../../domain/review/index.ts'

/** The stage of an item's open case, in lists; nothing is under way when there is none. */
export const StageCell = ({ cellData }: { cellData?: string | null }) => {
  const stage = STAGE_NAMES.find((each) => each === cellData)
  if (!stage) return <span className="stage stage--none">—</span>
  return <span className={`stage stage--${stage}`}>{stageName(stage)}</span>
}
