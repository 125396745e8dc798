'use client'

import { useConfig, useForm, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useTransition } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import type { ActName } from '../../domain/review/index.ts'
import { carryOver } from './carriedOver.ts'
import { NO_MARKS, useReview } from './ReviewContext.ts'
import type { Made } from './useActRequests.ts'
import { useKeepSaved } from './useKeepSaved.ts'

interface Done {
  act: ActName
  /** The values that went with it. */
  sent: Values
  /** They are not the form's: a conflict was settled. */
  isSettled: boolean
}

/**
 * What the page does once an act is done: a new item gets its own address; a saved one stays, so that
 * whoever went on typing loses nothing; after any other act the item is read anew.
 */
export const useGoingOn = () => {
  const { config } = useConfig()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const review = useReview()
  const { setModified } = useForm()
  const keepSaved = useKeepSaved()
  const [isRefreshing, startRefresh] = useTransition()

  const readAnew = async () => {
    setModified(false)
    review.rebase(undefined)
    review.mark(NO_MARKS)
    review.notify(undefined)
    await review.reload()
    startRefresh(() => router.refresh())
  }

  const goToItem = ({ id, declined }: Made, values: Values) => {
    setModified(false)
    if (declined) {
      carryOver(id, {
        marks: { issues: declined.issues, of: values },
        notice: { message: `已保存，但还不能提交：${declined.message}` },
      })
    }
    const address = `${config.routes.admin}/collections/${review.slug}/${id}`
    startRouteTransition(() => router.push(address))
  }

  const stay = async (sent: Values, saved: Values) => {
    keepSaved(sent, saved)
    review.mark(NO_MARKS)
    review.notify(undefined)
    await review.reload()
  }

  const goOn = async (body: unknown, { act, sent, isSettled }: Done) => {
    if (!review.id) return goToItem(body as Made, sent)
    if (act === 'save' && !isSettled) return stay(sent, (body as { doc: Values }).doc)
    return readAnew()
  }

  return { goOn, readAnew, isRefreshing }
}
