'use client'

import { useConfig, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useTransition } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import { carryOver } from './carriedOver.ts'
import { NO_MARKS, useReview } from './ReviewContext.ts'
import type { Made } from './useActRequests.ts'

/** What the page does once an act is done: a new item gets its own address, others are read anew. */
export const useGoingOn = () => {
  const { config } = useConfig()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const review = useReview()
  const [isRefreshing, startRefresh] = useTransition()

  const readAnew = async () => {
    review.mark(NO_MARKS)
    review.notify(undefined)
    await review.reload()
    startRefresh(() => router.refresh())
  }

  const goToItem = ({ id, declined }: Made, values: Values) => {
    if (declined) {
      carryOver(id, {
        marks: { issues: declined.issues, of: values },
        notice: { message: `已保存，但还不能提交：${declined.message}` },
      })
    }
    const address = `${config.routes.admin}/collections/${review.slug}/${id}`
    startRouteTransition(() => router.push(address))
  }

  const goOn = async (body: unknown, values: Values) =>
    review.id ? readAnew() : goToItem(body as Made, values)

  return { goOn, readAnew, isRefreshing }
}
