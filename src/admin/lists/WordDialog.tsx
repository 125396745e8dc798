'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { askServer, type Declined } from '../askServer.ts'
import { useColumnTree } from '../columns/useColumnTree.ts'
import { Dialog } from '../review/Dialog.tsx'
import { useMyUnits } from '../units/useMyUnits.ts'
import { WordIssues } from './WordIssues.tsx'
import { FileChoice } from './FileChoice.tsx'
import { fileForm } from './fileForm.ts'

export interface WordProps {
  slug: string
  /** The code of the column that the domain's items mostly go to. */
  column: string
}

/** Asks for a Word file, by choosing or dropping it, and where its draft belongs. */
export const WordDialog = ({
  slug,
  column: usual,
  onClose,
}: WordProps & { onClose: () => void }) => {
  const { config } = useConfig()
  const router = useRouter()
  const columns = useColumnTree(slug)?.filter(({ takes }) => takes) ?? []
  const units = useMyUnits()
  const [file, setFile] = useState<File>()
  const [column, setColumn] = useState<string>()
  const [unit, setUnit] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [declined, setDeclined] = useState<Pick<Declined, 'message' | 'issues'>>()
  const choose = (chosen: File) => {
    setFile(chosen)
    setDeclined(undefined)
  }
  const offered = column ?? columns.find(({ code }) => code === usual)?.id ?? columns[0]?.id
  const draft = async () => {
    if (!file) return setDeclined({ message: '请选择 Word 文件', issues: [] })
    setBusy(true)
    setDeclined(undefined)
    const answer = await askServer<Drafted>(`${config.routes.api}/${slug}/word`, {
      method: 'POST',
      body: fileForm(file, {
        column: offered,
        responsibleUnit: unit ?? units[0]?.id,
      }),
    })
    setBusy(false)
    if (!answer.ok) return setDeclined(answer)
    toast.success(answer.body.message)
    router.push(`${config.routes.admin}/collections/${slug}/${answer.body.doc.id}`)
  }
  return (
    <Dialog
      title="从 Word 起草"
      wide
      onClose={onClose}
      actions={
        <>
          <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
            取消
          </Button>
          <Button onClick={() => void draft()} disabled={isBusy}>
            {isBusy ? '正在识别…' : '识别并起草'}
          </Button>
        </>
      }
    >
      <p>
        按公文格式（GB/T
        9704）识别标题、发文字号、主送机关、成文日期等，正文、表格和图片一并带入。识别结果在草稿页逐项列出，请核对。
      </p>
      <FileChoice label="Word 文件（.docx）" accept=".docx" file={file} onFile={choose} />
      <label className="ask__select">
        栏目
        <select value={offered ?? ''} onChange={({ target }) => setColumn(target.value)}>
          {columns.map(({ id, path }) => (
            <option key={id} value={id}>
              {path.join(' / ')}
            </option>
          ))}
        </select>
      </label>
      {units.length > 1 && (
        <label className="ask__select">
          公开责任单位
          <select
            value={unit ?? units[0]?.id ?? ''}
            onChange={({ target }) => setUnit(target.value)}
          >
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="alert">{declined && <WordIssues declined={declined} />}</div>
    </Dialog>
  )
}

interface Drafted {
  message: string
  doc: { id: string }
}
