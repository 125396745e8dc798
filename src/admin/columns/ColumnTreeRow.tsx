'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { TreeLine } from './catalogueTree.ts'
import { ColumnActs } from './ColumnActs.tsx'
import type { RowActs } from './useRearranging.ts'

interface Props {
  id: string
  line: TreeLine
  isOpen: boolean
  /** The keys are for this row. */
  isActive: boolean
  /** Looked for, not just on the way; undefined when nothing is looked for. */
  isFound?: boolean
  /** Whether siblings stand side by side, so that going past one can be seen. */
  isOrdered: boolean
  toggle?: (id: string) => void
  acts?: RowActs
}

/** One column: its name opens it. */
export const ColumnTreeRow = (props: Props) => {
  const { id, line, isOpen, isActive, isFound, isOrdered, toggle, acts } = props
  const { config } = useConfig()
  const level = line.above.length + 1
  const tabIndex = isActive ? 0 : -1
  return (
    <tr
      id={id}
      role="row"
      tabIndex={tabIndex}
      aria-level={level}
      aria-posinset={line.siblings.indexOf(line.id) + 1}
      aria-setsize={line.siblings.length}
      aria-expanded={line.hasChildren ? isOpen : undefined}
      className={isFound === false ? 'catalogue__way' : undefined}
    >
      <td
        className="catalogue__name"
        role="gridcell"
        style={{ paddingInlineStart: `${level * 22 - 14}px` }}
      >
        {line.hasChildren && (
          <button
            type="button"
            tabIndex={-1}
            className="catalogue__toggle"
            aria-label={`${isOpen ? '收起' : '展开'} ${line.name}`}
            disabled={!toggle}
            onClick={() => toggle?.(line.id)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          </button>
        )}
        <Link
          href={`${config.routes.admin}/collections/columns/${line.id}`}
          prefetch={false}
          tabIndex={tabIndex}
        >
          {line.name}
        </Link>
      </td>
      <td role="gridcell" className="catalogue__code">
        {line.code}
      </td>
      <td role="gridcell">{line.updateCycleDays !== null && `${line.updateCycleDays} 天`}</td>
      <td role="gridcell">{line.unit}</td>
      <td role="gridcell" className="catalogue__count">
        {line.total > 0 && line.total}
      </td>
      {acts && (
        <td role="gridcell" className="catalogue__acts">
          <ColumnActs line={line} acts={acts} isOrdered={isOrdered} tabIndex={tabIndex} />
        </td>
      )}
    </tr>
  )
}
