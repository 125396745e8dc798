'use client'

import { useField, useForm } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useState } from 'react'
import { IssueLines } from '../fields/Issues.tsx'
import { PostRow, type DescribedPost } from './PostRow.tsx'

interface Props {
  described: DescribedPost
  path: string
  readOnly?: boolean
}

/** 任职: what somebody is appointed to, for which unit, from when to when; those that have ended too. */
export const PostsField = ({ described, path, readOnly }: Props) => {
  const { rows = [], showError, errorMessage } = useField({ path, hasRows: true })
  const { addFieldRow, removeFieldRow } = useForm()
  const frame = useRef<HTMLFieldSetElement>(null)
  const [next, goTo] = useState<string>()
  useLayoutEffect(() => {
    if (next) frame.current?.querySelector<HTMLElement>(next)?.focus()
  }, [next, rows.length])
  const add = () => {
    addFieldRow({ path, schemaPath: path, rowIndex: rows.length })
    goTo('.post:last-child select')
  }
  const remove = (rowIndex: number) => {
    removeFieldRow({ path, rowIndex })
    goTo('.posts__add')
  }
  return (
    <fieldset ref={frame} className="field-type answer posts" data-field={path}>
      <legend className="field-label answer__label">任职</legend>
      {rows.length === 0 && <p className="posts__none">没有任职。</p>}
      <div className="posts__list">
        {rows.map(({ id }, at) => (
          <PostRow
            key={id}
            described={described}
            path={`${path}.${at}`}
            name={`第 ${at + 1} 项任职`}
            readOnly={readOnly === true}
            onRemove={() => remove(at)}
          />
        ))}
      </div>
      {!readOnly && (
        <button type="button" className="plain-button posts__add" onClick={add}>
          添加任职
        </button>
      )}
      <IssueLines path={path} messages={showError && errorMessage ? [errorMessage] : []} />
    </fieldset>
  )
}
