'use client'

import { useState } from 'react'
import type { framed } from '../fields/FieldFrame.tsx'

interface Props {
  inputProps: ReturnType<typeof framed>
  onFiles: (files: readonly File[]) => void
}

/** Where files are dropped, or chosen. */
export const DropZone = ({ inputProps, onFiles }: Props) => {
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    setOver(false)
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    <div
      className={isOver ? 'drop-zone drop-zone--over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      <input
        {...inputProps}
        type="file"
        multiple
        className="drop-zone__input for-readers"
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
      <label className="plain-button" htmlFor={inputProps.id}>
        选择文件
      </label>
      <span>也可以把文件拖到这里。Word、Excel、PDF、图片等，每个不超过 50 MB</span>
    </div>
  )
}
