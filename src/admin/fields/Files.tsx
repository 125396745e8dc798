'use client'

import { DropZone } from '../files/DropZone.tsx'
import { FileLine } from '../files/FileLine.tsx'
import { useFiles } from '../files/useFiles.ts'
import { useUploads } from '../files/useUploads.ts'
import { FieldFrame, framed } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** Attachments, in the order in which the public sees them. */
export const Files = (props: FieldProps) => {
  const answer = useAnswer<'files'>(props)
  const { value, setValue, readOnly } = answer
  const ids = value ?? []
  const { known, add } = useFiles(ids)
  const { uploads, send } = useUploads((files) => {
    add(files)
    if (files.length > 0) setValue([...ids, ...files.map(({ id }) => id)])
  })
  const without = (at: number) => ids.filter((_, index) => index !== at)
  return (
    <FieldFrame answer={answer}>
      {ids.length === 0 && readOnly && <p className="file-lines">没有附件</p>}
      <ol className="file-lines">
        {ids.map((id, at) => (
          <FileLine
            key={id}
            file={known.get(id)}
            readOnly={readOnly}
            onUp={at > 0 ? () => setValue(without(at).toSpliced(at - 1, 0, id)) : undefined}
            onRemove={() => setValue(without(at))}
          />
        ))}
      </ol>
      {!readOnly && <DropZone inputProps={framed(answer)} onFiles={(files) => void send(files)} />}
      <ul className="uploads" aria-live="polite">
        {uploads.map(({ name, declined }) => (
          <li key={name} className={declined ? 'uploads__declined' : undefined}>
            {declined ? `${name} 没有上传成功：${declined}` : `正在上传 ${name}…`}
          </li>
        ))}
      </ul>
    </FieldFrame>
  )
}
