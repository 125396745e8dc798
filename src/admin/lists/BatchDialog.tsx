'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { askServer, type Declined } from '../askServer.ts'
import { Dialog } from '../review/Dialog.tsx'
import { BatchIssues } from './BatchIssues.tsx'
import { FileChoice } from './FileChoice.tsx'
import { fileForm } from './fileForm.ts'

interface Props {
  slug: string
  onClose: () => void
}

/** Asks for a filled-in template and enters it; what is wrong in it is told row by row. */
export const BatchDialog = ({ slug, onClose }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const [file, setFile] = useState<File>()
  const [isBusy, setBusy] = useState(false)
  const [declined, setDeclined] = useState<Pick<Declined, 'message' | 'issues'>>()
  const enter = async () => {
    if (!file) return setDeclined({ message: '请选择填好的模板', issues: [] })
    setBusy(true)
    setDeclined(undefined)
    const answer = await askServer<Entered>(`${config.routes.api}/${slug}/batch`, {
      method: 'POST',
      body: fileForm(file),
    })
    setBusy(false)
    if (!answer.ok) return setDeclined(answer)
    const { ids, message } = answer.body
    toast.success(message)
    router.push(`${config.routes.admin}/collections/${slug}/${ids[0]}`)
  }
  return (
    <Dialog
      title="录入填好的模板"
      wide
      onClose={onClose}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
            取消
          </Button>
          <Button onClick={() => void enter()} disabled={isBusy}>
            {isBusy ? '正在检查…' : '检查并录入'}
          </Button>
        </>
      }
    >
      <p>
        每行起草一条信息，全部作为一个事项，一同送审、审核和发布。有一行填错，全部不录入：改好以后再选择一次。
      </p>
      <FileChoice
        label="填好的模板（.xlsx）"
        accept=".xlsx"
        file={file}
        onFile={(chosen) => {
          setFile(chosen)
          setDeclined(undefined)
        }}
      />
      <div role="alert">{declined && <BatchIssues declined={declined} />}</div>
    </Dialog>
  )
}

interface Entered {
  message: string
  ids: readonly string[]
}
