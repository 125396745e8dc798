'use client'

import { BulkUploadProvider, UploadInput, useConfig } from '@payloadcms/ui'
import { FieldFrame } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** Attachments: uploaded here, or taken from those that the office has already. */
export const Files = (props: FieldProps) => {
  const { config } = useConfig()
  const answer = useAnswer<'files'>(props)
  const { path, value, setValue, readOnly, isWaiting } = answer
  return (
    <FieldFrame answer={answer}>
      <BulkUploadProvider drawerSlugPrefix={path}>
        <UploadInput
          path={path}
          api={config.routes.api}
          serverURL={config.serverURL}
          relationTo={FILES}
          hasMany
          allowCreate
          isSortable
          Label={<></>}
          Error={<></>}
          displayPreview={false}
          readOnly={readOnly || isWaiting}
          value={(value ?? []).map((id) => ({ relationTo: FILES, value: id }))}
          onChange={setValue as (ids: unknown) => void}
        />
      </BulkUploadProvider>
    </FieldFrame>
  )
}

const FILES = 'files'
