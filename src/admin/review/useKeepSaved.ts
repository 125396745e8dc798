'use client'

import { useForm } from '@payloadcms/ui'
import type { Values } from '../../domain/fields/index.ts'
import { sameValue } from '../../domain/compare/sameValue.ts'
import { usePutValue } from './usePutValue.ts'
import { useReview } from './ReviewContext.ts'

/**
 * Takes over what the server made of a text that was saved, such as a number that it masked. Fields
 * that were changed while the text was on its way keep what was typed, which is not saved yet.
 */
export const useKeepSaved = () => {
  const { getData, setModified } = useForm()
  const putValue = usePutValue()
  const { fields, rebase } = useReview()
  return (sent: Values, saved: Values): void => {
    const now = getData() as Values
    const untouched = Object.keys(fields).filter((key) => sameValue(now[key], sent[key]))
    for (const path of untouched) {
      if (!sameValue(now[path], saved[path])) putValue(path, saved[path])
    }
    setModified(untouched.length < Object.keys(fields).length)
    rebase({ revision: Number(saved.revision), values: saved })
  }
}
