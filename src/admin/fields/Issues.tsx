'use client'

import { useField, useFieldPath } from '@payloadcms/ui'
import { issuesId } from './FieldProps.ts'
import { useRemarks } from './useRemarks.ts'

/** Under an input of Payload's own: what the server said is wrong with its value. */
export const Issues = ({ path: given }: { path?: string }) => {
  const fromContext = useFieldPath()
  const path = given ?? fromContext ?? ''
  const { value, showError, errorMessage } = useField({ path })
  const remarks = useRemarks(path, value).map((remark) => remark.message)
  return (
    <IssueLines
      path={path}
      messages={showError && errorMessage ? [...remarks, errorMessage] : remarks}
    />
  )
}

/** Read out as soon as it appears; empty, it takes no room. */
export const IssueLines = ({ path, messages }: { path: string; messages: readonly string[] }) => (
  <div className="answer__issues" id={issuesId(path)} aria-live="polite">
    {messages.map((message) => (
      <p key={message}>{message}</p>
    ))}
  </div>
)
