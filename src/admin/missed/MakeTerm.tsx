'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { MissedSearch } from '../../collections/missed/endpoints.ts'
import { askServer } from '../askServer.ts'

interface Props {
  search: MissedSearch
  onDone: () => void
}

/** Makes a 检索词 of it; once there is one, leads to where its synonyms are entered. */
export const MakeTerm = ({ search: { query, term }, onDone }: Props) => {
  const { config } = useConfig()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  if (term) {
    return (
      <Link href={`${config.routes.admin}/collections/terms/${term}`} prefetch={false}>
        填写“{query}”的同义词
      </Link>
    )
  }
  const make = async () => {
    setBusy(true)
    const answer = await askServer(`${config.routes.api}/terms`, {
      method: 'POST',
      body: { word: query, synonyms: [], note: '公众检索而没有找到' },
    })
    setBusy(false)
    if (answer.ok) onDone()
    else setTrouble(answer.message)
  }
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-label={`把“${query}”登记为检索词`}
        onClick={() => void make()}
        disabled={isBusy}
      >
        登记为检索词
      </button>
      <span role="alert">{trouble}</span>
    </>
  )
}
