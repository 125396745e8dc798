'use client'

import { useConfig } from '@payloadcms/ui'
import type { Values } from '../../domain/fields/index.ts'
import type { ActName } from '../../domain/review/index.ts'
import { askServer, type Answer, type Declined } from '../askServer.ts'
import { useAccompanies } from './case/accompanies.ts'
import { useReview } from './ReviewContext.ts'

/** What goes with an act beside the text of the form. */
export type ActInput = Partial<
  Record<
    | 'successor'
    | 'reason'
    | 'code'
    | 'outcome'
    | 'words'
    | 'kind'
    | 'note'
    | 'instead'
    | 'at'
    | 'to',
    string
  >
> & { reviewWithin?: number }

/** What goes with the act of planning: the plan or the waiver, and over which one it was typed. */
interface Planned {
  plan?: Values
  waiver?: string
  planNo?: number
}

type Asked = ActInput &
  Planned & { values?: Values; basedOn?: number; seen?: Readonly<Record<string, number>> }

/** A new item: its id, and what was said when it could be kept but not yet submitted. */
export interface Made {
  id: string
  declined?: Declined
}

/** Where each act is asked for. */
export const useActRequests = () => {
  const { config } = useConfig()
  const { slug, id } = useReview()
  const accompanies = useAccompanies()
  const items = `${config.routes.api}/${slug}`
  return async (act: ActName, { values, ...rest }: Asked): Promise<Answer<unknown>> => {
    if (!id) return make(items, act, { ...values, accompanies })
    if (act === 'save') {
      return askServer(`${items}/${id}`, { method: 'PATCH', body: { ...values, ...rest } })
    }
    return askServer(`${items}/${id}/acts/${act}`, { method: 'POST', body: { values, ...rest } })
  }
}

/** Keeps a new item, and submits it if that was asked: what is typed is kept even if it cannot be. */
const make = async (items: string, act: ActName, values?: Values): Promise<Answer<Made>> => {
  const saved = await askServer<{ doc?: { id: string }; id?: string }>(items, {
    method: 'POST',
    body: values,
  })
  if (!saved.ok) return saved
  const id = String(saved.body.doc?.id ?? saved.body.id)
  if (act !== 'submit') return { ok: true, body: { id } }
  const submitted = await askServer(`${items}/${id}/acts/submit`, { method: 'POST', body: {} })
  return { ok: true, body: submitted.ok ? { id } : { id, declined: submitted } }
}
