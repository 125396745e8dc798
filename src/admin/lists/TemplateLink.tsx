'use client'

import { Button, useConfig } from '@payloadcms/ui'

/** Above a domain's list: the spreadsheet in which many items are filled in at once. */
export const TemplateLink = ({ slug }: { slug: string }) => {
  const { config } = useConfig()
  return (
    <Button
      el="anchor"
      url={`${config.routes.api}/${slug}/template.xlsx`}
      buttonStyle="secondary"
      size="small"
      className="template-link"
    >
      下载填报模板
    </Button>
  )
}
