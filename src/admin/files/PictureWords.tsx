'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { askServer } from '../askServer.ts'
import { useReview } from '../review/ReviewContext.ts'
import type { KeptFile } from './useFiles.ts'

interface Props {
  file: KeptFile
  name: string
  readOnly: boolean
}

/** What a picture shows, in words for whoever cannot see it; kept with the picture when the box is left. */
export const PictureWords = ({ file, name, readOnly }: Props) => {
  const { config } = useConfig()
  const { reload } = useReview()
  const [kept, setKept] = useState(file.alt ?? '')
  const [declined, setDeclined] = useState<string>()
  const id = useId()
  const keep = async (alt: string) => {
    if (alt === kept) return
    const body = { alt }
    const answer = await askServer(`${config.routes.api}/files/${file.id}`, {
      method: 'PATCH',
      body,
    })
    setDeclined(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    setKept(alt)
    await reload()
  }
  return (
    <span className="picture-words">
      <label htmlFor={id}>图片说明</label>
      <input
        id={id}
        type="text"
        defaultValue={kept}
        maxLength={200}
        readOnly={readOnly}
        placeholder="用一句话写明图片内容"
        aria-label={`${name} 的图片说明`}
        aria-describedby={`${id}-remark`}
        onBlur={({ target }) => void keep(target.value.trim())}
      />
      <span id={`${id}-remark`} role="alert">
        {declined}
      </span>
    </span>
  )
}
