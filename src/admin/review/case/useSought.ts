'use client'

import { useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { useReview } from '../ReviewContext.ts'
import { seekField } from '../seekField.ts'
import { SEEK } from './itemAddress.ts'

/** Goes to the field that the address names, once the page is there; only on arrival. */
export const useSought = (): void => {
  const path = useSearchParams().get(SEEK)
  const { state } = useReview()
  const isReady = !useFormInitializing() && state !== undefined
  const sought = useRef<string>(null)
  useEffect(() => {
    if (!path || !isReady || sought.current === path) return
    sought.current = path
    seekField(path)
  }, [path, isReady])
}
