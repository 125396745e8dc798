'use client'

import { SUBJECT_CLASSES } from '../../domain/codes/subjectClassList.ts'
import { parseSubjectClass, printSubjectClass } from '../../domain/codes/subjectClasses.ts'
import { FieldFrame, framed } from './FieldFrame.tsx'
import { inputId, type FieldProps } from './FieldProps.ts'
import { useAnswer } from './useAnswer.ts'

/** 主题分类: first the class, then one of its children where it has any. */
export const SubjectClass = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<'subjectClass'>(props)
  const { path, value, setValue, readOnly } = answer
  const { name = '', child = '' } = (value && parseSubjectClass(value)) || {}
  const children = CLASSES[name] ?? []
  const inputProps = framed(answer)
  return (
    <FieldFrame answer={answer}>
      <div className="two-selects">
        <select
          {...inputProps}
          value={name}
          onChange={({ target }) =>
            setValue(target.value ? printSubjectClass({ name: target.value }) : null)
          }
        >
          <option value="">请选择一级分类</option>
          {Object.keys(CLASSES).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <select
          {...inputProps}
          id={`${inputId(path)}-child`}
          aria-label={`${described.label}：二级分类`}
          disabled={readOnly || children.length === 0}
          value={child}
          onChange={({ target }) => setValue(printSubjectClass({ name, child: target.value }))}
        >
          <option value="">{children.length > 0 ? '请选择二级分类' : '没有二级分类'}</option>
          {children.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}

const CLASSES = SUBJECT_CLASSES as Readonly<Record<string, readonly string[]>>
