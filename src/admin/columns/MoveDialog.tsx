'use client'

import { isWithin, type TreeLine } from './catalogueTree.ts'
import { CodeChange } from './CodeChange.tsx'
import { TargetDialog } from './TargetDialog.tsx'
import type { ColumnQuestion } from './useRearranging.ts'

type Props = Omit<ColumnQuestion, 'kind'> & { tree: readonly TreeLine[] }

/** 移动到…: under which column another is to stand. */
export const MoveDialog = ({ line, tree, onYes, onClose }: Props) => {
  const choices = [
    { id: TOP, name: '最上层', path: ['最上层'], code: '', takes: line.parent !== null },
    ...tree.map((each) => ({ ...each, ...whether(line, each) })),
  ]
  return (
    <TargetDialog
      title={`移动“${line.name}”`}
      label="新的上级栏目"
      yes="移动"
      choices={choices}
      explains={(target) => (
        <>
          <p>移到新的上级下，排在最后。栏目里的信息跟着走，原有信息不改动。</p>
          {target && <CodeChange from={line.code} to={codeUnder(target.code, line)} />}
        </>
      )}
      onYes={({ id }) => onYes(tree.find((each) => each.id === id) ?? null)}
      onClose={onClose}
    />
  )
}

const TOP = 'top'

const whether = (line: TreeLine, other: TreeLine) => {
  if (other.id === line.parent) return { takes: false, note: '现在的上级' }
  if (isWithin(line, other)) return { takes: false, note: '不能移到自己或自己的下级' }
  return { takes: true }
}

const codeUnder = (parent: string, { code }: TreeLine): string =>
  [parent, code.split('/').at(-1)].filter(Boolean).join('/')
