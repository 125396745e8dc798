'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { WordDialog, type WordProps } from './WordDialog.tsx'

/** Above the list of what people write in Word: such a file becomes a draft. */
export const WordButton = (props: WordProps) => {
  const { permissions } = useAuth()
  const [isOpen, setOpen] = useState(false)
  if (!permissions?.collections?.[props.slug]?.create) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        className="template-link"
        onClick={() => setOpen(true)}
      >
        从 Word 起草
      </Button>
      {isOpen && <WordDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
