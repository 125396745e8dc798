'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { askServer } from '../askServer.ts'
import { columnTree, type ColumnChoice, type ColumnRow } from './columnTree.ts'

/**
 * The catalogue as items of the form's domain, or of the one named, may use it; undefined until it has
 * been read.
 */
export const useColumnTree = (domain?: string): readonly ColumnChoice[] | undefined => {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const slug = domain ?? collectionSlug
  const [rows, setRows] = useState<readonly ColumnRow[]>()
  useEffect(() => {
    let isShown = true
    const url = `${config.routes.api}/columns?depth=0&pagination=false&sort=position`
    void askServer<{ docs: ColumnRow[] }>(url).then((answer) => {
      if (isShown) setRows(answer.ok ? answer.body.docs : [])
    })
    return () => {
      isShown = false
    }
  }, [config.routes.api])
  return useMemo(() => rows && columnTree(rows, slug), [rows, slug])
}
