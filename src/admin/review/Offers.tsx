'use client'

import { useAllFormFields, useFormInitializing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import { useColumnTree } from '../columns/useColumnTree.ts'
import { useMyUnits } from '../units/useMyUnits.ts'
import { useAccompanies } from './case/accompanies.ts'
import { useDocument, type AccompaniedDocument } from './case/useDocument.ts'
import { useReview } from './ReviewContext.ts'

interface Props {
  /** The code of the column that the domain's items mostly go to. */
  column: string
  /** What is the same for nearly every item of the domain. */
  values: Values
  /** The field that names the document which an item of the domain explains. */
  interprets?: string
}

/** On a new item: fills in what is nearly always so. Everything can be changed; nothing counts as typed. */
export const Offers = ({ column, values, interprets }: Props) => {
  const { id } = useReview()
  const tree = useColumnTree()
  const [unit, ...otherUnits] = useMyUnits()
  const accompanies = useAccompanies()
  const document = useDocument()
  const isFormReady = !useFormInitializing()
  const [fields, dispatch] = useAllFormFields()
  const offered = useRef(new Set<string>())
  const columnId = tree?.find(({ code }) => code === column)?.id
  useEffect(() => {
    // A document's interpretation is of its unit, whatever others the person writes for.
    if (id || !isFormReady || (accompanies && !document)) return
    const offers = {
      ...values,
      column: columnId,
      ...(unit && otherUnits.length === 0 && { responsibleUnit: unit.id, issuers: [unit.name] }),
      ...(document && ofDocument(document, interprets)),
    }
    for (const [path, value] of Object.entries(offers)) {
      if (value === undefined || offered.current.has(path) || !isEmpty(fields[path]?.value))
        continue
      offered.current.add(path)
      dispatch({ type: 'UPDATE', path, value })
    }
  }, [id, isFormReady, values, columnId, unit, accompanies, document, interprets, fields, dispatch])
  return null
}

/** What an interpretation has from the document that it is drafted with. */
const ofDocument = (
  { id, responsibleUnit, issuers }: AccompaniedDocument,
  interprets: string | undefined,
): Values => ({
  responsibleUnit,
  issuers: issuers ?? undefined,
  ...(interprets && { [interprets]: [id] }),
})
