'use client'

import { useId } from 'react'

interface Props {
  label: string
  /** The endings that are offered, as an input takes them. */
  accept: string
  file: File | undefined
  onFile: (file: File) => void
}

/** One file, chosen or dropped. The browser's own button would speak the browser's language. */
export const FileChoice = ({ label, accept, file, onFile }: Props) => {
  const id = useId()
  const take = (files: FileList | null) => {
    if (files?.[0]) onFile(files[0])
  }
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        aria-label={file ? `${label}：${file.name}` : label}
        className="drop-zone__input for-readers"
        onChange={({ target }) => {
          take(target.files)
          // The same file, once mended, is a new choice.
          target.value = ''
        }}
      />
      <label className="plain-button" htmlFor={id}>
        选择文件
      </label>
      <span>{file ? file.name : `${label}，也可以拖到这里`}</span>
    </div>
  )
}
