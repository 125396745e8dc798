'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WorklistAnswer } from '../../collections/worklist/endpoints.ts'
import { askServer, type Answer } from '../askServer.ts'

/** How much waits for me; undefined until it is known. It is counted anew whenever `moment` changes. */
export const useWorklist = (moment = 0): Answer<WorklistAnswer> | undefined => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer<WorklistAnswer>>()
  const { api } = config.routes
  useEffect(() => {
    let isShown = true
    void askServer<WorklistAnswer>(`${api}/worklist`).then((said) => isShown && setAnswer(said))
    return () => {
      isShown = false
    }
  }, [api, moment])
  return answer
}
