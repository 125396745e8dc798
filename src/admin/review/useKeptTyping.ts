'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import { changedValues, forget, keep, placeOf, readKept, type KeptTyping } from './keptTyping.ts'
import { usePutValue } from './usePutValue.ts'
import { useReview } from './ReviewContext.ts'

/**
 * Keeps what is typed until it is saved, because a session can end while somebody is away: then
 * Payload leaves the form. Gives what was kept the last time, until it is taken back or dropped.
 */
export const useKeptTyping = () => {
  const { slug, id, fields, base, rebase } = useReview()
  const { user } = useAuth()
  const { data } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const putValue = usePutValue()
  const [form] = useAllFormFields()
  const isModified = useFormModified()
  const [person] = useState(() => String(user?.id ?? ''))
  const place = placeOf(person, slug, id)
  const [found, setFound] = useState<KeptTyping>()
  const start = base?.values ?? data
  const revision = base?.revision ?? (data?.revision as number | undefined)
  const wasModified = useRef(false)

  useEffect(() => setFound(readKept(place)), [place])
  useEffect(() => {
    if (found) return
    if (isModified) {
      const values = changedValues(fields, start ?? {}, getData() as Values)
      keep(place, { at: new Date().toISOString(), revision, values })
    } else if (wasModified.current) forget(place)
    wasModified.current = isModified
  }, [form, found, isModified, place, fields, start, revision, getData])

  const takeBack = () => {
    if (!found) return
    for (const [path, value] of Object.entries(found.values)) putValue(path, value)
    // Typed over an older text: the next save then lays both side by side.
    if (id && found.revision !== undefined && found.revision !== revision) {
      rebase({ revision: found.revision, values: start ?? {} })
    }
    setModified(true)
    setFound(undefined)
  }
  const drop = () => {
    forget(place)
    setFound(undefined)
  }
  return { found, takeBack, drop }
}
