'use client'

import { useId } from 'react'
import type { FieldDifference, ValueDifference } from '../../domain/compare/index.ts'
import { seekField } from '../review/seekField.ts'
import { Blocks } from './Blocks.tsx'
import { GridTable } from './GridTable.tsx'
import { Deleted, Inserted } from './Words.tsx'

/** One field in which two texts differ. */
export const FieldChange = ({ difference }: { difference: FieldDifference }) => {
  const titleId = useId()
  const { key, label } = difference
  return (
    <article className="comparison__field" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>{label}</h3>
        <button
          type="button"
          className="plain-button"
          aria-label={`到表单中的“${label}”`}
          onClick={() => seekField(key)}
        >
          到表单
        </button>
      </header>
      <Changed label={label} difference={difference} />
    </article>
  )
}

const Changed = ({ label, difference }: { label: string; difference: ValueDifference }) => {
  switch (difference.kind) {
    case 'value':
      return <Value {...difference} />
    case 'text':
      return <Blocks label={label} blocks={difference.blocks} />
    case 'table':
      return <GridTable label={label} grid={difference.grid} />
    case 'list':
      return <Entries {...difference} />
    case 'hidden':
      return <p>已改动。涉及个人信息，内容不在这里显示。</p>
  }
}

const Value = ({ before, after }: { before?: string; after?: string }) => (
  <p className="comparison__words">
    {before === undefined ? '（空）' : <Deleted>{before}</Deleted>}
    <span aria-hidden> → </span>
    {after === undefined ? '（空）' : <Inserted>{after}</Inserted>}
  </p>
)

const Entries = ({ entries }: Extract<ValueDifference, { kind: 'list' }>) => (
  <ul className="comparison__entries">
    {entries.map(({ change, text }, at) => (
      <li key={at}>
        {change === 'inserted' ? (
          <Inserted>{text}</Inserted>
        ) : change === 'deleted' ? (
          <Deleted>{text}</Deleted>
        ) : (
          text
        )}
      </li>
    ))}
  </ul>
)
