'use client'

import { useColumnTree } from '../columns/useColumnTree.ts'
import { Picker } from '../picker/Picker.tsx'
import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Tags } from './Tags.tsx'
import { useAnswer } from './useAnswer.ts'

/** Further columns in which an item is listed as well. */
export const Columns = (props: FieldProps) => {
  const answer = useAnswer<'columns'>(props)
  const { value, setValue, readOnly } = answer
  const tree = useColumnTree()
  const ids = value ?? []
  const keep = (next: readonly string[]) => setValue(next.length > 0 ? next : null)
  const nameOf = (id: string) => tree?.find((each) => each.id === id)?.path.join(' / ')
  return (
    <FieldFrame answer={answer}>
      {ids.length > 0 && (
        <Tags
          names={ids.map((id) => nameOf(id) ?? '正在读取栏目…')}
          readOnly={readOnly}
          onRemove={(at) => keep(ids.filter((_, index) => index !== at))}
        />
      )}
      {!readOnly && (
        <Picker
          label="栏目"
          choices={(tree ?? []).filter(({ id }) => !ids.includes(id))}
          inputProps={framed(answer)}
          placeholder="再列入一个栏目"
          onPick={({ id }) => keep([...ids, id])}
        />
      )}
    </FieldFrame>
  )
}
