'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer, type Declined } from '../askServer.ts'
import type { KeptFile } from './useFiles.ts'

/** A file on its way, or why it did not arrive. */
export interface Upload {
  name: string
  declined?: string
}

/** Sends files to the editorial store one after another and hands over those that arrived. */
export const useUploads = (onKept: (files: readonly KeptFile[]) => void) => {
  const { config } = useConfig()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const send = async (files: readonly File[]) => {
    setUploads(files.map(({ name }) => ({ name })))
    const kept: KeptFile[] = []
    for (const file of files) {
      const answer = await askServer<{ doc: KeptFile }>(`${config.routes.api}/files`, {
        method: 'POST',
        body: formOf(file),
      })
      if (answer.ok) kept.push(answer.body.doc)
      setUploads((before) => reported(before, file.name, answer.ok ? undefined : reasonOf(answer)))
    }
    onKept(kept)
  }
  return { uploads, send }
}

/** Payload says why it takes no file only in English. */
const reasonOf = ({ issues, message }: Declined): string =>
  issues.some(({ path }) => path === 'file')
    ? '不接受这种类型的文件，或文件内容与扩展名不符'
    : message

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({}))
  form.append('file', file)
  return form
}

/** What arrived needs no more words; what did not keeps its reason in sight. */
const reported = (
  uploads: readonly Upload[],
  name: string,
  declined: string | undefined,
): readonly Upload[] =>
  declined === undefined
    ? uploads.filter((upload) => upload.name !== name)
    : uploads.map((upload) => (upload.name === name ? { name, declined } : upload))
