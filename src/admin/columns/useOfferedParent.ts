'use client'

import { useDocumentInfo, useFormFields, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** 新建下级: a new column begins under the one from which it was asked for. */
export const useOfferedParent = (): void => {
  const { id } = useDocumentInfo()
  const offered = useSearchParams().get('parent')
  const isFormReady = !useFormInitializing()
  const dispatch = useFormFields(([, dispatchField]) => dispatchField)
  const isDone = useRef(false)
  useEffect(() => {
    if (id || !offered || !isFormReady || isDone.current) return
    isDone.current = true
    dispatch({ type: 'UPDATE', path: 'parent', value: offered })
  }, [id, offered, isFormReady, dispatch])
}
