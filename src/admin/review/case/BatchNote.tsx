'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useReview } from '../ReviewContext.ts'

/** That an item is one of a batch: whatever is done with it is done with all of them. */
export const BatchNote = () => {
  const { config } = useConfig()
  const { state } = useReview()
  const { case: of, together, companions } = state ?? {}
  if (!of || !companions || companions < (together?.length ?? 1)) return null
  const all = new URLSearchParams({ 'where[or][0][and][0][case][equals]': of })
  return (
    <p className="case-head__batch">
      本批共 {companions + 1} 条，一同送审、审核和发布。
      <Link href={`${config.routes.admin}/collections/entries?${all}`}>查看本批</Link>
    </p>
  )
}
