'use client'

import { DefaultEditView, useDocumentInfo } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { Described } from '../../derive/collection/described.ts'
import { ComparisonProvider } from '../compare/ComparisonProvider.tsx'
import { OwnConflicts } from './OwnConflicts.tsx'
import { ReviewProvider } from './ReviewProvider.tsx'

type Props = ComponentProps<typeof DefaultEditView> & {
  fields: Readonly<Record<string, Described>>
}

/** The form of an item of disclosure: Payload's own, with the review around it. */
export const ItemEditView = ({ fields, ...slots }: Props) => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  return (
    <ReviewProvider
      key={`${collectionSlug}/${id ?? ''}`}
      slug={collectionSlug}
      id={id === undefined ? undefined : String(id)}
      fields={fields}
    >
      <ComparisonProvider>
        <OwnConflicts>
          <DefaultEditView {...slots} />
        </OwnConflicts>
      </ComparisonProvider>
    </ReviewProvider>
  )
}
