'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askServer } from '../askServer.ts'

/** A unit of the register of organisations, as far as forms need it. */
export interface Unit {
  id: string
  code: string
  name: string
  shortName?: string | null
  creditCode?: string | null
  division?: string | null
  existsTo?: string | null
}

/** Every unit, by code; undefined until they have been read. */
export const useUnits = (): readonly Unit[] | undefined => {
  const { config } = useConfig()
  const [units, setUnits] = useState<readonly Unit[]>()
  useEffect(() => {
    let isShown = true
    const url = `${config.routes.api}/organisations?depth=0&pagination=false&sort=code`
    void askServer<{ docs: Unit[] }>(url).then((answer) => {
      if (isShown) setUnits(answer.ok ? answer.body.docs : [])
    })
    return () => {
      isShown = false
    }
  }, [config.routes.api])
  return units
}
