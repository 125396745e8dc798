'use client'

import { useForm } from '@payloadcms/ui'

/**
 * Puts a value into a field of the form. As what the field begins with, too: Payload's editor of rich
 * text shows another text only then.
 */
export const usePutValue = () => {
  const { dispatchFields } = useForm()
  return (path: string, value: unknown): void =>
    dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
}
