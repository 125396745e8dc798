'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'

/** Above a domain's list: many items come in from a spreadsheet, for those who write. */
export const ImportLink = ({ slug }: { slug: string }) => {
  const { permissions } = useAuth()
  const { config } = useConfig()
  if (!permissions?.collections?.[slug]?.create) return null
  return (
    <Button
      el="link"
      to={`${config.routes.admin}/imports?domain=${slug}`}
      buttonStyle="secondary"
      size="small"
      className="template-link"
    >
      导入表格
    </Button>
  )
}
