'use client'

import { useState } from 'react'
import { foundLines, openLines, type TreeLine } from './catalogueTree.ts'
import { ColumnTreeRow } from './ColumnTreeRow.tsx'
import { ColumnTreeTools } from './ColumnTreeTools.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { rowId, useTreeFocus } from './useTreeFocus.ts'
import type { Rearranging } from './useCatalogue.ts'
import { useOpened } from './useOpened.ts'
import { useRearranging } from './useRearranging.ts'

interface Props {
  tree: readonly TreeLine[]
  /** For those who may. */
  rearranging?: Rearranging
}

/** The catalogue as a tree in rows: each with its code, what is expected of it and what it holds. */
export const ColumnTree = ({ tree, rearranging }: Props) => {
  const branches = useOpened(tree)
  const [typed, setTyped] = useState('')
  const isSearch = typed.trim() !== ''
  const { found, lines } = isSearch
    ? foundLines(tree, typed)
    : { found: undefined, lines: openLines(tree, branches.opened) }
  const isOpen = ({ id }: TreeLine) => isSearch || branches.opened.has(id)
  const focus = useTreeFocus({ lines, isOpen, toggle: isSearch ? undefined : branches.toggle })
  const onDone = (id: string, into: TreeLine | null) => {
    if (into) branches.open([...into.above, into.id])
    focus.goTo(id)
  }
  const acts = useRearranging({ rearranging, onDone })
  return (
    <>
      <ColumnTreeTools
        typed={typed}
        onType={setTyped}
        found={found?.size}
        branches={branches}
        mayKeep={rearranging !== undefined}
      />
      <p className="for-readers" role="status">
        {acts.said}
      </p>
      <table className="catalogue__tree" role="treegrid" aria-label="目录栏目">
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">代码</th>
            <th scope="col">更新周期</th>
            <th scope="col">责任单位</th>
            <th scope="col" className="catalogue__count">
              公开信息
            </th>
            {rearranging && <th scope="col">调整</th>}
          </tr>
        </thead>
        <tbody onKeyDown={focus.onKeyDown} onFocus={focus.onFocus}>
          {lines.map((line) => (
            <ColumnTreeRow
              key={line.id}
              id={rowId(line.id)}
              line={line}
              isOpen={isOpen(line)}
              isActive={line.id === focus.active}
              isFound={found?.has(line.id)}
              toggle={isSearch ? undefined : branches.toggle}
              acts={rearranging && acts}
              isOrdered={!isSearch}
            />
          ))}
        </tbody>
      </table>
      {lines.length === 0 && (
        <p className="catalogue__empty">没有找到名称或代码含有“{typed.trim()}”的栏目。</p>
      )}
      {acts.question?.kind === 'move' && <MoveDialog {...acts.question} tree={tree} />}
      {acts.question?.kind === 'merge' && <MergeDialog {...acts.question} tree={tree} />}
    </>
  )
}
