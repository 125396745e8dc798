'use client'

import { Picker } from '../picker/Picker.tsx'
import { unitChoices } from '../units/unitChoices.ts'
import { useUnits } from '../units/useUnits.ts'
import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Tags } from './Tags.tsx'
import { useAnswer } from './useAnswer.ts'

/** A unit of the register of organisations, found by any of its names or codes. */
export const Organisation = (props: FieldProps) => {
  const answer = useAnswer<'organisation'>(props)
  const { value, setValue, readOnly } = answer
  const units = useUnits()
  const chosen = units?.find(({ id }) => id === value)
  return (
    <FieldFrame answer={answer}>
      {value && (
        <Tags
          names={[chosen?.name ?? '正在读取单位…']}
          readOnly={readOnly}
          onRemove={() => setValue(null)}
        />
      )}
      {!readOnly && (
        <Picker
          label="单位"
          choices={unitChoices(units ?? [])}
          inputProps={framed(answer)}
          placeholder={value ? '换一个单位' : '选择单位：输入名称或简称查找'}
          onPick={({ id }) => setValue(id)}
        />
      )}
    </FieldFrame>
  )
}
