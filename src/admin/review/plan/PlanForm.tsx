'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { OwnAnswers } from '../../fields/OwnAnswers.ts'
import { ConflictDialog } from '../ConflictDialog.tsx'
import { KeptNote } from '../KeptNote.tsx'
import { PLAN, PLAN_FIELDS } from './planFields.ts'
import { PlanInputs } from './PlanInputs.tsx'
import { settled, type PlanTyping } from './planTyping.ts'
import { usePlanSaving } from './usePlanSaving.ts'
import { usePlanTyping } from './usePlanTyping.ts'

interface Props {
  /** The case. */
  of: string
  plan?: PlanState | null
  /** The checklist asks for something of it. */
  isAsked: boolean
}

/** The plan as its drafter writes it, or their reason why the document needs no interpretation. */
export const PlanForm = ({ of, plan, isAsked }: Props) => {
  const { typing, isModified, change, isSaved, ...kept } = usePlanTyping(of, plan)
  const { save, isBusy, notice, marks, conflict, dropConflict } = usePlanSaving(isSaved)
  const [isOpenAtFirst] = useState(isAsked || kept.found !== undefined)
  const setValue = (path: string, value: unknown) =>
    change({ ...typing, values: { ...typing.values, [path]: value } })
  return (
    <details className="plan__form" open={isOpenAtFirst}>
      <summary>{plan ? '查看、修改' : '填写'}</summary>
      <div data-field={PLAN}>
        {kept.found && (
          <KeptNote at={kept.found.at} onTakeBack={kept.takeBack} onDrop={kept.drop} />
        )}
        <Arrangement typing={typing} isBusy={isBusy} onChange={change} />
        <OwnAnswers
          value={{ values: typing.values, setValue, marks, mayEdit: true, isWaiting: isBusy }}
        >
          <PlanInputs isWaived={typing.isWaived} />
        </OwnAnswers>
        <p className="plan__notice" role="alert">
          {notice}
        </p>
        <Button
          buttonStyle={isModified ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => void save(typing)}
        >
          {typing.isWaived ? '提出免予解读' : '保存解读方案'}
        </Button>
      </div>
      {conflict && (
        <ConflictDialog
          fields={PLAN_FIELDS}
          start={typing.start}
          conflict={conflict}
          onKeep={(values) => save(settled(typing, values, conflict.no))}
          onClose={dropConflict}
        />
      )}
    </details>
  )
}

interface ArrangementProps {
  typing: PlanTyping
  isBusy: boolean
  onChange: (next: PlanTyping) => void
}

/** Whether the document will be explained. */
const Arrangement = ({ typing, isBusy, onChange }: ArrangementProps) => (
  <fieldset className="plan__arrangement">
    <legend className="for-readers">解读安排</legend>
    {ARRANGEMENTS.map(({ isWaived, words }) => (
      <label key={words}>
        <input
          type="radio"
          name="plan-arrangement"
          disabled={isBusy}
          checked={typing.isWaived === isWaived}
          onChange={() => onChange({ ...typing, isWaived })}
        />
        {words}
      </label>
    ))}
  </fieldset>
)

const ARRANGEMENTS = [
  { isWaived: false, words: '制定解读方案' },
  { isWaived: true, words: '免予解读' },
] as const
