'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { Tags } from '../fields/Tags.tsx'
import { Picker } from '../picker/Picker.tsx'
import type { PickerChoice } from '../picker/PickerChoice.ts'
import { Dialog } from '../review/Dialog.tsx'

interface Props<Choice> {
  title: string
  /** What is picked, and the word on the button that does it. */
  label: string
  yes: string
  choices: readonly Choice[]
  /** What will happen; with the column that was picked, when it was. */
  explains: (target: Choice | undefined) => ReactNode
  /** Says why it could not be done. */
  onYes: (target: Choice) => Promise<string | undefined>
  onClose: () => void
}

/** Asks to which column something goes, and says beforehand what that means. */
export const TargetDialog = <Choice extends PickerChoice>(props: Props<Choice>) => {
  const { title, label, yes, choices, explains, onYes, onClose } = props
  const id = useId()
  const [target, setTarget] = useState<Choice>()
  const [isBusy, setBusy] = useState(false)
  const [remark, setRemark] = useState<string>()
  const answer = async () => {
    if (!target) return setRemark(`请选择${label}`)
    setBusy(true)
    setRemark(await onYes(target))
    setBusy(false)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
            取消
          </Button>
          <Button onClick={() => void answer()} disabled={isBusy}>
            {yes}
          </Button>
        </>
      }
    >
      <div className="answer target">
        <label className="answer__label" htmlFor={id}>
          {label}
        </label>
        {target && (
          <Tags
            names={[target.path.join(' / ')]}
            readOnly={isBusy}
            onRemove={() => setTarget(undefined)}
          />
        )}
        <Picker
          label={label}
          choices={choices}
          inputProps={{
            id,
            name: 'target',
            disabled: isBusy,
            'aria-invalid': remark !== undefined,
            'aria-required': true,
            'aria-describedby': `${id}-explains ${id}-remark`,
          }}
          placeholder={target ? `换一个${label}` : '输入名称或代码查找，或按 ↓ 逐级浏览'}
          onPick={({ id: picked }) => {
            setTarget(choices.find((choice) => choice.id === picked))
            setRemark(undefined)
          }}
        />
      </div>
      <div className="target__explains" id={`${id}-explains`}>
        {explains(target)}
      </div>
      <p className="ask__remark" id={`${id}-remark`} role="alert">
        {remark}
      </p>
    </Dialog>
  )
}
