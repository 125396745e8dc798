'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askServer } from '../askServer.ts'

/** A file of the editorial store, as forms show it. */
export interface KeptFile {
  id: string
  title?: string | null
  /** What a picture shows. */
  alt?: string | null
  mimeType?: string | null
  filename: string
  filesize: number
  url: string
}

/** The files with these ids, and a way to make those that were just uploaded known. */
export const useFiles = (ids: readonly string[]) => {
  const { config } = useConfig()
  const [known, setKnown] = useState<ReadonlyMap<string, KeptFile>>(new Map())
  const add = (files: readonly KeptFile[]) =>
    setKnown((before) => new Map([...before, ...files.map((file) => [file.id, file] as const)]))
  const unknown = ids.filter((id) => !known.has(id)).join(',')
  useEffect(() => {
    if (unknown === '') return
    const url = `${config.routes.api}/files?depth=0&pagination=false&where[id][in]=${unknown}`
    void askServer<{ docs: KeptFile[] }>(url).then((answer) => {
      if (answer.ok) add(answer.body.docs)
    })
  }, [config.routes.api, unknown])
  return { known, add }
}
