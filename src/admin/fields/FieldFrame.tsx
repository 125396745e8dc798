'use client'

import type { ReactNode } from 'react'
import type { Described } from '../../derive/collection/described.ts'
import { helpId, inputId, issuesId } from './FieldProps.ts'
import { IssueLines } from './Issues.tsx'
import { Label } from './Label.tsx'

/** What the frame and the input inside it need to know of a field's place in the form. */
interface Framed {
  described: Described
  path: string
  messages: readonly string[]
  readOnly: boolean
  isWaiting: boolean
}

interface Props {
  answer: Framed
  /** Several inputs that answer together. */
  group?: true
  /** Takes half of the form's width where there is room. */
  half?: boolean
  children: ReactNode
}

/** Around every input: its label, its help, what is wrong with it, tied together for screen readers. */
export const FieldFrame = ({ answer, group, half, children }: Props) => {
  const { described, path, messages } = answer
  const Element = group ? 'fieldset' : 'div'
  const classes = ['field-type', 'answer', half && 'answer--half', messages[0] && 'error']
  return (
    <Element className={classes.filter(Boolean).join(' ')} data-field={path}>
      <Label described={described} path={path} as={group ? 'legend' : 'label'} />
      <div className="field-type__wrap">{children}</div>
      {described.help && (
        <p className="field-description answer__help" id={helpId(path)}>
          {described.help}
        </p>
      )}
      <IssueLines path={path} messages={messages} />
    </Element>
  )
}

/** What ties an input to the frame around it. */
export const framed = ({ path, described, messages, readOnly, isWaiting }: Framed) => ({
  id: inputId(path),
  name: path,
  disabled: readOnly || isWaiting,
  'aria-invalid': messages.length > 0,
  'aria-required': described.required !== undefined,
  'aria-describedby': [described.help && helpId(path), issuesId(path)].filter(Boolean).join(' '),
})

/** The same for an input in which a person types: it waits without losing the cursor. */
export const framedText = (answer: Framed) => ({
  ...framed(answer),
  disabled: answer.readOnly,
  readOnly: answer.isWaiting,
})
