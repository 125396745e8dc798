'use client'

import { FieldPathContext } from '@payloadcms/ui'
import type { ComponentType } from 'react'
import type { Described } from '../../derive/collection/described.ts'
import { Choice } from '../fields/Choice.tsx'
import { Day } from '../fields/Day.tsx'
import type { FieldProps } from '../fields/FieldProps.ts'
import { Organisation } from '../fields/Organisation.tsx'

const INPUTS = { role: Choice, unit: Organisation, from: Day, to: Day } as const

export type DescribedPost = Readonly<Record<keyof typeof INPUTS, Described>>

interface Props {
  described: DescribedPost
  path: string
  /** What it is called where several are read out. */
  name: string
  readOnly: boolean
  onRemove: () => void
}

/** One appointment: its inputs side by side, and the way to take it out. */
export const PostRow = ({ described, path, name, readOnly, onRemove }: Props) => (
  <div className="post" role="group" aria-label={name}>
    {Object.entries(INPUTS).map(([key, Input]: [string, ComponentType<FieldProps>]) => (
      <FieldPathContext key={key} value={`${path}.${key}`}>
        <Input
          described={described[key as keyof typeof INPUTS]}
          path={`${path}.${key}`}
          readOnly={readOnly}
        />
      </FieldPathContext>
    ))}
    {!readOnly && (
      <button type="button" className="plain-button post__remove" onClick={onRemove}>
        删除<span className="for-readers">{name}</span>
      </button>
    )}
  </div>
)
