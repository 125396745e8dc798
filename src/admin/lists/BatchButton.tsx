'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { BatchDialog } from './BatchDialog.tsx'

/** Above a domain's list: a filled-in template becomes a batch, for those who write. */
export const BatchButton = ({ slug }: { slug: string }) => {
  const { permissions } = useAuth()
  const [isOpen, setOpen] = useState(false)
  if (!permissions?.collections?.[slug]?.create) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        className="template-link"
        onClick={() => setOpen(true)}
      >
        录入填好的模板
      </Button>
      {isOpen && <BatchDialog slug={slug} onClose={() => setOpen(false)} />}
    </>
  )
}
