'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId } from 'react'

interface Props {
  typed: string
  onType: (typed: string) => void
  /** How many columns were found; undefined when nothing is looked for. */
  found?: number
  branches: { openAll: () => void; closeAll: () => void }
  mayKeep: boolean
}

/** Above the tree: looks for columns, opens and closes everything, makes a new one at the top. */
export const ColumnTreeTools = ({ typed, onType, found, branches, mayKeep }: Props) => {
  const { config } = useConfig()
  const id = useId()
  const isSearch = found !== undefined
  return (
    <div className="catalogue__tools">
      <label className="for-readers" htmlFor={id}>
        按名称或代码查找栏目
      </label>
      <input
        id={id}
        type="search"
        placeholder="按名称或代码查找栏目"
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <span className="catalogue__found" role="status">
        {isSearch && `找到 ${found} 个栏目`}
      </span>
      <button type="button" className="plain-button" disabled={isSearch} onClick={branches.openAll}>
        全部展开
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={isSearch}
        onClick={branches.closeAll}
      >
        全部收起
      </button>
      {mayKeep && (
        <Button
          el="link"
          to={`${config.routes.admin}/collections/columns/create`}
          size="small"
          margin={false}
        >
          新建栏目
        </Button>
      )}
    </div>
  )
}
