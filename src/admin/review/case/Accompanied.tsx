'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { itemAddress } from './itemAddress.ts'
import { useDocument } from './useDocument.ts'

/** On a new interpretation: with which document it will be reviewed. */
export const Accompanied = () => {
  const { config } = useConfig()
  const document = useDocument()
  if (!document) return null
  return (
    <p className="case-items__with">
      和 <Link href={itemAddress(config.routes.admin, document)}>《{document.title}》</Link>
      在同一事项中办理：一同提交、一同审核、一同发布。
    </p>
  )
}
