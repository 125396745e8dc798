'use client'

import { useMemo } from 'react'
import { revive } from '../../derive/collection/described.ts'
import {
  isEmpty,
  type Field,
  type FieldKind,
  type FieldOf,
  type ValueOf,
} from '../../domain/fields/index.ts'
import { KINDS, type Finding, type Kind } from '../../domain/kinds/index.ts'
import { useMayEdit } from '../review/useMayEdit.ts'
import type { FieldProps } from './FieldProps.ts'
import { useOwnAnswers } from './OwnAnswers.ts'
import { usePlace } from './usePlace.ts'
import { useRemarks } from './useRemarks.ts'

/** One field's place in the form: its value, and everything that is wrong with it in words. */
export const useAnswer = <K extends FieldKind>({
  described,
  path: given,
  readOnly,
}: FieldProps) => {
  const place = usePlace<ValueOf<FieldOf<K>>>(given)
  const { path, value, setValue, disabled, showError, errorMessage } = place
  const own = useOwnAnswers()
  const field = useMemo(() => revive<K>(described), [described])
  const kind = KINDS[described.kind] as unknown as Kind<FieldOf<K>>
  const remarks = useRemarks(path, value)
  const findings = useMemo(
    () => (isEmpty(value) || isMasked(field, value) ? NOTHING : kind.check(value, field)),
    [kind, field, value],
  )
  const mayEditItem = useMayEdit()
  const mayEdit = own?.mayEdit ?? mayEditItem
  const messages = [
    ...findings.filter((finding) => !finding.path).map((finding) => finding.message),
    ...remarks.map((remark) => remark.message),
    ...(showError && errorMessage ? [errorMessage] : []),
  ]
  return {
    described,
    path,
    field,
    kind,
    value,
    setValue,
    findings,
    remarks,
    messages: withoutRepeats(messages, described.label),
    /** The value is not for this person to change now. */
    readOnly: Boolean(readOnly || !mayEdit),
    /** The form is on its way to the server; typing waits, so that nothing typed is overwritten. */
    isWaiting: disabled,
  }
}

const NOTHING: Finding[] = []

/** An identity number that came masked from the server says nothing about the one that is kept. */
const isMasked = ({ kind }: Field, value: unknown): boolean =>
  kind === 'identityNumber' && typeof value === 'string' && value.includes('*')

/** The server names the field in front; the form shows it under the field's own label. */
const withoutRepeats = (messages: readonly string[], label: string): string[] => [
  ...new Set(messages.map((message) => message.replace(`${label}：`, ''))),
]
