'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The saved text as a Word file in the layout of official documents. */
export const WordLink = ({ id }: { id: string }) => {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  return (
    <p className="word-link">
      <a href={`${config.routes.api}/${collectionSlug}/${id}/document.docx`} download>
        导出 Word（公文格式）
      </a>
    </p>
  )
}
