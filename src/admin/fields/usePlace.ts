'use client'

import { useField } from '@payloadcms/ui'
import { useOwnAnswers } from './OwnAnswers.ts'

/** Where one value is kept while it is being edited. */
interface Place<Value> {
  path: string
  value: Value | null
  setValue: (value: unknown) => void
  /** It cannot be changed just now. */
  disabled: boolean
  showError?: boolean
  errorMessage?: string
}

/** The value's place in Payload's form, or among answers that are kept apart from it. */
export const usePlace = <Value>(given: string): Place<Value> => {
  const own = useOwnAnswers()
  const inForm = useField<Value | null>({ potentiallyStalePath: given })
  if (!own) return inForm
  return {
    path: given,
    value: (own.values[given] ?? null) as Value | null,
    setValue: (value) => own.setValue(given, value),
    disabled: own.isWaiting,
  }
}
