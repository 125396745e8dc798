import { STAGE_NAMES, stageName } from '../../domain/review/index.ts'
import type { AskedWork } from './askedWork.ts'

/** Where a case may stand: in a stage, and of what is drafted whether it was sent back. */
export const STANDS = [
  { value: 'drafts', word: '起草' },
  { value: 'returned', word: '退回修改' },
  ...STAGE_NAMES.filter((stage) => stage !== 'drafting').map((stage) => ({
    value: stage as string,
    word: stageName(stage),
  })),
]

/** A choice of `STANDS` as the filter spells it. */
export const spellStand = (stand: string): Pick<AskedWork, 'stage' | 'returned'> => {
  if (stand === 'drafts') return { stage: 'drafting', returned: '0' }
  if (stand === 'returned') return { stage: 'drafting', returned: '1' }
  return { stage: stand, returned: '' }
}

/** The choice of `STANDS` that a filter is. */
export const standOf = ({ stage, returned }: AskedWork): string => {
  if (returned === '1') return 'returned'
  return returned === '0' ? 'drafts' : stage
}
