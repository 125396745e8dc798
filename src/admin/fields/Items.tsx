'use client'

import { useState } from 'react'
import { useLinkableItems } from '../items/useLinkableItems.ts'
import { Picker } from '../picker/Picker.tsx'
import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Tags } from './Tags.tsx'
import { useAnswer } from './useAnswer.ts'

/** Other items that this one has to do with, found by title or index number. */
export const Items = (props: FieldProps) => {
  const answer = useAnswer<'items'>(props)
  const { value, setValue, readOnly, field } = answer
  const [words, setWords] = useState('')
  const ids = value ?? []
  const { found, titleOf } = useLinkableItems({ words, of: field.of, ids })
  const keep = (next: readonly string[]) => setValue(next.length > 0 ? next : null)
  const isFull = field.most !== undefined && ids.length >= field.most
  return (
    <FieldFrame answer={answer}>
      {ids.length > 0 && (
        <Tags
          names={ids.map((id) => titleOf(id) ?? '正在读取…')}
          readOnly={readOnly}
          onRemove={(at) => keep(ids.filter((_, index) => index !== at))}
        />
      )}
      {!readOnly && !isFull && (
        <Picker
          label="信息"
          choices={found
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, title, indexNumber }) => ({
              id,
              name: title,
              path: [title],
              code: indexNumber,
              note: indexNumber,
              takes: true,
            }))}
          inputProps={framed(answer)}
          placeholder="输入标题或索引号查找"
          onType={setWords}
          onPick={({ id }) => keep([...ids, id])}
        />
      )}
    </FieldFrame>
  )
}
