'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { Described } from '../../derive/collection/described.ts'
import { isEmpty } from '../../domain/fields/index.ts'
import { printValue } from '../printValue.ts'

interface Props {
  described: Described
  cellData: unknown
  collectionSlug: string
  rowData: { id: string | number }
  link?: boolean
  linkURL?: string
}

/** A value in a list as people read it: the words of a choice, a day in full, an amount with its unit. */
export const Printed = ({ described, cellData, collectionSlug, rowData, link, linkURL }: Props) => {
  const { config } = useConfig()
  const words = isEmpty(cellData) ? '—' : printValue(described, cellData)
  if (!link) return <span>{words}</span>
  return (
    <Link
      href={linkURL ?? `${config.routes.admin}/collections/${collectionSlug}/${rowData.id}`}
      prefetch={false}
    >
      {words}
    </Link>
  )
}
