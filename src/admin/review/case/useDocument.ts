'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askServer } from '../../askServer.ts'
import { useAccompanies } from './accompanies.ts'

/** The document that a new item accompanies, as the register knows it. */
export interface AccompaniedDocument {
  id: string
  title: string
  domain: string
  responsibleUnit: string
  issuers?: readonly string[] | null
}

/** Undefined until it has been read, and on pages where there is none. */
export const useDocument = (): AccompaniedDocument | undefined => {
  const { config } = useConfig()
  const id = useAccompanies()
  const [document, setDocument] = useState<AccompaniedDocument>()
  useEffect(() => {
    if (!id) return
    let isShown = true
    const url = `${config.routes.api}/entries/${encodeURIComponent(id)}?depth=0`
    void askServer<AccompaniedDocument>(url).then((answer) => {
      if (isShown && answer.ok) setDocument(answer.body)
    })
    return () => {
      isShown = false
    }
  }, [config.routes.api, id])
  return document
}
