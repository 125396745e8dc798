'use client'

import type { Segment } from '../../domain/compare/index.ts'
import { settingWords } from './settingWords.ts'

/** A text with what was inserted and deleted in it, told apart by line and by word for those who listen. */
export const Words = ({ segments }: { segments: readonly Segment[] }) =>
  segments.map((segment, at) => <Stretch key={at} segment={segment} />)

const Stretch = ({ segment }: { segment: Segment }) => {
  const { change, text, was } = segment
  const said = settingWords(segment)
  const note = said && <span className="words__note">（{said}）</span>
  if (change === 'inserted') return <Inserted note={note}>{text}</Inserted>
  if (change === 'deleted') return <Deleted note={note}>{text}</Deleted>
  if (!was) return text
  return (
    <mark className="words__reset">
      {text}
      {note}
    </mark>
  )
}

interface Props {
  children: string
  note?: React.ReactNode
}

export const Inserted = ({ children, note }: Props) => (
  <ins>
    <span className="for-readers">〔新增〕</span>
    {children}
    {note}
  </ins>
)

export const Deleted = ({ children, note }: Props) => (
  <del>
    <span className="for-readers">〔删去〕</span>
    {children}
    {note}
  </del>
)
