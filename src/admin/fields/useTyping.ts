'use client'

import { useState } from 'react'
import { isEmpty } from '../../domain/fields/index.ts'

interface Typing<Value> {
  value: Value | null | undefined
  setValue: (value: Value | string | null) => void
  /** The value that the typed text means; undefined when it cannot be read. */
  parse: (typed: string) => Value | undefined
  /** The value as it is edited. */
  edit: (value: Value) => string
}

/**
 * Lets a person type freely: the form always holds what their text means, so that saving in the
 * middle of a word loses nothing; the text itself is put into its one spelling when they leave it.
 * Text that means nothing is kept as typed, and said to be wrong.
 */
export const useTyping = <Value>({ value, setValue, parse, edit }: Typing<Value>) => {
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    setTyped(text)
    setValue(text.trim() === '' ? null : (parse(text) ?? text.trim()))
  }
  return {
    value: typed ?? (isEmpty(value) ? '' : edit(value as Value)),
    onChange: (event: { target: { value: string } }) => read(event.target.value),
    onBlur: () => setTyped(undefined),
  }
}
