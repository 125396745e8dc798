'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { TreeLine } from './catalogueTree.ts'
import type { RowActs } from './useRearranging.ts'

interface Props {
  line: TreeLine
  acts: RowActs
  isOrdered: boolean
  tabIndex: number
}

/** What whoever keeps the catalogue can do with one column. */
export const ColumnActs = ({ line, acts, isOrdered, tabIndex }: Props) => {
  const { config } = useConfig()
  const { admin } = config.routes
  const common = { type: 'button', className: 'plain-button', tabIndex } as const
  const shift = (label: string, by: -1 | 1, isEnd: boolean) => {
    const isClosed = isEnd || !isOrdered
    return (
      <button
        {...common}
        aria-disabled={isClosed}
        aria-label={`${label}：${line.name}`}
        title={isOrdered ? label : '查找时不调整顺序'}
        onClick={() => void (!isClosed && acts.shift(line, by))}
      >
        {by < 0 ? '↑' : '↓'}
      </button>
    )
  }
  return (
    <div>
      {shift('上移', -1, line.siblings[0] === line.id)}
      {shift('下移', 1, line.siblings.at(-1) === line.id)}
      <Link
        href={`${admin}/collections/columns/create?parent=${line.id}`}
        prefetch={false}
        className="plain-button"
        tabIndex={tabIndex}
        aria-label={`新建下级：${line.name}`}
      >
        新建下级
      </Link>
      <button
        {...common}
        aria-label={`移动到…：${line.name}`}
        onClick={() => acts.ask('move', line)}
      >
        移动到…
      </button>
      <button
        {...common}
        aria-label={`并入…：${line.name}`}
        onClick={() => acts.ask('merge', line)}
      >
        并入…
      </button>
    </div>
  )
}
