'use client'

import { useAllFormFields, useAuth, useConfig, useFormInitializing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import { askServer } from '../askServer.ts'
import { useColumnTree } from '../columns/useColumnTree.ts'
import { useReview } from './ReviewContext.ts'

interface Props {
  /** The code of the column that the domain's items mostly go to. */
  column: string
  /** What is the same for nearly every item of the domain. */
  values: Values
}

/** On a new item: fills in what is nearly always so. Everything can be changed; nothing counts as typed. */
export const Offers = ({ column, values }: Props) => {
  const { id } = useReview()
  const tree = useColumnTree()
  const unit = useMyUnit()
  const isFormReady = !useFormInitializing()
  const [fields, dispatch] = useAllFormFields()
  const offered = useRef(new Set<string>())
  const columnId = tree?.find(({ code }) => code === column)?.id
  useEffect(() => {
    if (id || !isFormReady) return
    const offers = {
      ...values,
      column: columnId,
      ...(unit && { responsibleUnit: unit.id, issuers: [unit.name] }),
    }
    for (const [path, value] of Object.entries(offers)) {
      if (value === undefined || offered.current.has(path) || !isEmpty(fields[path]?.value))
        continue
      offered.current.add(path)
      dispatch({ type: 'UPDATE', path, value })
    }
  }, [id, isFormReady, values, columnId, unit, fields, dispatch])
  return null
}

interface Unit {
  id: string
  name: string
}

/** The unit for which the person is editor, when it is one. */
const useMyUnit = (): Unit | undefined => {
  const { user } = useAuth()
  const { config } = useConfig()
  const [unit, setUnit] = useState<Unit>()
  const posts = (user?.posts ?? []) as { role?: string; unit?: string | Unit; to?: string }[]
  const units = new Set(
    posts.filter(({ role, to }) => role === 'editor' && !to).map((post) => idOf(post.unit)),
  )
  const [only] = units.size === 1 ? units : []
  useEffect(() => {
    if (!only) return
    const url = `${config.routes.api}/organisations/${only}?depth=0`
    void askServer<Unit>(url).then((answer) => {
      if (answer.ok) setUnit(answer.body)
    })
  }, [config.routes.api, only])
  return unit
}

const idOf = (unit: string | Unit | undefined) => (typeof unit === 'object' ? unit.id : unit)
