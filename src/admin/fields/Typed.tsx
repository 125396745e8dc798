'use client'

import type { FieldKind } from '../../domain/fields/index.ts'
import { FieldFrame, framedText } from './FieldFrame.tsx'
import type { FieldProps } from './FieldProps.ts'
import { LengthNote } from './LengthNote.tsx'
import { spelling } from './spelling.ts'
import { useAnswer } from './useAnswer.ts'
import { useTyping } from './useTyping.ts'

/** One line in which a person types a value of any kind that has a spelling: names, codes, amounts. */
export const Typed = (props: FieldProps) => {
  const { described } = props
  const answer = useAnswer<FieldKind>(props)
  const { path, field, kind, value, setValue } = answer
  const typing = useTyping({
    value,
    setValue,
    parse: (typed) => kind.parse(typed, field),
    edit: (known) => spelling(described.kind, known),
  })
  const isNumeric = NUMERIC.has(described.kind)
  return (
    <FieldFrame answer={answer} half={isHalf(props)}>
      <input
        {...framedText(answer)}
        {...typing}
        type="text"
        autoComplete="off"
        className={isNumeric ? 'answer__number' : undefined}
        inputMode={isNumeric ? 'decimal' : undefined}
        placeholder={EXAMPLES[described.kind]}
      />
      <LengthNote value={value} maxLength={described.maxLength} />
    </FieldFrame>
  )
}

const NUMERIC = new Set<FieldKind>(['money', 'count', 'year'])

/** How such a value looks, for kinds whose spelling is not obvious. */
const EXAMPLES: Partial<Record<FieldKind, string>> = {
  period: '如 2018年第一季度',
  year: '如 2018',
  quantity: '如 0.05、<0.01、未检出',
  creditCode: '18 位统一社会信用代码',
  documentNumber: '如 庆政办发〔2018〕18号',
}

/** Titles want the whole line; the rest reads better two by two. */
const isHalf = ({ described, path }: FieldProps): true | undefined =>
  path === 'title'
    ? undefined
    : described.kind === 'text' && (described.maxLength ?? 0) > 150
      ? undefined
      : true
