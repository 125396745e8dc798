'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askServer } from '../askServer.ts'

/** Somebody who is or was in office, as far as they are chosen from a list. */
interface Someone {
  id: string
  name: string
}

/** Everybody, by name; undefined until they have been read. */
export const usePeople = (): readonly Someone[] | undefined => {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly Someone[]>()
  useEffect(() => {
    let isShown = true
    const url = `${config.routes.api}/people?depth=0&pagination=false&sort=name&select[name]=true`
    void askServer<{ docs: Someone[] }>(url).then((answer) => {
      if (isShown) setPeople(answer.ok ? answer.body.docs : [])
    })
    return () => {
      isShown = false
    }
  }, [config.routes.api])
  return people
}
