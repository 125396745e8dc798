'use client'

import { useFieldPath } from '@payloadcms/ui'
import type { Described } from '../../derive/collection/described.ts'
import type { Stage } from '../../domain/issues.ts'
import { inputId } from './FieldProps.ts'

interface Props {
  described: Described
  path?: string
  /** The heading of a group of inputs instead of the label of one. */
  as?: 'label' | 'legend' | 'span'
}

/** A field's name, and from when on it may not be empty. The mark is for reading: nothing is blocked. */
export const Label = ({ described, path: given, as: Element = 'label' }: Props) => {
  const fromContext = useFieldPath()
  const path = given ?? fromContext ?? ''
  const { label, unit, required } = described
  return (
    <Element
      className="field-label answer__label"
      id={`${inputId(path)}-label`}
      data-label-of={path}
      {...(Element === 'label' && { htmlFor: inputId(path) })}
    >
      {label}
      {unit && <span className="answer__unit">（{unit}）</span>}
      {required && (
        <span className={`answer__required answer__required--${required}`} title={WHEN[required]}>
          <span aria-hidden="true">*</span>
          <span className="for-readers">，{WHEN[required]}</span>
        </span>
      )}
    </Element>
  )
}

const WHEN: Record<Stage, string> = {
  save: '保存时必填',
  submit: '提交审核前必填',
  publish: '发布前必填',
}
