'use client'

import { useColumnTree } from '../columns/useColumnTree.ts'
import { Picker } from '../picker/Picker.tsx'
import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Tags } from './Tags.tsx'
import { useAnswer } from './useAnswer.ts'

/** The one column under which an item is catalogued. */
export const Column = (props: FieldProps) => {
  const answer = useAnswer<'column'>(props)
  const { value, setValue, readOnly } = answer
  const tree = useColumnTree()
  const chosen = tree?.find(({ id }) => id === value)
  const inputProps = framed(answer)
  return (
    <FieldFrame answer={answer}>
      {value && (
        <Tags
          names={[chosen?.path.join(' / ') ?? '正在读取栏目…']}
          readOnly={readOnly}
          onRemove={() => setValue(null)}
        />
      )}
      {!readOnly && (
        <Picker
          label="栏目"
          choices={tree ?? []}
          inputProps={inputProps}
          placeholder={value ? '换一个栏目' : '选择栏目：输入名称查找，或按 ↓ 逐级浏览'}
          onPick={({ id }) => setValue(id)}
        />
      )}
    </FieldFrame>
  )
}
