'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer } from '../askServer.ts'
import type { Option } from './actWords.ts'
import { useReview } from './ReviewContext.ts'

/** Those into whose hands the case could be put, read when somebody is about to do so. */
export const useAssignees = () => {
  const { config } = useConfig()
  const { slug, id } = useReview()
  const [assignees, setAssignees] = useState<readonly Option[]>([])
  /** Whether there is anybody; what keeps the question from being asked is said at once. */
  const readAssignees = async (): Promise<boolean> => {
    const answer = await askServer<{ assignees: { id: string; name: string; as: string }[] }>(
      `${config.routes.api}/${slug}/${id}/assignees`,
    )
    const found = answer.ok ? answer.body.assignees : []
    setAssignees(found.map(({ id: key, name, as }) => ({ key, label: name, explains: as })))
    if (!answer.ok) toast.error(answer.message)
    else if (found.length === 0) toast.error('没有可以办理当前环节的人，请联系安全管理员')
    return found.length > 0
  }
  return { assignees, readAssignees }
}
