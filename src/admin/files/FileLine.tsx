'use client'

import { PictureWords } from './PictureWords.tsx'
import { saySize } from './saySize.ts'
import type { KeptFile } from './useFiles.ts'

interface Props {
  file?: KeptFile
  readOnly: boolean
  /** Absent for the first. */
  onUp?: () => void
  onRemove: () => void
}

/** One attachment: its name, its size, and what can be done with it. */
export const FileLine = ({ file, readOnly, onUp, onRemove }: Props) => {
  if (!file) return <li>正在读取附件…</li>
  const { title, filename, filesize, url } = file
  const name = title || filename
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
      <span className="file-lines__facts">
        {filename}　{saySize(filesize)}
      </span>
      {file.mimeType?.startsWith('image/') && (
        <PictureWords file={file} name={name} readOnly={readOnly} />
      )}
      {!readOnly && (
        <>
          <button
            type="button"
            className="plain-button"
            disabled={!onUp}
            aria-label={`把 ${name} 上移一位`}
            onClick={onUp}
          >
            上移
          </button>
          <button
            type="button"
            className="plain-button"
            aria-label={`移除附件 ${name}`}
            onClick={onRemove}
          >
            移除
          </button>
        </>
      )}
    </li>
  )
}
