'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'

/**
 * Keeps Payload from asking whether the item was saved elsewhere: its answer is to throw away what
 * was typed. Our own save finds out, and lays both texts side by side.
 */
export const OwnConflicts = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions()
  const ours = useMemo(
    () => ({
      ...functions,
      getFormState: (args: Parameters<typeof functions.getFormState>[0]) =>
        functions.getFormState({ ...args, checkForStaleData: false }),
    }),
    [functions],
  )
  return <ServerFunctionsContext value={ours}>{children}</ServerFunctionsContext>
}
